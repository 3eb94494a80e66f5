import type { Change, Position } from '../../store/change-log.js';

/** Anything that has documents in an index. */
export interface Versioned {
  id: string;
  /** Of the record; tells how a document that differs from it came about. */
  version: number;
}

/** Records of one kind as their index holds them. */
export interface Projected<D extends Versioned = Versioned> {
  /** As sentences call them: `organisations`. */
  readonly name: string;
  /** What a projection of them follows: first their own log, then those of others that their documents tell of. */
  readonly logs: readonly [FollowedLog, ...FollowedLog[]];
  count(): Promise<number>;
  /** In the order of `ids`; undefined where there is none. */
  versions(ids: string[]): Promise<(number | undefined)[]>;
  /** As they are now, in the order of `ids`; undefined where there is none. */
  documents(ids: string[]): Promise<(D | undefined)[]>;
  /** All of them, some hundreds at a time; what changes meanwhile may be seen before or after, and come twice. */
  pages(): AsyncIterable<D[]>;
}

/** A log of changes, and what they mean for documents. */
export interface FollowedLog {
  log: {
    position(): Promise<Position>;
    version(): Promise<number>;
    holds(position: Position): Promise<boolean>;
    changesSince(version: number, limit: number, commit?: string): Promise<Change[]>;
  };
  /** The ids of the records whose documents may be others now that these have changed. */
  affected(changes: readonly Change[]): Promise<string[]>;
}

/** A position in each of the logs, in their order. */
export type Positions = readonly [Position, ...Position[]];

/** Where all logs stand. */
export async function positionsOf({ logs }: Pick<Projected, 'logs'>): Promise<Positions> {
  return (await Promise.all(logs.map(({ log }) => log.position()))) as [Position, ...Position[]];
}

/** Whether all of them belong to the histories of their records, as far as the logs still tell. */
export async function holdsAll({ logs }: Pick<Projected, 'logs'>, positions: Positions): Promise<boolean> {
  const held = await Promise.all(
    logs.map(({ log }, at) => positions[at] !== undefined && log.holds(positions[at])),
  );
  return held.every((is) => is);
}

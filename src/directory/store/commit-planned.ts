import type { Redis } from '../../platform/redis.js';
import { type Commit, type CommitResult, commit } from './commit.js';
import { ORGANISATIONS } from './keys.js';

/** Every refusal means that another commit succeeded; so many in a row mean that something is wrong. */
const ATTEMPTS = 100;

/**
 * Plans and commits; when somebody else was faster, plans again on what there is then. The planner is given the
 * ids of the records that were in the way: read those too.
 */
export async function commitPlanned<P extends Commit>(
  redis: Redis,
  plan: (alsoRead: string[]) => Promise<P>,
  space = ORGANISATIONS,
): Promise<{ planned: P; result: Exclude<CommitResult, { kind: 'stale' }> }> {
  const inTheWay = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const planned = await plan([...inTheWay]);
    const result = await commit(redis, planned, space);
    if (result.kind !== 'stale') return { planned, result };
    for (const id of result.ids) inTheWay.add(id);
  }
  throw new Error(`a commit did not succeed in ${ATTEMPTS} attempts`);
}

/** The piece that is due by the receipts of an import or undo: its number, and the text of the one before it. */
export interface NextPiece {
  number: number;
  last: string | undefined;
}

/**
 * Plans and commits the next piece of what is carried out step by step. When somebody else carries it out too and was
 * faster, plans what is left.
 */
export async function commitNext<P extends Commit>(
  redis: Redis,
  receipts: string,
  plan: (next: NextPiece) => Promise<P>,
  space = ORGANISATIONS,
): Promise<P> {
  for (;;) {
    const next = async () => {
      const number = await redis.hlen(receipts);
      const last = await redis.hget(receipts, String(number - 1));
      return plan({ number, last: last ?? undefined });
    };
    const { planned, result } = await commitPlanned(redis, next, space);
    if (result.kind === 'committed') return planned;
  }
}

import { changeLayers, holdsFragment } from './layers.js';
import { type Absorbed, type Layer, MANUAL, type OrganisationRecord } from './record.js';

/**
 * A merged record consists of parts: itself, with the keys and layers of its own, and every record that it has
 * absorbed, with theirs. Imports change parts, by their ids; people see all of them as one organisation. A record that
 * has absorbed nothing is its own only part.
 */
export type Part = OrganisationRecord;

/** The record's own part first. */
export function partsOf(record: OrganisationRecord): Part[] {
  const { absorbed } = record;
  return absorbed ? [ownPart(record), ...absorbed.flatMap((one) => partsOf(one.record))] : [record];
}

/** The part of that id, if it is one of the record's. */
export function partOf(record: OrganisationRecord, id: string): Part | undefined {
  return partsOf(record).find((part) => part.id === id);
}

/** Of each part but the record's own: the id of the record that has absorbed it. */
export function aliasesOf({
  id,
  absorbed = [],
}: Pick<OrganisationRecord, 'id' | 'absorbed'>): [part: string, into: string][] {
  return absorbed.flatMap(({ record }) => [[record.id, id], ...aliasesOf(record)] as [string, string][]);
}

/** Everything that was merged into the record, directly or as a part of something else. */
export function absorbedIn({
  absorbed = [],
}: OrganisationRecord): (Omit<Absorbed, 'record'> & { id: string })[] {
  return absorbed.flatMap(({ record, ...merge }) => [{ id: record.id, ...merge }, ...absorbedIn(record)]);
}

/** The layers of all parts. */
export function allLayers(record: OrganisationRecord): [source: string, layer: Layer][] {
  return partsOf(record).flatMap(({ layers }) => Object.entries(layers));
}

/** Who says something of one of the parts. */
export function sourcesOf(record: OrganisationRecord): string[] {
  return [...new Set(allLayers(record).map(([source]) => source))];
}

/** Whether nobody says anything of any part any more. */
export function isEmpty(record: OrganisationRecord): boolean {
  return partsOf(record).every(({ layers }) => Object.keys(layers).length === 0);
}

/** True when that source has already said exactly this of one of the parts. */
export function holdsStatement(record: OrganisationRecord, source: string, fingerprint: string): boolean {
  return partsOf(record).some(({ layers }) => holdsFragment(layers, source, fingerprint));
}

/** The record with every part changed like this; the very same record when none is. */
export function mapParts(record: OrganisationRecord, change: (part: Part) => Part): OrganisationRecord {
  if (!record.absorbed) return change(record);
  const own = ownPart(record);
  const changedOwn = change(own);
  const absorbed = record.absorbed.map((one) => {
    const changed = mapParts(one.record, change);
    return changed === one.record ? one : { ...one, record: changed };
  });
  if (changedOwn === own && absorbed.every((one, at) => one === record.absorbed![at])) return record;
  return compose(changedOwn, record, absorbed);
}

/** The record with every layer of every part changed like this; the very same record when none is. */
export function withLayers(record: OrganisationRecord, change: (layer: Layer) => Layer): OrganisationRecord {
  return mapParts(record, (part) => {
    const layers = changeLayers(part.layers, change);
    return layers === part.layers ? part : { ...part, layers };
  });
}

/** The record with this part in the place of the one of the same id. */
export function withPart(record: OrganisationRecord, part: Part): OrganisationRecord {
  return mapParts(record, (other) => (other.id === part.id ? part : other));
}

/** The record, and what it has absorbed, without the record of that id, which comes out whole; undefined when it is none of them. */
export function takeOut(
  record: OrganisationRecord,
  id: string,
): { rest: OrganisationRecord; taken: OrganisationRecord } | undefined {
  for (const [at, one] of (record.absorbed ?? []).entries()) {
    const deeper = one.record.id === id ? undefined : takeOut(one.record, id);
    if (one.record.id !== id && !deeper) continue;
    const absorbed = deeper
      ? record.absorbed!.with(at, { ...one, record: deeper.rest })
      : record.absorbed!.toSpliced(at, 1);
    return { rest: compose(ownPart(record), record, absorbed), taken: deeper?.taken ?? one.record };
  }
  return undefined;
}

/**
 * The layers that people see, one source perhaps several times. What was entered by hand for an absorbed record counts
 * no longer when the record that has absorbed it was edited since.
 */
export function visibleLayers(record: OrganisationRecord): [source: string, layer: Layer][] {
  const { layers, absorbed = [] } = record;
  const editedAt = Object.hasOwn(layers, MANUAL) ? layers[MANUAL]!.changedAt : '';
  const others = absorbed.flatMap(({ at, record: other }) =>
    visibleLayers(other).filter(([source]) => source !== MANUAL || editedAt <= at),
  );
  return [...Object.entries(layers), ...others];
}

function ownPart(record: OrganisationRecord): Part {
  const { absorbed = [], ...own } = record;
  const theirs = new Set(absorbed.flatMap((one) => one.record.keys));
  return { ...own, keys: own.keys.filter((key) => !theirs.has(key)) };
}

function compose(
  own: Part,
  { version, updatedAt }: OrganisationRecord,
  absorbed: OrganisationRecord['absorbed'] = [],
): OrganisationRecord {
  const keys = [...own.keys, ...absorbed.flatMap(({ record }) => record.keys)];
  return { ...own, version, updatedAt, keys, ...(absorbed.length > 0 && { absorbed }) };
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedProfile, type OrganisationRecord } from '../../../src/directory/index.js';
import { identifierKeys, kindOf } from '../../../src/directory/record/identity-keys.js';
import { contradictions } from '../../../src/directory/record/merge-split.js';
import { allLayers, partsOf } from '../../../src/directory/record/parts.js';
import { PlainDirectory } from '../../unit/directory/records.js';
import { someBatch } from './arbitraries.js';

const batches = fc.array(someBatch, { minLength: 1, maxLength: 5 });
/** Two organisations, each by its place among all of them. */
const pairs = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })), { minLength: 1, maxLength: 6 });

type Imports = { source: string; rows: Parameters<PlainDirectory['import']>[1] }[];

function importAll(directory: PlainDirectory, imports: Imports) {
  return imports.map(({ source, rows }) => directory.import(source, rows));
}

/** Merges what can be; returns the ids that were given up, in order. */
function mergeAll(directory: PlainDirectory, places: [number, number][]): string[] {
  return places.flatMap(([a, b]) => {
    const records = [...directory.records.values()];
    const [first, second] = [records[a % records.length]!, records[b % records.length]!];
    if (first === second || contradictions(first, second).length > 0) return [];
    directory.merge(first.id, second.id);
    return [second.id];
  });
}

const content = (directory: PlainDirectory) =>
  [...directory.records.values()]
    .map(({ version: _version, updatedAt: _updatedAt, ...rest }) => rest)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('merging', () => {
  it('and undoing it in any order is the identity on the whole directory', () => {
    fc.assert(
      fc.property(batches, pairs, fc.nat(), (imports, places, turn) => {
        const directory = new PlainDirectory();
        importAll(directory, imports);
        const [before, holders] = [content(directory), new Map(directory.holders)];
        const gone = mergeAll(directory, places);
        for (let at = 0; at < gone.length; at++) directory.separate(gone[(at + turn) % gone.length]!);
        expect(content(directory)).toEqual(before);
        expect(new Map([...directory.holders].sort())).toEqual(new Map([...holders].sort()));
      }),
    );
  });

  it('loses nothing that was said, and leaves every key with one organisation', () => {
    fc.assert(
      fc.property(batches, pairs, batches, (imports, places, later) => {
        const directory = new PlainDirectory();
        importAll(directory, imports);
        const said = statements(directory);
        const gone = mergeAll(directory, places);
        expect(statements(directory)).toEqual(said);
        importAll(directory, later);
        const after = statements(directory);
        expectSound(directory);
        for (const id of gone) directory.separate(id);
        expect(statements(directory)).toEqual(after);
        expectSound(directory);
      }),
    );
  });

  it('changes nothing when sources that met no conflict say the same again', () => {
    fc.assert(
      fc.property(batches, pairs, (imports, places) => {
        const directory = new PlainDirectory();
        const outcomes = importAll(directory, imports);
        mergeAll(directory, places);
        const ids = outcomes.map((rows) =>
          rows.map((row) => ('organisation' in row ? directory.record(row).id : undefined)),
        );
        imports.forEach(({ source, rows }, batch) => {
          rows.forEach((row, at) => {
            if (ids[batch]![at] === undefined) return;
            const [again] = directory.import(source, [row]);
            expect(directory.record(again).id).toBe(ids[batch]![at]);
          });
        });
      }),
    );
  });

  it('shows all identifiers and all names of both', () => {
    fc.assert(
      fc.property(batches, pairs, (imports, places) => {
        const directory = new PlainDirectory();
        importAll(directory, imports);
        mergeAll(directory, places);
        for (const record of directory.records.values()) {
          const profile = mergedProfile(record);
          const owned = record.keys.filter((key) => !key.startsWith('name:'));
          expect(identifierKeys(profile).sort()).toEqual(owned.sort());
          const names = new Set([profile.name, ...(profile.otherNames ?? []).map(({ name }) => name)]);
          for (const [, { fragments }] of allLayers(record))
            for (const { fragment } of fragments) expect(names).toContain(fragment.profile.name);
        }
      }),
    );
  });
});

/** Everything that is said, by source and fingerprint. */
function statements(directory: PlainDirectory): string[] {
  return [...directory.records.values()]
    .flatMap(allLayers)
    .flatMap(([source, { fragments }]) => fragments.map(({ fingerprint }) => `${source} ${fingerprint}`))
    .sort();
}

function expectSound({ records, holders }: PlainDirectory): void {
  const owned = [...records.values()].flatMap((record: OrganisationRecord) => {
    for (const part of partsOf(record)) expect(part.keys.length).toBeGreaterThan(0);
    const kinds = record.keys.map(kindOf).filter((kind) => kind !== 'name' && kind !== 'erasmus-code');
    expect(new Set(kinds).size).toBe(kinds.length);
    return record.keys.map((key) => [key, record.id] as const);
  });
  expect(new Map(owned).size).toBe(owned.length);
  expect(new Map(owned)).toEqual(holders);
}

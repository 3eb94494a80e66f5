import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identifierKeys } from '../../../src/directory/identity.js';
import { mergedProfile } from '../../../src/directory/index.js';
import { PlainDirectory } from '../../unit/directory/records.js';
import { someBatch } from './arbitraries.js';

const batches = fc.array(someBatch, { minLength: 1, maxLength: 8 });

function importAll(imports: { source: string; rows: Parameters<PlainDirectory['import']>[1] }[]) {
  const directory = new PlainDirectory();
  const outcomes = imports.map(({ source, rows }) => directory.import(source, rows));
  return { directory, outcomes };
}

describe('identity', () => {
  it('keeps every key with one record, and every record within reach of a key', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        const { directory } = importAll(imports);
        const owned = [...directory.records.values()].flatMap(({ id, keys }) => {
          expect(keys.length).toBeGreaterThan(0);
          return keys.map((key) => [key, id] as const);
        });
        expect(new Map(owned).size).toBe(owned.length);
        expect(new Map(owned)).toEqual(directory.holders);
      }),
    );
  });

  it('loses no row: each is in exactly one record unless it is a conflict', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        const { directory, outcomes } = importAll(imports);
        imports.forEach(({ source, rows }, batch) => {
          expect(outcomes[batch]).toHaveLength(rows.length);
          rows.forEach((row, index) => {
            const outcome = outcomes[batch]![index]!;
            if (outcome.kind === 'conflict') return;
            const fragments = directory.record(outcome).layers[source]!.fragments;
            expect(fragments.filter(({ fragment }) => fragment === row || same(fragment, row))).toHaveLength(
              1,
            );
          });
        });
      }),
    );
  });

  it('gives no record two values of an identifier that an organisation has one of', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        for (const { keys } of importAll(imports).directory.records.values())
          for (const kind of ['pic:', 'oid:', 'ror:', 'vat:'])
            expect(keys.filter((key) => key.startsWith(kind)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('shows exactly the identifiers that a record owns', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        for (const record of importAll(imports).directory.records.values()) {
          const shown = identifierKeys(mergedProfile(record));
          const owned = record.keys.filter((key) => !key.startsWith('name:'));
          expect(shown.sort()).toEqual(owned.sort());
        }
      }),
    );
  });

  it('changes nothing when a source that met no conflict says the same again', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        const { directory, outcomes } = importAll(imports);
        imports.forEach(({ source, rows }, batch) => {
          rows.forEach((row, index) => {
            const before = outcomes[batch]![index]!;
            if (before.kind === 'conflict') return;
            const [again] = directory.import(source, [row]);
            expect(again).toMatchObject({ kind: 'unchanged', organisation: directory.record(before).id });
          });
        });
      }),
    );
  });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedProfile } from '../../../src/directory/index.js';
import { Contacts } from '../../../src/directory/record/contacts.js';
import { identifierKeys, kindOf } from '../../../src/directory/record/identity-keys.js';
import { toStatement } from '../../../src/directory/record/statement.js';
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
            const { fingerprint } = toStatement({ line: 2, fragment: row }, source, new Contacts()).stored;
            const holders = [...directory.records.values()].filter(({ layers }) =>
              layers[source]?.fragments.some((stored) => stored.fingerprint === fingerprint),
            );
            expect(holders).toEqual([directory.record(outcome)]);
          });
        });
      }),
    );
  });

  it('gives no record two values of an identifier that an organisation has one of', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        for (const { keys } of importAll(imports).directory.records.values()) {
          const kinds = keys.map(kindOf).filter((kind) => kind !== 'name' && kind !== 'erasmus-code');
          expect(new Set(kinds).size).toBe(kinds.length);
        }
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

  it('never takes rows for one organisation that differ in the number their source gives them', () => {
    fc.assert(
      fc.property(batches, (imports) => {
        for (const { layers } of importAll(imports).directory.records.values())
          for (const [source, { fragments }] of Object.entries(layers)) {
            const numbers = fragments.flatMap(({ fragment }) =>
              (fragment.profile.identifiers?.others ?? []).filter(
                ({ scheme }) => scheme === `source:${source}`,
              ),
            );
            expect(new Set(numbers.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  it('loses no name: whatever a row calls its organisation, the organisation shows it', () => {
    fc.assert(
      fc.property(fc.array(someBatch, { minLength: 1, maxLength: 1 }), (imports) => {
        const { directory, outcomes } = importAll(imports);
        imports[0]!.rows.forEach(({ profile }, index) => {
          const outcome = outcomes[0]![index]!;
          if (outcome.kind === 'conflict') return;
          const { name, otherNames = [] } = mergedProfile(directory.record(outcome));
          expect([name, ...otherNames.map((other) => other.name)]).toContain(profile.name);
        });
      }),
    );
  });

  it('does not change when a file without conflicts comes again', () => {
    fc.assert(
      fc.property(someBatch, ({ source, rows }) => {
        const { directory, outcomes } = importAll([{ source, rows }]);
        // What comes later in a file can decide a conflict when the file comes again.
        fc.pre(outcomes[0]!.every(({ kind }) => kind !== 'conflict'));
        const before = new Map(directory.records);
        const again = directory.import(source, rows);
        expect(again.map(({ kind }) => kind)).toEqual(rows.map(() => 'unchanged'));
        expect(directory.records).toEqual(before);
      }),
    );
  });

  it('does not depend on how a file is cut into batches', () => {
    fc.assert(
      fc.property(someBatch, fc.integer({ min: 1, max: 12 }), ({ source, rows }, size) => {
        const cut = Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => ({
          source,
          rows: rows.slice(part * size, (part + 1) * size),
        }));
        const once = importAll([{ source, rows }]);
        const inParts = importAll(cut);
        expect(inParts.directory.holders).toEqual(once.directory.holders);
        expect(inParts.outcomes.flat().map(withoutLine)).toEqual(once.outcomes.flat().map(withoutLine));
      }),
    );
  });
});

function withoutLine<T extends { line: number }>({ line: _line, ...outcome }: T) {
  return outcome;
}

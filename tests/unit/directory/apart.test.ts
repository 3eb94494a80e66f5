import { describe, expect, it } from '@jest/globals';
import { mergedProfile } from '../../../src/directory/index.js';
import { fragment, PlainDirectory } from './records.js';

const kinds = (outcomes: { kind: string }[]) => outcomes.map(({ kind }) => kind);
const numbered = (id: string, more: object = {}) =>
  fragment({ ...more, identifiers: { others: [{ scheme: 'source', id }] } });
const isil = (id: string) => ({ others: [{ scheme: 'ISIL', id }] });

/** No city, as in many national lists. */
const school = (more: object = {}) =>
  fragment({ name: 'Základná škola', country: 'SK', city: undefined, ...more });

describe('rows of one source', () => {
  it('that differ in the number it gives them are different organisations, whatever else they share', () => {
    const directory = new PlainDirectory();
    const rows = ['1', '2', '3'].map((id) => numbered(id, { website: 'https://board.example/' }));
    expect(kinds(directory.import('register', rows))).toEqual(['created', 'created', 'created']);
    const found = directory.import('register', [numbered('2', { website: 'https://new.example/' })]);
    expect(found).toMatchObject([{ kind: 'updated' }]);
    expect(mergedProfile(directory.record(found[0])).identifiers).toEqual({
      others: [{ scheme: 'source:register', id: '2' }],
    });
  });

  it('keep their numbers apart from the same numbers of another source', () => {
    const directory = new PlainDirectory();
    const one = directory.import('a', [numbered('1', { name: 'One' })]);
    const other = directory.import('b', [numbered('1', { name: 'Other' })]);
    expect(kinds([...one, ...other])).toEqual(['created', 'created']);
  });

  it('that share a PIC and differ in their numbers are two, with a warning', () => {
    const directory = new PlainDirectory();
    const rows = ['1', '2'].map((id) =>
      fragment({ identifiers: { pic: '900000001', others: [{ scheme: 'source', id }] } }),
    );
    const outcomes = directory.import('a', rows);
    expect(outcomes).toMatchObject([
      { kind: 'created', contested: [] },
      { kind: 'created', contested: [{ key: 'pic:900000001' }] },
    ]);
    expect(directory.import('a', rows)).toMatchObject([
      { kind: 'unchanged', contested: [] },
      { kind: 'unchanged', contested: [{ key: 'pic:900000001' }] },
    ]);
  });
});

describe('rows without a number that share name and country and have no city', () => {
  it.each([
    ['website', { website: 'https://a.example/' }, { website: 'https://b.example/' }],
    ['type', { organisationType: 'school-primary' }, { organisationType: 'school-secondary' }],
    ['short name', { shortName: 'ZŠ Lipa' }, { shortName: 'ZŠ Nová' }],
    ['other name', { otherNames: [{ name: 'Alapiskola' }] }, { otherNames: [{ name: 'Iskola' }] }],
    ['region', { region: 'Nitra' }, { region: 'Žilina' }],
    ['location', { location: { lat: 48.1, lon: 17.1 } }, { location: { lat: 48.7, lon: 21.3 } }],
  ])(
    'are different organisations when they differ in the %s, and the same rows again change nothing',
    (_, a, b) => {
      const directory = new PlainDirectory();
      const rows = [school(a), school(b), school()];
      expect(kinds(directory.import('a', rows))).toEqual(['created', 'created', 'created']);
      expect(kinds(directory.import('a', rows.toReversed()))).toEqual([
        'unchanged',
        'unchanged',
        'unchanged',
      ]);
    },
  );

  it('are different organisations when they differ in an address', () => {
    const directory = new PlainDirectory();
    const rows = ['Školská 1, Horná Lipa', 'Hlavná 22, Dolná Lipa'].map((address) => ({
      ...school(),
      address,
    }));
    expect(kinds(directory.import('a', rows))).toEqual(['created', 'created']);
    expect(kinds(directory.import('a', rows))).toEqual(['unchanged', 'unchanged']);
  });

  it('are one organisation when a list only says more of it, or writes its website otherwise', () => {
    const directory = new PlainDirectory();
    const outcomes = directory.import('a', [
      school({ website: 'https://www.a.example/', sectors: ['SCH'] }),
      school({ website: 'http://a.example/', sectors: ['ADU'] }),
    ]);
    expect(kinds(outcomes)).toEqual(['created', 'updated']);
    expect(mergedProfile(directory.record(outcomes[0])).sectors).toEqual(['SCH', 'ADU']);
  });
});

describe('rows that only name, country and city identify', () => {
  it('update their organisation when another cell is new', () => {
    const directory = new PlainDirectory();
    directory.import('a', [fragment({ website: 'https://old.example/' })]);
    expect(kinds(directory.import('a', [fragment({ website: 'https://new.example/' })]))).toEqual([
      'updated',
    ]);
  });

  it('are two organisations where the places of that name lie far apart', () => {
    const directory = new PlainDirectory();
    const [north, south, near] = [53.8, 49.3, 53.85].map((lat) =>
      fragment({ name: 'Grundschule', country: 'DE', city: 'Neustadt', location: { lat, lon: 9 } }),
    );
    expect(kinds(directory.import('a', [north!, south!, near!]))).toEqual(['created', 'created', 'updated']);
    expect(kinds(directory.import('a', [south!, north!]))).toEqual(['unchanged', 'unchanged']);
  });

  it('meet a later list that brings a number, once: another number is another organisation', () => {
    const directory = new PlainDirectory();
    const [known] = directory.import('a', [fragment()]);
    const outcomes = directory.import('b', [numbered('1'), numbered('2')]);
    expect(outcomes).toMatchObject([
      { kind: 'updated', organisation: directory.record(known).id, contested: [] },
      { kind: 'created', contested: [] },
    ]);
    expect(kinds(directory.import('a', [fragment()]))).toEqual(['unchanged']);
    expect(kinds(directory.import('b', [numbered('2'), numbered('1')]))).toEqual(['unchanged', 'unchanged']);
  });

  it('are the same when their own list has a number at last, unless it says something else of them too', () => {
    const directory = new PlainDirectory();
    const website = 'https://a.example/';
    directory.import('a', [fragment({ website })]);
    expect(kinds(directory.import('a', [numbered('1', { website })]))).toEqual(['updated']);
    const other = new PlainDirectory();
    other.import('a', [fragment({ website })]);
    expect(kinds(other.import('a', [numbered('1', { website: 'https://b.example/' })]))).toEqual(['created']);
  });
});

describe('a VAT number', () => {
  const vat = 'BE0123456789';
  const schools = ['Horizon', 'Beukenhof', 'Ster'].map((name, n) =>
    fragment({ name, city: ['Gent', 'Aalst', 'Lier'][n], identifiers: { vat } }),
  );

  it('that a board gives to each of its schools keeps them apart: the first has it, each other one is warned of', () => {
    const directory = new PlainDirectory();
    const outcomes = directory.import('a', schools);
    const contested = [{ key: `vat:${vat}`, heldBy: directory.record(outcomes[0]).id }];
    expect(outcomes).toMatchObject([
      { kind: 'created', contested: [] },
      { kind: 'created', contested },
      { kind: 'created', contested },
    ]);
    expect(mergedProfile(directory.record(outcomes[1])).identifiers).toBeUndefined();
    expect(directory.import('a', schools)).toMatchObject([
      { kind: 'unchanged', contested: [] },
      { kind: 'unchanged', contested },
      { kind: 'unchanged', contested },
    ]);
  });

  it('keeps schools apart also where none has a city', () => {
    const directory = new PlainDirectory();
    const rows = schools.map(({ profile: { city: _city, ...profile } }) => ({ profile }));
    expect(kinds(directory.import('a', rows))).toEqual(['created', 'created', 'created']);
    expect(kinds(directory.import('a', rows))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('still finds an organisation that moved or has another name, and the name it had is kept in its layer', () => {
    const directory = new PlainDirectory();
    const [first] = directory.import('a', [schools[0]!]);
    const moved = fragment({ name: 'HORIZON', city: 'Brugge', identifiers: { vat } });
    const renamed = fragment({ name: 'Nieuwe Horizon', city: 'Gent', identifiers: { vat } });
    expect(directory.import('a', [moved, renamed])).toMatchObject(
      [1, 2].map(() => ({ kind: 'updated', organisation: directory.record(first).id })),
    );
    expect(mergedProfile(directory.record(first))).toMatchObject({
      name: 'Horizon',
      otherNames: [{ name: 'Nieuwe Horizon' }],
    });
  });

  it('does not count against an organisation that a better identifier finds', () => {
    const directory = new PlainDirectory();
    directory.import('a', [fragment({ identifiers: { pic: '900000001', vat } })]);
    const renamed = fragment({ name: 'Other', city: 'Lier', identifiers: { pic: '900000001', vat } });
    expect(directory.import('a', [renamed])).toMatchObject([{ kind: 'updated', contested: [] }]);
  });
});

describe('an ISIL', () => {
  it('that stands on several places stays with the first of them', () => {
    const directory = new PlainDirectory();
    const rows = ['Pavia', 'Genova', 'Pisa'].map((city) =>
      fragment({ name: 'Biblioteca Universitaria', country: 'IT', city, identifiers: isil('IT-BO0098') }),
    );
    const outcomes = directory.import('a', rows);
    expect(kinds(outcomes)).toEqual(['created', 'created', 'created']);
    const warnings = outcomes.map((outcome) => ('contested' in outcome ? outcome.contested.length : 0));
    expect(warnings).toEqual([0, 1, 1]);
  });

  it('and a second one on the same library in the same place are two: a library has one', () => {
    const directory = new PlainDirectory();
    const rows = ['IT-1', 'IT-2'].map((id) => fragment({ identifiers: isil(id) }));
    expect(kinds(directory.import('a', rows))).toEqual(['created', 'created']);
  });
});

it('evidence such as a Wikidata id never makes two rows one, and is shown on both', () => {
  const directory = new PlainDirectory();
  const others = [{ scheme: 'WIKIDATA', id: 'Q1' }];
  const outcomes = directory.import('a', [
    fragment({ name: 'One', identifiers: { others } }),
    fragment({ name: 'Two', identifiers: { others } }),
  ]);
  for (const outcome of outcomes) {
    expect(outcome.kind).toBe('created');
    expect(mergedProfile(directory.record(outcome)).identifiers).toEqual({ others });
  }
});

import { describe, expect, it } from '@jest/globals';
import { mergedProfile } from '../../../src/directory/index.js';
import { contradictions, keptFirst } from '../../../src/directory/record/merge-split.js';
import { partOf } from '../../../src/directory/record/parts.js';
import { layersView, organisationView } from '../../../src/directory/record/views.js';
import { fragment, PlainDirectory } from './records.js';

/** A university in a list by its PIC, and in another by its ROR id. */
function twoLists() {
  const directory = new PlainDirectory();
  const legal = fragment({ name: 'Universiteit Gent', identifiers: { pic: '900000001' }, sectors: ['HED'] });
  const english = fragment({ name: 'Ghent University', identifiers: { ror: '00cv9y106' } });
  const [a] = directory.import('eche', [legal]);
  const [b] = directory.import('ror', [english]);
  return { directory, legal, english, a: directory.record(a).id, b: directory.record(b).id };
}

describe('two records that are merged', () => {
  it('are one organisation with what both lists say, under either id', () => {
    const { directory, a, b } = twoLists();
    const record = directory.merge(a, b);
    expect(organisationView(record)).toMatchObject({
      id: a,
      name: 'Ghent University',
      otherNames: [{ name: 'Universiteit Gent' }],
      identifiers: { pic: '900000001', ror: '00cv9y106' },
      sectors: ['HED'],
      sources: ['ror', 'eche'],
      merged: [{ id: b, basis: 'test' }],
    });
    expect(layersView(record).layers.map(({ source, profile }) => [source, profile.name])).toEqual([
      ['ror', 'Ghent University'],
      ['eche', 'Universiteit Gent'],
    ]);
    expect(directory.find(b)).toBe(record);
  });

  it('take in what comes later by the keys of either, each for itself', () => {
    const { directory, a, b } = twoLists();
    directory.merge(a, b);
    const website = 'https://www.ugent.example/';
    const [row] = directory.import('list', [fragment({ website, identifiers: { ror: '00cv9y106' } })]);
    expect(row).toMatchObject({ kind: 'updated', organisation: b });
    expect(mergedProfile(directory.find(a)!).website).toBe(website);
    const both = { pic: '900000001', ror: '00cv9y106', oid: 'E10000001' };
    expect(directory.import('other', [fragment({ identifiers: both })])[0]).toMatchObject({
      kind: 'updated',
      organisation: a,
      contested: [],
    });
    const [rest, taken] = directory.separate(b);
    expect(rest!.keys).toEqual(['pic:900000001', 'oid:E10000001']);
    expect(Object.keys(rest!.layers)).toEqual(['eche', 'other']);
    expect(taken!.keys).toEqual(['ror:00cv9y106']);
    expect(Object.keys(taken!.layers)).toEqual(['ror', 'list']);
  });

  it('take in a row with other identifiers as another organisation', () => {
    const { directory, a, b } = twoLists();
    directory.merge(a, b);
    const other = fragment({ identifiers: { pic: '900000002', ror: '00cv9y106' } });
    expect(directory.import('list', [other])[0]).toMatchObject({
      kind: 'created',
      contested: [{ key: 'ror:00cv9y106', heldBy: a }],
    });
  });

  it('know a row that comes again in whatever part it is, and a row of an export by either id', () => {
    const { directory, legal, english, a, b } = twoLists();
    directory.merge(a, b);
    expect(directory.import('eche', [legal])[0]).toMatchObject({ kind: 'unchanged', organisation: a });
    expect(directory.import('ror', [english])[0]).toMatchObject({ kind: 'unchanged', organisation: b });
    const edited = fragment({ name: 'Ghent University', website: 'https://www.ugent.example/' });
    const [row] = directory.import('export', [edited], b);
    expect(row).toMatchObject({ kind: 'updated' });
    expect(mergedProfile(directory.find(a)!).website).toBe('https://www.ugent.example/');
  });

  it('keep both rows when one list has them twice', () => {
    const directory = new PlainDirectory();
    const rows = [fragment({ name: 'Atelier Een' }), fragment({ name: 'Atelier 1' })];
    const [a, b] = directory.import('list', rows).map((outcome) => directory.record(outcome).id);
    const before = [directory.find(a!), directory.find(b!)];
    const record = directory.merge(a!, b!);
    expect(mergedProfile(record)).toMatchObject({
      name: 'Atelier Een',
      otherNames: [{ name: 'Atelier 1' }],
    });
    expect(organisationView(record).sources).toEqual(['list']);
    expect(directory.import('list', rows).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    expect(directory.separate(b!).map(content)).toEqual(before.map(content));
  });

  it('can be merged further, and come apart in any order', () => {
    const { directory, a, b } = twoLists();
    const [third] = directory.import('list', [
      fragment({ name: 'RUG', identifiers: { vat: 'BE0248015142' } }),
    ]);
    const c = directory.record(third).id;
    const before = [a, b, c].map((id) => content(directory.find(id)));
    directory.merge(a, b);
    const all = directory.merge(c, a);
    expect([a, b, c].map((id) => directory.find(id))).toEqual([all, all, all]);
    expect(organisationView(all).merged!.map(({ id }) => id)).toEqual([a, b]);
    directory.separate(b);
    expect(directory.find(a)).toBe(directory.find(c));
    directory.separate(a);
    expect([a, b, c].map((id) => content(directory.find(id)))).toEqual(before);
  });
});

describe('contradictions', () => {
  const record = (profile: Parameters<typeof fragment>[0]) => {
    const directory = new PlainDirectory();
    return directory.record(directory.import('list', [fragment(profile)])[0]);
  };

  it('are identifiers of which an organisation has one', () => {
    const one = record({ identifiers: { pic: '900000001', oid: 'E10000001', erasmusCodes: ['B GENT01'] } });
    const other = record({
      identifiers: { pic: '900000002', vat: 'BE0123456789', erasmusCodes: ['B GENT25'] },
    });
    expect(contradictions(one, other)).toEqual([
      { kind: 'pic', keys: [['pic:900000001'], ['pic:900000002']] },
    ]);
    expect(contradictions(one, record({ identifiers: { ror: '00cv9y106' } }))).toEqual([]);
  });

  it('are those of registers and of one list too, but not what is evidence only', () => {
    const others = (scheme: string, id: string) => record({ identifiers: { others: [{ scheme, id }] } });
    expect(contradictions(others('NO-BRC', '1'), others('NO-BRC', '2'))).toHaveLength(1);
    expect(contradictions(others('source', '1'), others('source', '2'))).toHaveLength(1);
    expect(contradictions(others('WIKIDATA', 'Q1'), others('WIKIDATA', 'Q2'))).toEqual([]);
    expect(contradictions(record({ name: 'A' }), record({ name: 'B' }))).toEqual([]);
  });

  it('count also where another organisation owns the key, but not a number that lists share out', () => {
    const directory = new PlainDirectory();
    const [, second, third] = directory.import('list', [
      fragment({ name: 'First', identifiers: { oid: 'E10000001', pic: '900000001' } }),
      fragment({ name: 'Second', identifiers: { oid: 'E10000001', ror: '00cv9y106', pic: '900000002' } }),
      fragment({ name: 'Third', city: 'Lommel', identifiers: { oid: 'E10000003' } }),
    ]);
    expect(contradictions(directory.record(second), directory.record(third)).map(({ kind }) => kind)).toEqual(
      ['oid'],
    );
    const [, school] = directory.import('schools', [
      fragment({ name: 'Board', identifiers: { vat: 'BE0123456789' } }),
      fragment({ name: 'School', city: 'Lommel', identifiers: { vat: 'BE0123456789' } }),
    ]);
    const own = record({ name: 'School', identifiers: { vat: 'BE0999999999' } });
    expect(contradictions(directory.record(school), own)).toEqual([]);
  });
});

describe('which of two keeps its id', () => {
  it('is the one with more sources, then more keys, then the older one', () => {
    const { directory, a, b } = twoLists();
    const [first, second] = [directory.find(a)!, directory.find(b)!];
    expect(keptFirst(second, first)[0]).toBe(first);
    directory.import('list', [fragment({ identifiers: { ror: '00cv9y106' } })]);
    expect(keptFirst(first, directory.find(b)!)[0].id).toBe(b);
  });

  it('has the parts of the other', () => {
    const { directory, a, b } = twoLists();
    const record = directory.merge(a, b);
    expect(partOf(record, a)!.keys).toEqual(['pic:900000001']);
    expect(partOf(record, b)!.keys).toEqual(['ror:00cv9y106']);
    expect(partOf(record, 'c')).toBeUndefined();
  });
});

/** Everything but how often and when the record was written. */
function content(record: { version: number; updatedAt: string } | undefined) {
  const { version: _version, updatedAt: _updatedAt, ...rest } = record!;
  return rest;
}

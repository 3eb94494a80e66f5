import { describe, expect, it } from '@jest/globals';
import { mergedProfile } from '../../../src/directory/index.js';
import { fragment, PlainDirectory } from './records.js';

const kinds = (outcomes: { kind: string }[]) => outcomes.map(({ kind }) => kind);

describe('rows of a file', () => {
  it('create an organisation whose id comes from its best key and never changes', () => {
    const directory = new PlainDirectory();
    const [first] = directory.import('a', [fragment({ identifiers: { oid: 'E10000001' } })]);
    const { id } = directory.record(first);
    expect(id).toMatch(/^[a-z2-7]{20}$/);
    const [second] = directory.import('b', [
      fragment({ identifiers: { oid: 'E10000001', pic: '900000001' } }),
    ]);
    expect(second).toMatchObject({ kind: 'updated', organisation: id });
    expect(directory.record(second).keys).toEqual(['oid:E10000001', 'pic:900000001']);
  });

  it('of one organisation in one batch make one organisation', () => {
    const directory = new PlainDirectory();
    const rows = ['E BARCELO280', 'E BARCELO33'].map((code) =>
      fragment({ identifiers: { pic: '887079648', erasmusCodes: [code] } }),
    );
    const outcomes = directory.import('eche', rows);
    expect(kinds(outcomes)).toEqual(['created', 'updated']);
    const record = directory.record(outcomes[0]);
    expect(record.version).toBe(1);
    expect(mergedProfile(record).identifiers?.erasmusCodes).toEqual(['E BARCELO280', 'E BARCELO33']);
    expect(kinds(directory.import('eche', rows))).toEqual(['unchanged', 'unchanged']);
    expect(directory.record(outcomes[0])).toEqual(record);
  });

  it('keep everything but a key that another organisation owns, with the same warning at every import', () => {
    const directory = new PlainDirectory();
    const rows = ['936102866', '907304730'].map((pic) =>
      fragment({ name: `Hochschule ${pic}`, identifiers: { pic, oid: 'E10009980' } }),
    );
    const outcomes = directory.import('eche', rows);
    const [owner, second] = outcomes.map((outcome) => directory.record(outcome));
    expect(owner!.id).not.toBe(second!.id);
    const contested = [{ key: 'oid:E10009980', heldBy: owner!.id }];
    expect(outcomes[1]).toMatchObject({ kind: 'created', contested });
    expect(mergedProfile(second!).identifiers).toEqual({ pic: '907304730' });
    expect(directory.import('eche', rows)[1]).toMatchObject({ kind: 'unchanged', contested });
  });

  it('whose keys belong to two organisations are conflicts and change nothing', () => {
    const directory = new PlainDirectory();
    const [a, b] = directory
      .import('a', [
        fragment({ identifiers: { pic: '900000001' } }),
        fragment({ identifiers: { ror: '00cv9y106' } }),
      ])
      .map((outcome) => directory.record(outcome));
    const both = fragment({ identifiers: { pic: '900000001', ror: '00cv9y106' } });
    expect(directory.import('b', [both])[0]).toEqual({
      line: 2,
      kind: 'conflict',
      keys: ['pic:900000001', 'ror:00cv9y106'],
      organisations: [a!.id, b!.id],
    });
    expect([...directory.records.values()]).toEqual([a, b]);
  });

  it('all of whose keys are contested are stored under their name, and found there again', () => {
    const directory = new PlainDirectory();
    directory.import('a', [
      fragment({ name: 'One', identifiers: { pic: '900000001', oid: 'E10000001' } }),
      fragment({ name: 'Two', identifiers: { pic: '900000002', oid: 'E10000002' } }),
    ]);
    const mixed = fragment({ name: 'Three', identifiers: { pic: '900000001', oid: 'E10000002' } });
    const [outcome] = directory.import('b', [mixed]);
    expect(outcome).toMatchObject({ kind: 'created' });
    expect(directory.record(outcome).keys).toEqual(['name:three|BE|gent']);
    expect(mergedProfile(directory.record(outcome)).identifiers).toBeUndefined();
    expect(kinds(directory.import('b', [mixed]))).toEqual(['unchanged']);
  });

  it('without identifiers are told apart by name, country and city, whatever accents and punctuation', () => {
    const directory = new PlainDirectory();
    const outcomes = directory.import('a', [
      fragment({ name: 'Straße der Künste e.V.', city: 'Köln' }),
      fragment({ name: 'STRASSE DER KUNSTE (E.V)', city: 'KOLN' }),
      fragment({ name: 'Straße der Künste e.V.', city: 'Bonn' }),
      fragment({ name: 'Straße der Künste e.V.', city: 'Köln', country: 'DE' }),
      fragment({ name: 'Φιλίας', city: 'Αθήνα' }),
      fragment({ name: 'ΦΙΛΙΑΣ', city: 'ΑΘΗΝΑ' }),
    ]);
    expect(kinds(outcomes)).toEqual(['created', 'updated', 'created', 'created', 'created', 'updated']);
  });

  it('that come again are the organisation they were, even when others have said otherwise since', () => {
    const directory = new PlainDirectory();
    const rows = ['936102866', '907304730'].map((pic) =>
      fragment({ name: `Hochschule ${pic}`, identifiers: { pic, oid: 'E10009980' } }),
    );
    const [, second] = directory.import('eche', rows);
    const { id } = directory.record(second);
    directory.import('b', [fragment({ identifiers: { pic: '907304730', oid: 'E10000007' } })]);
    expect(directory.import('eche', rows)[1]).toMatchObject({ kind: 'unchanged', organisation: id });
    expect(directory.records.size).toBe(2);
  });

  it('of an erased organisation are rejected unless they are about another one that is there', () => {
    const directory = new PlainDirectory();
    directory.import('a', [fragment({ identifiers: { pic: '900000001' } })]);
    directory.erased.add('oid:E10000002');
    const [alone, withKnownPic] = directory.import('b', [
      fragment({ identifiers: { pic: '900000002', oid: 'E10000002' } }),
      fragment({ identifiers: { pic: '900000001', oid: 'E10000002' } }),
    ]);
    expect(alone).toEqual({ line: 2, kind: 'rejected', code: 'erased', key: 'oid:E10000002' });
    expect(directory.record(withKnownPic).keys).toEqual(['pic:900000001', 'oid:E10000002']);
  });

  it('get another id when the first choice belongs to an organisation that gave its key away', () => {
    const directory = new PlainDirectory();
    const identifiers = { pic: '900000001' };
    const first = directory.record(directory.import('a', [fragment({ identifiers })])[0]);
    directory.holders.delete('pic:900000001');
    directory.records.set(first.id, { ...first, keys: ['oid:E10000001'] });
    const [outcome] = directory.import('b', [fragment({ identifiers })]);
    expect(outcome).toMatchObject({ kind: 'created' });
    expect(directory.record(outcome).id).not.toBe(first.id);
  });
});

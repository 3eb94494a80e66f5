import { describe, expect, it } from '@jest/globals';
import { fragment, PlainDirectory } from './records.js';

/** A directory with one organisation that two sources describe, and its id. */
function described() {
  const directory = new PlainDirectory();
  const identifiers = { pic: '900000001', erasmusCodes: ['B GENT01', 'B GENT25'] };
  const [first] = directory.import('a', [fragment({ identifiers, otherNames: [{ name: 'Ghent' }] })]);
  directory.import('b', [fragment({ identifiers: { pic: '900000001' }, website: 'https://a.example/' })]);
  return { directory, id: directory.record(first).id };
}

describe('a row of an export', () => {
  const repeated = {
    identifiers: { pic: '900000001', erasmusCodes: ['B GENT25'] },
    website: 'https://a.example/',
  };

  it('that says nothing new is unchanged, and leaves what its source said before', () => {
    const { directory, id } = described();
    const before = directory.records.get(id);
    const [outcome] = directory.import('a', [fragment({ ...repeated, name: 'Atelier ' })], id);
    expect(outcome).toMatchObject({ kind: 'unchanged', organisation: id, fingerprint: null });
    expect(directory.records.get(id)).toBe(before);
  });

  it.each([
    ['another value', { ...repeated, city: 'Brugge' }],
    ['a field that was unknown', { ...repeated, description: 'New' }],
    ['one more other name', { ...repeated, otherNames: [{ name: 'Gand' }] }],
  ])('with %s updates the organisation', (_, profile) => {
    const { directory, id } = described();
    const [outcome] = directory.import('edited', [fragment(profile)], id);
    expect(outcome).toMatchObject({ kind: 'updated', organisation: id });
    expect(directory.import('edited', [fragment(profile)], id)).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('is about the organisation with its id, though nothing else tells', () => {
    const { directory, id } = described();
    const [outcome] = directory.import('edited', [fragment({ name: 'Renamed', city: 'Aalst' })], id);
    expect(outcome).toMatchObject({ kind: 'updated', organisation: id });
  });

  it('is about another organisation where its identifiers say so', () => {
    const { directory, id } = described();
    const [outcome] = directory.import('edited', [fragment({ identifiers: { pic: '900000002' } })], id);
    expect(outcome).toMatchObject({ kind: 'created' });
    expect(directory.record(outcome).id).not.toBe(id);
  });

  it('never takes a name that another organisation is known by', () => {
    const { directory, id } = described();
    const [other] = directory.import('c', [fragment({ name: 'Known', city: 'Aalst' })]);
    const [outcome] = directory.import('edited', [fragment({ name: 'Known', city: 'Aalst' })], id);
    expect(outcome).toMatchObject({ kind: 'updated', organisation: id });
    expect(directory.record(other).keys.every((key) => !directory.records.get(id)!.keys.includes(key))).toBe(
      true,
    );
  });

  it('of another directory is resolved like any other row', () => {
    const { directory, id } = described();
    const [outcome] = directory.import('moved', [fragment(repeated)], 'aaaaaaaaaaaaaaaaaaaa');
    expect(outcome).toMatchObject({ kind: 'updated', organisation: id });
  });
});

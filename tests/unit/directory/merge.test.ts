import { describe, expect, it } from '@jest/globals';
import { mergedProfile, type OrganisationRecord } from '../../../src/directory/index.js';
import { fingerprintOf } from '../../../src/directory/record/fingerprint.js';
import {
  addFragment,
  type Layers,
  removeFragments,
  replaceLayer,
} from '../../../src/directory/record/layers.js';
import { layersView, organisationView } from '../../../src/directory/record/views.js';
import { fragment } from './records.js';

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;

function layer(changedAt: string, ...fragments: ReturnType<typeof fragment>[]): Layers[string] {
  return {
    changedAt,
    fragments: fragments.map((one) => ({ fingerprint: fingerprintOf(one), fragment: one })),
  };
}

function record(layers: Layers, keys: string[] = []): OrganisationRecord {
  return { id: 'id', version: 1, keys, layers, createdAt: day(1), updatedAt: day(1) };
}

describe('merging layers', () => {
  it('lets the layer that changed last win, field by field, lists included', () => {
    const profile = mergedProfile(
      record({
        old: layer(
          day(1),
          fragment({ name: 'Old', sectors: ['HED', 'VET'], website: 'https://old.example/' }),
        ),
        new: layer(day(2), fragment({ name: 'New', sectors: ['ADU'] })),
      }),
    );
    expect(profile).toMatchObject({ name: 'New', sectors: ['ADU'], website: 'https://old.example/' });
  });

  it('settles ties by the name of the source', () => {
    const layers = { b: layer(day(1), fragment({ name: 'B' })), a: layer(day(1), fragment({ name: 'A' })) };
    expect(mergedProfile(record(layers)).name).toBe('A');
  });

  it('puts what people entered on top, and lets null hide what sources say', () => {
    const profile = mergedProfile(
      record({
        eche: layer(
          day(2),
          fragment({ name: 'ECHE', description: 'Wrong', otherNames: [{ name: 'Wrong' }] }),
        ),
        manual: layer(day(1), fragment({ name: 'Ours', description: null, otherNames: null })),
      }),
    );
    expect(profile).toEqual({ name: 'Ours', country: 'BE', city: 'Gent' });
  });

  it('unites other names and Erasmus codes of all layers', () => {
    const keys = ['erasmus-code:B GENT01', 'erasmus-code:B GENT25'];
    const profile = mergedProfile(
      record(
        {
          a: layer(
            day(1),
            fragment({
              otherNames: [{ name: 'Gand', lang: 'fr' }, { name: 'Ghent' }],
              identifiers: { erasmusCodes: ['B GENT01'] },
            }),
          ),
          b: layer(
            day(2),
            fragment({
              otherNames: [{ name: 'Ghent', lang: 'en' }],
              identifiers: { erasmusCodes: ['B GENT25'] },
            }),
          ),
        },
        keys,
      ),
    );
    expect(profile.otherNames).toEqual([
      { name: 'Ghent', lang: 'en' },
      { name: 'Gand', lang: 'fr' },
    ]);
    expect(profile.identifiers?.erasmusCodes).toEqual(['B GENT25', 'B GENT01']);
  });

  it('takes each identifier from the top layer that has it, and none that the record does not own', () => {
    const profile = mergedProfile(
      record(
        {
          a: layer(day(1), fragment({ identifiers: { pic: '900000001', oid: 'E10000001' } })),
          b: layer(day(2), fragment({ identifiers: { oid: 'E10000002', ror: '00cv9y106' } })),
        },
        ['pic:900000001', 'oid:E10000001', 'ror:00cv9y106'],
      ),
    );
    expect(profile.identifiers).toEqual({ pic: '900000001', oid: 'E10000001', ror: '00cv9y106' });
  });

  it('unites the fragments of one source: the first value of single fields, lists together', () => {
    const profile = mergedProfile(
      record({
        a: layer(
          day(1),
          fragment({ name: 'First', sectors: ['HED'] }),
          fragment({ name: 'Second', sectors: ['VET', 'HED'], website: 'https://a.example/' }),
        ),
      }),
    );
    expect(profile).toMatchObject({ name: 'First', sectors: ['HED', 'VET'], website: 'https://a.example/' });
  });
});

describe('what people see', () => {
  const contact = { name: 'Jo', email: 'jo@example.org' };
  const seen = record(
    {
      eche: layer(
        day(1),
        fragment(
          {
            sectors: ['HED'],
            organisationType: 'higher-education-institution',
            identifiers: { pic: '900000001' },
            contact,
          },
          { sectors: 'derived: holder of an Erasmus Charter' },
        ),
      ),
      manual: layer(day(2), fragment({ name: 'Ours', organisationType: null, contact })),
    },
    ['pic:900000001'],
  );

  it('never has contact data', () => {
    expect(JSON.stringify([organisationView(seen), layersView(seen)])).not.toMatch(/contact|Jo|jo@/);
  });

  it('says which source each field comes from, and on what basis', () => {
    expect(organisationView(seen).sources).toEqual(['manual', 'eche']);
    const { origins, layers } = layersView(seen);
    expect(origins).toEqual({
      name: { sources: ['manual'] },
      country: { sources: ['manual'] },
      city: { sources: ['manual'] },
      otherNames: { sources: ['eche'] },
      sectors: { sources: ['eche'], basis: 'derived: holder of an Erasmus Charter' },
      'identifiers.pic': { sources: ['eche'] },
    });
    expect(layers.map(({ source, profile }) => [source, profile.name])).toEqual([
      ['manual', 'Ours'],
      ['eche', 'Atelier'],
    ]);
  });
});

describe('layers', () => {
  const stored = (name: string) => ({
    fingerprint: fingerprintOf(fragment({ name })),
    fragment: fragment({ name }),
  });

  it('stay the same object when a fragment comes again', () => {
    const layers = addFragment({}, 'a', stored('One'), day(1));
    expect(addFragment(layers, 'a', stored('One'), day(2))).toBe(layers);
    expect(replaceLayer(layers, 'a', stored('One'), day(2))).toBe(layers);
    expect(removeFragments(layers, 'a', () => true, day(2))).toBe(layers);
    expect(removeFragments(layers, 'b', () => false, day(2))).toBe(layers);
  });

  it('lose what is swept, and the layer with the last of it', () => {
    const one = addFragment({}, 'a', stored('One'), day(1));
    const two = addFragment(one, 'a', stored('Two'), day(2));
    const kept = removeFragments(
      two,
      'a',
      (fingerprint) => fingerprint === stored('Two').fingerprint,
      day(3),
    );
    expect(kept).toEqual({ a: { fragments: [stored('Two')], changedAt: day(3) } });
    expect(removeFragments(kept, 'a', () => false, day(4))).toEqual({});
  });

  it('know a fragment by its content, not by the order of its fields', () => {
    const a = { profile: { name: 'A', city: 'Gent', location: { lat: 1, lon: 2 } } };
    const b = { profile: { location: { lon: 2, lat: 1 }, city: 'Gent', region: undefined, name: 'A' } };
    expect(fingerprintOf(a)).toBe(fingerprintOf(b));
    expect(fingerprintOf(a)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf({ profile: { ...a.profile, city: 'Aalst' } })).not.toBe(fingerprintOf(a));
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedProfile, type OrganisationRecord, type Profile } from '../../../src/directory/index.js';
import { fingerprintOf } from '../../../src/directory/record/fingerprint.js';
import { identifierKeys } from '../../../src/directory/record/identity-keys.js';
import { addFragment, type Layers } from '../../../src/directory/record/layers.js';
import { someFragment } from './arbitraries.js';

const instant = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-01-02T00:00:00.000Z',
  '2026-01-03T00:00:00.000Z',
);

const someLayer = fc
  .record({
    fragments: fc.uniqueArray(someFragment, { minLength: 1, maxLength: 3, selector: fingerprintOf }),
    instant,
  })
  .map(({ fragments, instant: changedAt }) => ({
    changedAt,
    fragments: fragments.map((fragment) => ({ fingerprint: fingerprintOf(fragment), fragment })),
  }));

const someLayers: fc.Arbitrary<Layers> = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'manual'), someLayer, {
  minKeys: 1,
  noNullPrototype: true,
});

/** A record that owns every identifier it states. */
function record(layers: Layers): OrganisationRecord {
  const fragments = Object.values(layers).flatMap((layer) => layer.fragments);
  const keys = [...new Set(fragments.flatMap(({ fragment }) => identifierKeys(fragment.profile)))];
  return { id: 'id', version: 1, keys, layers, createdAt: '', updatedAt: '' };
}

describe('merging', () => {
  it('does not depend on the order in which layers came into the record', () => {
    fc.assert(
      fc.property(someLayers, fc.func(fc.integer()), (layers, order) => {
        const shuffled = Object.entries(layers).sort(([a], [b]) => order(a) - order(b));
        expect(mergedProfile(record(Object.fromEntries(shuffled)))).toEqual(mergedProfile(record(layers)));
      }),
    );
  });

  it('does not change when a source says again what it said', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        let again = layers;
        for (const [source, { fragments }] of Object.entries(layers))
          for (const stored of fragments)
            again = addFragment(again, source, stored, '2030-01-01T00:00:00.000Z');
        expect(again).toBe(layers);
      }),
    );
  });

  it('invents nothing: every value comes from a fragment', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        const said = Object.values(layers).flatMap((layer) =>
          layer.fragments.map(({ fragment }) => fragment.profile),
        );
        const profile = mergedProfile(record(layers));
        for (const field of ['name', 'country', 'city', 'website'] as const)
          if (profile[field] !== undefined) expect(said.map((one) => one[field])).toContain(profile[field]);
        for (const sector of profile.sectors ?? [])
          expect(said.flatMap(({ sectors }) => sectors ?? [])).toContain(sector);
      }),
    );
  });

  it('shows a value wherever some source has one, unless people hid it with null', () => {
    const fields = [
      'country',
      'city',
      'website',
      'sectors',
      'otherNames',
      'identifiers',
      'relations',
    ] as const;
    fc.assert(
      fc.property(someLayers, fc.constantFrom(...fields), (layers, field) => {
        const isStated = (profile: Partial<Profile>) =>
          mergedProfile(record(layerOf(profile)))[field] !== undefined;
        const said = Object.values(layers).flatMap(({ fragments }) =>
          fragments.map(({ fragment }) => fragment.profile as Profile),
        );
        // A name that another one covers becomes another name.
        const covered = field === 'otherNames' && new Set(said.map(({ name }) => name)).size > 1;
        const stated = covered || said.some(isStated);
        expect(mergedProfile(record(layers))[field] !== undefined).toBe(stated);
        const hidden = { ...layers, manual: layerOf({ name: 'Ours', [field]: null } as never).manual! };
        expect(mergedProfile(record(hidden))[field]).toBeUndefined();
      }),
    );
  });
});

function layerOf(profile: Partial<Profile>): Layers {
  const fragment = { profile: { name: 'Any', ...profile } };
  return addFragment(
    {},
    'manual',
    { fingerprint: fingerprintOf(fragment), fragment },
    '2026-01-01T00:00:00.000Z',
  );
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acquaintanceOf, networkOf } from '../../../src/projects/companions.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Projects as sets of organisations, and who of these is a member. */
const worlds = fc.record({
  projects: fc.array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }), { maxLength: 8 }),
  members: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
});

type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

const together = ({ projects }: World, a: string, b: string) =>
  projects.filter((project) => project.includes(a) && project.includes(b)).length;

const companionsIn = (world: World) =>
  new Map(
    world.members.map((member) => [
      member,
      new Map(NAMES.map((id) => [id, together(world, member, id)] as const).filter(([, count]) => count > 0)),
    ]),
  );

describe('who has worked with the members of a draft', () => {
  it('is the mean over the other members of the share of their projects in which an organisation took part', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const shares = acquaintanceOf(companionsIn(world));
        for (const id of NAMES) {
          const others = world.members.filter((member) => member !== id);
          const share = (member: string) =>
            together(world, member, id) / Math.max(1, together(world, member, member));
          const mean = others.reduce((sum, member) => sum + share(member), 0) / Math.max(1, others.length);
          expect(shares.has(id)).toBe(mean > 0);
          expect(shares.get(id) ?? 0).toBeCloseTo(mean, 12);
        }
      }),
    );
  });

  it('is a network with each pair once, of members and of those with most of them', () => {
    fc.assert(
      fc.property(worlds, fc.nat(4), (world, most) => {
        const { candidates, ties } = networkOf(companionsIn(world), most);
        const met = (id: string) => world.members.filter((member) => together(world, member, id) > 0).length;
        const outside = NAMES.filter((id) => !world.members.includes(id) && met(id) > 0);
        expect(candidates).toHaveLength(Math.min(most, outside.length));
        const left = outside.filter((id) => !candidates.includes(id));
        for (const id of left) for (const one of candidates) expect(met(one)).toBeGreaterThanOrEqual(met(id));
        const pairs = ties.map(({ a, b }) => [a, b].sort().join());
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { a, b, projects } of ties) expect(projects).toBe(together(world, a, b));
        const shown = [...world.members, ...candidates];
        const expected = world.members.flatMap((a) =>
          shown.filter((b) => a !== b && together(world, a, b) > 0),
        );
        expect(pairs.length).toBeLessThanOrEqual(expected.length);
        expect(new Set(pairs)).toEqual(
          new Set(
            world.members.flatMap((a) =>
              shown.flatMap((b) => (a !== b && together(world, a, b) > 0 ? [[a, b].sort().join()] : [])),
            ),
          ),
        );
      }),
    );
  });
});

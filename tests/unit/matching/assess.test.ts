import { describe, expect, it } from '@jest/globals';
import { assess, objective } from '../../../src/matching/core/index.js';
import { draftSpec, organisation, termNeed } from './builders.js';

describe('the assessment of a team', () => {
  const team = [
    organisation('a', { country: 'BE', expertise: ['drones'] }),
    organisation('b', { country: 'BE', expertise: ['drones', 'welding'] }),
    organisation('c', { country: 'PT' }),
    organisation('d'),
  ];
  const spec = draftSpec({
    needs: [
      termNeed('drones'),
      termNeed('welding'),
      { key: 'beekeeping', weight: 1, holders: { ids: new Set(['c', 'elsewhere']) } },
      termNeed('sailing'),
    ],
  });

  it('names who holds each need and how far it is covered', () => {
    expect(assess(spec, team).coverage).toEqual([
      { need: 'drones', members: ['a', 'b'], covered: 1 },
      { need: 'welding', members: ['b'], covered: 0.5 },
      { need: 'beekeeping', members: ['c'], covered: 0.5 },
      { need: 'sailing', members: [], covered: 0 },
    ]);
  });

  it('reports diversity over the members whose value is known', () => {
    const { country } = assess(spec, team).diversity;
    expect(country).toEqual({
      effective: expect.closeTo(9 / 5, 12),
      distinct: 2,
      blau: expect.closeTo(4 / 9, 12),
      unknown: 1,
    });
  });

  it('is all 0 without members', () => {
    const { objective: value, diversity, coverage } = assess(spec, []);
    expect(value.total).toBe(0);
    expect(diversity.level).toEqual({ effective: 0, distinct: 0, blau: 0, unknown: 0 });
    expect(coverage.every(({ covered }) => covered === 0)).toBe(true);
  });

  it('contains the objective', () => {
    expect(assess(spec, team).objective).toEqual(objective(spec, team));
  });

  it('says who is irreplaceable, distinct or redundant', () => {
    const standings = (more: Partial<Parameters<typeof draftSpec>[0]> = {}) =>
      assess({ ...spec, ...more }, team).shares.map(({ standing }) => standing);
    expect(standings()).toEqual(['redundant', 'irreplaceable', 'irreplaceable', undefined]);
    expect(standings({ needs: [termNeed('drones'), termNeed('welding', 0)] })).toEqual([
      'redundant',
      'redundant',
      'distinct',
      undefined,
    ]);
  });
});

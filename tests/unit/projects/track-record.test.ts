import { describe, expect, it } from '@jest/globals';
import type { ProjectWithTerms, TermCounts } from '../../../src/projects/track-record/track-record.js';
import { trackRecordFrom } from '../../../src/projects/track-record/track-record.js';

const project = ({
  role = 'partner' as const,
  ...more
}: Partial<ProjectWithTerms> & {
  role?: 'coordinator' | 'partner' | 'associated';
} = {}): ProjectWithTerms => ({ terms: [], participants: [{ organisation: 'o', role }], ...more });

const all = (projects: number, terms: Record<string, number> = {}): TermCounts => ({
  projects,
  terms: new Map(Object.entries(terms)),
});

describe('what projects say of an organisation', () => {
  it('is nothing without any', () => {
    expect(trackRecordFrom('o', [], all(10))).toBeUndefined();
  });

  it('is in which types of action it was funded, when, and whether it coordinated', () => {
    const projects = [
      project({ action: 'KA220', year: 2021 }),
      project({ action: 'KA220', year: 2023, role: 'coordinator' }),
      project({ action: 'KA220' }),
      project({ action: 'KA210', year: 2022, role: 'associated' }),
      project({ year: 2020 }),
    ];
    expect(trackRecordFrom('o', projects, all(10))).toEqual({
      projects: 5,
      supported: { KA220: { years: [2023, 2021], undated: 1, coordinated: true } },
    });
  });

  it.each<[string, number, number, number, boolean]>([
    ['two of two, where one in a hundred is', 2, 2, 10, true],
    ['one of one', 1, 1, 10, false],
    ['two of a hundred, as many as anybody', 2, 100, 20, false],
    ['thirty of 1,500, four times as many as anybody', 30, 1500, 5, true],
    ['two of three, where every second one is', 2, 3, 500, false],
  ])('names a term: %s', (_, n, of, withTerm, isShown) => {
    const projects = Array.from({ length: of }, (_, at) => project({ terms: at < n ? ['wind'] : [] }));
    const { terms } = trackRecordFrom('o', projects, all(1000, { wind: withTerm }))!;
    expect(terms).toEqual(isShown ? [['wind', n]] : undefined);
  });

  it('has the ten clearest terms, the clearest first', () => {
    const terms = Array.from({ length: 12 }, (_, n) => `t${n}`);
    const counts = Object.fromEntries(terms.map((term, n) => [term, 2 + n]));
    const record = trackRecordFrom('o', [project({ terms }), project({ terms })], all(1000, counts))!;
    expect(record.terms).toEqual(terms.slice(0, 10).map((term) => [term, 2]));
  });
});

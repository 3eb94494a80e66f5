import { describe, expect, it } from '@jest/globals';
import { demoOrganisations } from '../../../seed/directory/index.js';
import {
  assess,
  complete,
  DirectoryTable,
  type DraftSpec,
  type Need,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { scoringOrganisation } from '../../../src/matching/scoring-organisation.js';
import { draftSpec } from './builders.js';

/** The demo directory as it is scored, and the text in which keywords are looked for. */
const organisations = demoOrganisations().map((profile, n) => {
  const fragments = [{ fingerprint: '', fragment: { profile } }];
  const layers = { demo: { fragments, changedAt: '' } };
  const record = { id: `demo-${n}`, version: 1, keys: [], layers, createdAt: '', updatedAt: '' };
  return {
    scored: scoringOrganisation(record),
    text: ` ${[profile.name, profile.description]
      .join(' ')
      .toLowerCase()
      .replaceAll(/[^\p{L}]+/gu, ' ')} `,
  };
});
const table = new DirectoryTable();
for (const { scored } of organisations) table.upsert(scored);
const byId = new Map(organisations.map(({ scored }) => [scored.id, scored]));

const term = (code: string, weight = 1): Need => ({ key: code, weight, holders: { term: code } });
const keyword = (word: string, weight = 1): Need => {
  const holders = organisations.filter(({ text }) => text.includes(` ${word} `));
  return { key: word, weight, holders: { ids: new Set(holders.map(({ scored }) => scored.id)) } };
};

const IDEAS: Record<string, { field: string; needs: Need[] }> = {
  'bees at school': {
    field: 'SCH',
    needs: [
      term('biodiversity'),
      term('outdoor-learning'),
      term('school-and-community-gardens'),
      keyword('bees'),
    ],
  },
  'battery recycling': {
    field: 'VET',
    needs: [
      term('waste-and-recycling'),
      term('micro-credentials'),
      term('in-company-trainers'),
      keyword('batteries'),
    ],
  },
  'digital skills for older migrants': {
    field: 'ADU',
    needs: [
      term('digital-skills'),
      term('integration-of-migrants'),
      term('learning-in-later-life'),
      term('libraries'),
    ],
  },
  'robotics in primary schools': {
    field: 'SCH',
    needs: [
      term('educational-robotics'),
      term('coding-and-computational-thinking'),
      term('teacher-training'),
    ],
  },
  'media literacy of young people': {
    field: 'YOU',
    needs: [term('media-literacy'), term('disinformation'), term('youth-participation'), term('youth-work')],
  },
  'women in grassroots sport': {
    field: 'SPO',
    needs: [
      term('women-in-sport'),
      term('grassroots-sport'),
      term('sport-coaching'),
      term('gender-equality'),
    ],
  },
};

describe.each([6, 8])('a completed consortium of %i', (size) => {
  it.each(Object.keys(IDEAS))('on %s is about the idea and diverse, proven best possible', (title) => {
    const draft: DraftSpec = draftSpec({ id: title, size, ...IDEAS[title]! });
    const { picks, pool, proven } = complete(table, { ...draft, seats: size }, { shouldStop: () => false });
    const team = picks.map(({ id }): ScoringOrganisation => byId.get(id)!);
    const { coverage, diversity } = assess(draft, team);

    const withoutNeed = team.filter(({ id }) => coverage.every(({ members }) => !members.includes(id)));
    expect(withoutNeed).toEqual([]);
    expect(pool).toBe('idea');
    expect(diversity.country.distinct).toBeGreaterThanOrEqual(5);
    expect(diversity.type.distinct).toBeGreaterThanOrEqual(4);
    expect(proven).toBe(true);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { demoOrganisations } from '../../../seed/directory/index.js';
import { demoProjects } from '../../../seed/projects/index.js';
import { allThemes } from '../../../seed/projects/themes/index.js';
import { isCode, recogniseLanguage } from '../../../src/vocabularies/index.js';

const organisations = demoOrganisations();
const projects = demoProjects(organisations);
const keyOf = ({ pic, oid }: { pic?: string; oid?: string } = {}) => pic ?? oid ?? '';
const byKey = new Map(organisations.map((one) => [keyOf(one.identifiers), one]));
const teams = projects.map(({ participants }) =>
  participants.map(({ organisation }) => byKey.get(keyOf(organisation.identifiers))),
);

describe('the demo projects', () => {
  it('are 600, the same on every run and machine', () => {
    expect(projects).toHaveLength(600);
    // Without the topics, which are labels that the vocabularies may change.
    const facts = projects.map(({ project: { topics, ...project }, participants }) => [
      project,
      participants,
    ]);
    const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
    expect(digest).toBe('d6c3f93e70d71efb4b8afb4e3fc545ba13e2feb1467398b61e88941feab0cf75');
    expect(demoProjects(organisations)).toEqual(projects);
  });

  it('have texts and numbers of their own', () => {
    for (const field of ['title', 'summary'] as const)
      expect(new Set(projects.map(({ project }) => project[field])).size).toBe(600);
    expect(new Set(projects.map(({ project }) => project.identifiers.id)).size).toBe(600);
    for (const { project } of projects) expect(`${project.title} ${project.summary}`).not.toMatch(/[{}|]/);
  });

  it('are written in the languages of their themes, mostly English', async () => {
    const languages = new Map<string | undefined, number>();
    for (const { project } of projects) {
      const language = await recogniseLanguage(project.summary ?? '');
      languages.set(language, (languages.get(language) ?? 0) + 1);
    }
    expect([...languages.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl']);
    expect(languages.get('en')).toBeGreaterThan(400);
  });

  it('are about terms and priorities that the vocabularies have', () => {
    for (const { terms, priorities } of allThemes) {
      expect(terms.filter((term) => !isCode('expertise', term))).toEqual([]);
      expect(priorities.filter((priority) => !isCode('priorities', priority))).toEqual([]);
    }
  });

  it('have three to eight organisations of the demo directory, one of them coordinating', () => {
    for (const [at, { participants }] of projects.entries()) {
      expect(teams[at]).not.toContain(undefined);
      expect(new Set(teams[at]).size).toBe(participants.length);
      expect(participants.length).toBeGreaterThanOrEqual(3);
      expect(participants.length).toBeLessThanOrEqual(8);
      expect(participants.map(({ role }) => role === 'coordinator')).toEqual(
        participants.map((_, n) => n === 0),
      );
      expect(new Set(teams[at]!.map((one) => one?.country)).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('have no newcomers, and nobody in more projects than it counts', () => {
    const times = new Map<(typeof teams)[number][number], number>();
    for (const one of teams.flat()) times.set(one, (times.get(one) ?? 0) + 1);
    for (const [one, count] of times) {
      expect(one?.experience?.value).not.toBe('newcomer');
      expect(count).toBeLessThanOrEqual(one?.projectCount ?? 1);
    }
    const experienced = teams.flat().filter((one) => one?.experience?.value === 'experienced');
    expect(experienced.length).toBeGreaterThan(teams.flat().length / 2);
  });

  it('bring the same organisations together again', () => {
    const pairs = teams.flatMap((team) =>
      team.flatMap((one, n) => team.slice(n + 1).map((other) => [one?.name, other?.name].sort().join())),
    );
    expect(pairs.length - new Set(pairs).size).toBeGreaterThan(pairs.length / 20);
  });

  it('are of the calls of 2016 to 2025, with the actions of their year, and end after they start', () => {
    for (const { project } of projects) {
      expect(project.programme).toBe('Erasmus+');
      expect(project.callYear).toBeGreaterThanOrEqual(2016);
      expect(project.callYear).toBeLessThanOrEqual(2025);
      expect(project.actionType).toMatch(project.callYear! < 2021 ? /^KA20[1-5]$|^SCP$/ : /^KA2[12]0$/);
      expect(project.startDate?.slice(0, 4)).toBe(String(project.callYear));
      expect(project.endDate! > project.startDate!).toBe(true);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ProjectProfile } from '../../../src/projects/index.js';
import { type ProjectRecord, projectFragment } from '../../../src/projects/record/project-record.js';
import { type KnownParticipant, projectDocument } from '../../../src/projects/search/document.js';

const TIME = '2026-01-02T03:04:05.000Z';

function recordOf(profile: ProjectProfile, keys = ['grant:779469', 'source:mine:W-1']): ProjectRecord {
  const layers = { mine: { changedAt: TIME, fragments: [projectFragment({ keys, profile })] } };
  return { id: 'p1', version: 3, keys, layers, createdAt: TIME, updatedAt: TIME };
}
const ghent: KnownParticipant = { id: 'g', name: 'Universiteit Gent', shortName: 'UGent', country: 'BE' };
const lodz: KnownParticipant = { id: 'l', name: 'Politechnika Łódzka', country: 'PL', role: 'coordinator' };

const facetsOf = (profile: ProjectProfile, ...participants: KnownParticipant[]) =>
  projectDocument(recordOf(profile), participants).facets;

describe('the document of a project', () => {
  it('has everything that is searched, also as Meilisearch does not see it by itself', () => {
    const profile = {
      title: 'Życie w mieście',
      acronym: 'Z.W.M.',
      summary: 'Żółć',
      topics: ['Media literacy'],
    };
    const document = projectDocument(recordOf(profile), [lodz, ghent]);
    expect(document).toMatchObject({
      ...profile,
      version: 3,
      organisationNames: [lodz.name, ghent.name, 'UGent'],
    });
    expect(document.nameForms).toContain('zwm');
    expect(document.longForms).toContain('zolc');
    expect(document.organisationForms).toContain('politechnika lodzka');
    expect(document.identifierValues).toEqual(['779469', 'W-1']);
    expect(document.labels).toEqual(expect.arrayContaining(['Media literacy', 'Mediawijsheid']));
  });

  it('shows the project without its summary, and who coordinates it', () => {
    const { shown, coordinator } = projectDocument(recordOf({ title: 'Wind', summary: 'Long' }), [
      ghent,
      lodz,
    ]);
    expect(shown).toMatchObject({ id: 'p1', title: 'Wind', identifiers: { grant: '779469' } });
    expect(shown).not.toHaveProperty('summary');
    expect(coordinator).toEqual({ id: 'l', name: 'Politechnika Łódzka', country: 'PL' });
  });

  it('has text fields and facets also where nothing is known', () => {
    const document = projectDocument(recordOf({}), []);
    expect(document).toMatchObject({
      title: null,
      acronym: null,
      summary: null,
      coordinator: null,
      year: null,
    });
    expect(new Set(Object.values(document.facets).flat())).toEqual(new Set(['unknown']));
  });

  it.each([
    ['the call year', { callYear: 2018, startDate: '2019-03-01' }, { year: ['2018'] }],
    ['else the year of the start', { startDate: '2019-03-01' }, { year: ['2019'] }],
    ['what is no good practice', { goodPractice: false }, { goodPractice: ['false'] }],
    ['long values, cut', { topics: ['x'.repeat(500)] }, { topic: ['x'.repeat(200)] }],
    ['several topics', { topics: ['Sea', 'Wind'] }, { topic: ['Sea', 'Wind'] }],
  ])('is filtered by %s', (_, profile, facets) => {
    expect(facetsOf(profile)).toMatchObject(facets);
  });

  it('is filtered by each country and organisation once, whose country is unknown counting only where no other is known', () => {
    const nowhere = { id: 'n', name: 'Nowhere' };
    expect(facetsOf({}, lodz, ghent, { ...ghent, id: 'g2' })).toMatchObject({
      country: ['PL', 'BE'],
      organisation: ['l', 'g', 'g2'],
    });
    expect(facetsOf({}, nowhere, ghent).country).toEqual(['BE']);
    expect(facetsOf({}, nowhere).country).toEqual(['unknown']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Scorer } from '../../../src/matching/core/index.js';
import { draftSpec } from '../../../src/matching/draft-spec.js';
import { ScoringTable } from '../../../src/matching/index.js';
import { NO_PROJECTS } from '../../../src/projects/index.js';
import { ADMIN_KEY, importFile, type RunningApp, startApp } from '../../support/running-app.js';

const COUNTRIES = ['NL', 'BE', 'PT', 'ES', 'UA'];
const TYPES = ['ngo', 'school-primary', 'sme', 'local-public-body'];
const TERMS = [['inclusive-education'], ['digital-skills', 'inclusive-education'], ['volunteering'], []];

/** Twenty of five countries and four kinds; every third is a newcomer, every fourth keeps bees. */
const organisations = COUNTRIES.flatMap((country, c) =>
  TYPES.map((organisationType, t) => ({
    ...{ name: `Partner ${country} ${organisationType}`, country, organisationType, sectors: ['SCH'] },
    expertise: TERMS[(c + t) % 4],
    experience: (c + t) % 3 === 0 ? 'newcomer' : 'experienced',
    description: (c + 2 * t) % 4 === 0 ? 'They keep bees: beekeeping for all.' : 'A partner.',
    identifiers: { pic: String(100_200_000 + c * 10 + t) },
  })),
);
const pic = (country: string, type: string) =>
  `pic:${100_200_000 + COUNTRIES.indexOf(country) * 10 + TYPES.indexOf(type)}`;

const [LEADER, BELGIAN, PORTUGUESE] = [pic('NL', 'school-primary'), pic('BE', 'sme'), pic('PT', 'ngo')];

interface Draft {
  id: string;
  token: string;
}
interface Replacement {
  organisation: { id: string; country: string };
  score: number;
  restores: { rules: string[]; needs: string[]; newcomerSeats: number; text: string };
}

describe('GET /drafts/{id}/reserves/{organisationId}', () => {
  let app: RunningApp;
  const ids = new Map<string, string>();
  const idOf = (key: string) => ids.get(key)!;

  async function newDraft(extra: object = {}): Promise<Draft> {
    const { status, body } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Bees', actionType: 'KA220', field: 'SCH', size: 5, priorities: ['inclusion'] },
        needs: [
          { expertise: 'digital-skills', depth: 1 },
          { expertise: 'inclusive-education' },
          { keyword: 'beekeeping' },
        ],
        members: [
          { organisationId: LEADER, role: 'coordinator' },
          { organisationId: BELGIAN },
          { organisationId: PORTUGUESE },
        ],
        ...extra,
      },
    });
    expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
    return body;
  }
  const ask = ({ id, token }: Draft, member: string, query = '') =>
    app.call('GET', `/drafts/${id}/reserves/${member}${query}`, { token });
  async function reserves(draft: Draft, member: string, query = '') {
    const { status, body } = await ask(draft, member, query);
    expect({ status, detail: body.detail }).toEqual({ status: 200, detail: undefined });
    return body;
  }

  /** From a list of the whole directory for a copy of the draft without the member. */
  async function oracle({ id }: Draft, member: string, limit: number) {
    const { draftStore, directory, index } = app.services;
    const { draft } = (await draftStore.find(id))!;
    const leads = draft.members[0]!.organisationId === member;
    const copy = {
      ...draft,
      members: draft.members.filter(({ organisationId }) => organisationId !== member),
    };
    const holders = new Map([['beekeeping', new Set(await index.holders('beekeeping'))]]);
    const spec = await draftSpec(copy, async () => holders, NO_PROJECTS);
    const { table } = await new ScoringTable(directory).current();
    const all = new Scorer().suggest(table, spec, organisations.length);
    const abroad = ['UA'].flatMap((country) => TYPES.map((type) => idOf(pic(country, type))));
    return all.filter(({ id }) => id !== member && !(leads && abroad.includes(id))).slice(0, limit);
  }

  beforeAll(async () => {
    app = await startApp();
    const imported = await importFile(app, 'bees', JSON.stringify(organisations));
    expect(imported.body.rows).toMatchObject({ created: organisations.length, rejected: 0 });
    for (const { identifiers } of organisations) {
      const key = `pic:${identifiers.pic}`;
      ids.set(key, (await app.call('GET', `/organisations/${key}`)).body.id);
    }
  });
  afterAll(() => app.close());

  it('gives the ranking of the draft without the member, who is not in it', async () => {
    for (const extra of [{}, { size: 3 }, { size: 3, rules: { newcomerSeats: 1, requiredTypes: ['ngo'] } }]) {
      const draft = await newDraft(extra);
      for (const member of [LEADER, BELGIAN, PORTUGUESE]) {
        const { replacements } = await reserves(draft, member, '?limit=20');
        const expected = await oracle(draft, idOf(member), 20);
        const found = replacements.map(({ organisation, score }: Replacement) => [organisation.id, score]);
        expect(found).toEqual(expected.map(({ id, score }) => [id, score]));
        expect(found.length).toBeGreaterThan(0);
        expect(found.map(([id]: [string]) => id)).not.toContain(idOf(member));
      }
    }
  });

  it('says what breaks, as the assessment does, and what each replacement mends', async () => {
    const draft = await newDraft();
    const body = await reserves(draft, PORTUGUESE, '?limit=20');
    const assessment = await app.call('GET', `/drafts/${draft.id}/assessment`, { token: draft.token });
    const share = assessment.body.shares.find(
      ({ organisationId }: { organisationId: string }) => organisationId === idOf(PORTUGUESE),
    );
    expect(body).toMatchObject({ organisationId: idOf(PORTUGUESE), role: 'partner', draftVersion: 1 });
    expect(body.breaks).toEqual(share.ifLeaves);
    expect(body.breaks.rules.map(({ rule }: { rule: string }) => rule)).toEqual([
      'minimum-organisations',
      'minimum-countries',
    ]);
    expect(body.replacements.length).toBeGreaterThan(10);
    for (const { organisation, restores } of body.replacements as Replacement[]) {
      const { body: whatIf } = await app.call('POST', `/drafts/${draft.id}/what-if`, {
        ...{ token: draft.token, body: { remove: [PORTUGUESE], add: [organisation.id] } },
      });
      const { checks, coverage } = whatIf.changed.assessment;
      const isMet = (wanted: string) =>
        checks.some(
          ({ rule, status }: { rule: string; status: string }) => rule === wanted && status === 'met',
        );
      expect(restores.rules).toEqual(['minimum-organisations', 'minimum-countries'].filter(isMet));
      const mended = body.breaks.needs.filter(
        ({ need, covered }: { need: string; covered: number }) =>
          coverage.find((one: { need: string }) => one.need === need).covered >= covered,
      );
      expect(restores.needs).toEqual(mended.map(({ need }: { need: string }) => need));
    }
  });

  it('finds somebody who can coordinate for a coordinator', async () => {
    const draft = await newDraft();
    const body = await reserves(draft, LEADER, '?limit=20');
    expect(body.role).toBe('coordinator');
    expect(body.breaks.rules).toContainEqual(
      expect.objectContaining({ rule: 'coordinator', status: 'broken' }),
    );
    for (const { organisation, restores } of body.replacements as Replacement[]) {
      expect(organisation.country).not.toBe('UA');
      expect(restores.rules).toEqual(expect.arrayContaining(['coordinator', 'coordinator-country']));
    }
    const partners = await reserves(draft, BELGIAN, '?limit=20');
    expect(partners.replacements.map(({ organisation }: Replacement) => organisation.country)).toContain(
      'UA',
    );
  });

  it('tells of seats for newcomers, and of needs that nobody would cover', async () => {
    const draft = await newDraft({ rules: { newcomerSeats: 1 }, needs: [{ expertise: 'digital-skills' }] });
    const newcomer = (await reserves(draft, BELGIAN, '?limit=20')) as {
      breaks: object;
      replacements: Replacement[];
    };
    expect(newcomer.breaks).toMatchObject({ newcomerSeats: 1, needs: [] });
    const seats = new Set(newcomer.replacements.map(({ restores }) => restores.newcomerSeats));
    expect(seats).toEqual(new Set([0, 1]));
    const expert = await reserves(draft, LEADER);
    expect(expert.breaks).toMatchObject({
      newcomerSeats: 0,
      needs: [{ need: 'expertise:digital-skills', coveredAfter: 0 }],
      text: expect.stringContaining('Nobody would cover “Digital skills'),
    });
    expect(expert.replacements).toHaveLength(5);
  });

  it('answers in the language asked for', async () => {
    const body = await reserves(await newDraft(), LEADER, '?lang=nl&limit=1');
    expect(body.breaks.text).toMatch(/^Zonder deze organisatie worden regels geschonden: /);
    expect(body.replacements[0].restores.text).toMatch(/^Met deze organisatie is weer aan regels voldaan: /);
    expect(body.replacements[0].organisation.labels.country).toBeTruthy();
  });

  it('takes members that left the directory, and associated partners', async () => {
    const { body: gone } = await app.call('POST', '/organisations', {
      ...{ token: ADMIN_KEY, body: { name: 'Short-lived', country: 'FR' } },
    });
    const associated = pic('ES', 'ngo');
    const draft = await newDraft({
      members: [{ organisationId: gone.id }, { organisationId: associated, role: 'associated' }],
    });
    await app.call('DELETE', `/organisations/${gone.id}`, { token: ADMIN_KEY });
    for (const [member, role] of [
      [gone.id, 'partner'],
      [associated, 'associated'],
    ]) {
      const body = await reserves(draft, member);
      expect(body).toMatchObject({
        role,
        breaks: { rules: [], needs: [], text: 'Nothing is lost if it leaves.' },
      });
      expect(body.replacements).toHaveLength(5);
    }
  });

  it('answers 404 for who is no member, 400 for a limit that there is not', async () => {
    const draft = await newDraft();
    for (const nobody of [pic('ES', 'ngo'), 'nobody']) {
      const { status, body } = await ask(draft, nobody);
      expect({ status, detail: body.detail }).toEqual({
        status: 404,
        detail: `${nobody} is not a member of this draft.`,
      });
    }
    expect((await ask({ ...draft, token: 'wrong' }, LEADER)).status).toBe(404);
    for (const limit of ['0', '21', 'x', '2.5'])
      expect((await ask(draft, LEADER, `?limit=${limit}`)).status).toBe(400);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile, type RunningApp, startApp } from '../../support/running-app.js';

/** Sixty that fill every list: kinds and countries differ, all hold a need. */
const CROWD = Array.from({ length: 60 }, (_, n) => ({
  name: `Crowd ${n}`,
  country: ['BE', 'PT', 'ES', 'FR'][n % 4],
  organisationType: ['ngo', 'sme', 'school-primary'][n % 3],
  sectors: ['VET'],
  expertise: ['volunteering', ...(n % 2 ? ['digital-skills'] : [])],
  levelOfActivity: 'national',
  experience: 'experienced',
  identifiers: { pic: String(100_300_000 + n) },
}));

const OUTSIDER = 'pic:100300900';
const outsider = (facts: object) => ({
  ...{
    name: 'Outsider',
    country: 'BE',
    organisationType: 'ngo',
    sectors: ['VET'],
    levelOfActivity: 'national',
  },
  ...{ experience: 'experienced', identifiers: { pic: OUTSIDER.slice(4) } },
  ...facts,
});

interface BringingIn {
  change: { field: string; values: string[] };
  score: number;
  connection: string;
  text: string;
}

/** What the record says after a change. */
function changed(record: Record<string, unknown>, { field, values }: BringingIn['change']) {
  if (field === 'expertise')
    return { ...record, expertise: [...values, ...((record.expertise ?? []) as [])] };
  return { ...record, [field]: field === 'sectors' ? values : values[0] };
}

describe('what would bring an organisation into the list', () => {
  let app: RunningApp;
  let draft: { id: string; token: string };

  async function newDraft(extra: object) {
    const { status, body } = await app.call('POST', '/drafts', {
      body: { ...{ title: 'A project', actionType: 'KA220', size: 6 }, ...extra },
    });
    expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
    draft = body;
  }
  const importOne = async (record: object) => {
    const { body } = await importFile(app, 'one', JSON.stringify([record]));
    expect(body.rows).toMatchObject({ rejected: 0, conflicts: 0 });
  };
  const answer = async (path: string) => {
    const { status, body } = await app.call('GET', `/drafts/${draft.id}/${path}`, { token: draft.token });
    expect({ status, detail: body.detail }).toEqual({ status: 200, detail: undefined });
    return body;
  };
  const whyNot = () => answer(`why-not/${OUTSIDER}?wait=20`);

  /** Every change is applied to the record; then the organisation is in the list with the score that was told. */
  async function expectTrue(record: Record<string, unknown>, found: BringingIn[]) {
    for (const { change, score, connection } of found) {
      await importOne(changed(record, change));
      const after = await whyNot();
      expect({ change, ...after }).toMatchObject({
        change,
        status: 'fresh',
        suggested: true,
        score,
        connection,
      });
    }
    await importOne(record);
  }

  beforeAll(async () => {
    app = await startApp();
    const { body } = await importFile(app, 'crowd', JSON.stringify(CROWD));
    expect(body.rows).toMatchObject({ created: CROWD.length, rejected: 0 });
  });
  afterAll(() => app.close());

  it('is each term that is enough by itself', async () => {
    const record = outsider({});
    await importOne(record);
    await newDraft({
      needs: [
        { expertise: 'volunteering', weight: 1 },
        { expertise: 'music', weight: 2 },
      ],
    });
    const { suggested, wouldBringIn, text } = await whyNot();
    expect(suggested).toBe(false);
    expect(wouldBringIn.map(({ change }: BringingIn) => change)).toContainEqual({
      ...{ field: 'expertise', values: ['music'] },
    });
    expect(text).toMatch(/It would be suggested if it declared “[^”]+”\.$/);
    await expectTrue(record, wouldBringIn);
  });

  it('is what is not known of it', async () => {
    const record = outsider({ levelOfActivity: undefined, expertise: ['volunteering'] });
    await importOne(record);
    await newDraft({
      needs: [{ expertise: 'volunteering', weight: 1 }],
      weights: {
        coverage: 0.1,
        level: 0.5,
        sector: 0.4,
        type: 0,
        country: 0,
        experience: 0,
        acquaintance: 0,
      },
      members: [{ organisationId: 'pic:100300000' }],
    });
    const { wouldBringIn, text } = await whyNot();
    expect(wouldBringIn.map(({ change }: BringingIn) => change.field)).toEqual(['levelOfActivity']);
    expect(text).toContain('if its level of activity were known, for example as');
    await expectTrue(record, wouldBringIn);
  });

  it('is two terms where one is not enough', async () => {
    const record = outsider({});
    await importOne(record);
    await newDraft({
      needs: [
        { expertise: 'volunteering', weight: 20 },
        { expertise: 'music', weight: 3 },
        { expertise: 'multilingualism', weight: 3 },
      ],
      members: [{ organisationId: 'pic:100300000' }],
    });
    const { wouldBringIn, text } = await whyNot();
    expect(wouldBringIn).toHaveLength(1);
    expect(wouldBringIn[0].change.values).toHaveLength(2);
    expect(wouldBringIn[0].change.values).toContain('volunteering');
    expect(text).toContain(wouldBringIn[0].text);
    await expectTrue(record, wouldBringIn);
  });

  it('is nothing for who has all and is behind the others', async () => {
    await importOne(outsider({ expertise: [], country: 'BE' }));
    await newDraft({ needs: [{ keyword: 'crowd' }] });
    const { wouldBringIn, text } = await whyNot();
    expect(wouldBringIn).toEqual([]);
    expect(text).toMatch(/No term that it could declare.*by itself\.$/);
    const french = await answer(`why-not/${OUTSIDER}?wait=20&lang=fr`);
    expect(french.text).toMatch(/ne suffirait à la faire entrer dans la liste\.$/);
  });

  it('is an experience that is not known, where the last seat is for a newcomer', async () => {
    const record = outsider({ experience: undefined });
    await importOne(record);
    await newDraft({
      ...{
        size: 2,
        rules: { newcomerSeats: 1 },
        actionType: 'KA210',
        needs: [{ expertise: 'volunteering' }],
      },
      members: [{ organisationId: 'pic:100300001' }],
    });
    const { excludedBy, wouldBringIn } = await whyNot();
    expect(excludedBy.rule).toBe('newcomer-seats');
    expect(wouldBringIn.map(({ change }: BringingIn) => change)).toEqual([
      { field: 'experience', values: ['newcomer'] },
    ]);
    await expectTrue(record, wouldBringIn);
    await importOne(outsider({ experience: 'experienced' }));
    expect((await whyNot()).wouldBringIn).toBeUndefined();
  });
});

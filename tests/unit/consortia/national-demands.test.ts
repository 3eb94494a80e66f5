import { describe, expect, it } from '@jest/globals';
import { agencyChecks } from '../../../src/consortia/eligibility/agency-checks.js';
import { checkEligibility, type Judged, type MemberFacts } from '../../../src/consortia/eligibility/index.js';
import {
  demandsOf,
  demandsOfAgencies,
  findRules,
  type NationalDemand,
} from '../../../src/consortia/rules/index.js';
import { NATIONAL_DEMANDS } from '../../../src/consortia/rules/national-demands.js';
import { LANGUAGES, vocabulary } from '../../../src/vocabularies/index.js';
import { coordinator, draft, member } from './judged.js';

const kinds = NATIONAL_DEMANDS.map(({ kind }) => kind);
const youth = draft({ field: 'YOU' });
const team = (country: string | undefined) => [coordinator(country), member('BE'), member('PT')];

const asked = (members: MemberFacts[], judged = youth) =>
  checkEligibility(judged, members)
    .checks.map(({ rule }) => rule)
    .filter((rule) => (kinds as string[]).includes(rule));

const SWEDISH = ['every-organisation-certified', 'no-copied-applications'];
const ICELANDIC = ['no-outside-writers', 'one-agency-only'];

describe('what national agencies ask', () => {
  it('has a source, a country and fields that there are, and words in every language', () => {
    const countries = vocabulary('countries').map(({ code }) => code);
    for (const { country, fields = [], text, source } of NATIONAL_DEMANDS) {
      if (country) expect(countries).toContain(country);
      expect(findRules('KA220', 2026)!.fields.value).toEqual(expect.arrayContaining([...fields]));
      expect(source.length).toBeGreaterThan(20);
      const texts = LANGUAGES.map((language) => text[language]);
      expect(new Set(texts).size).toBe(LANGUAGES.length);
      for (const one of texts) expect(one).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('is left out where the action has none of its fields', () => {
    const of = (actionType: string) =>
      demandsOfAgencies(findRules(actionType, 2026)!).map(({ kind }) => kind);
    expect(of('KA220')).toEqual(kinds);
    expect(of('KA240')).toEqual(['no-outside-writers', 'one-agency-only', 'one-agency-only']);
  });

  it('holds in its call years and actions', () => {
    const demands: NationalDemand[] = [
      { ...NATIONAL_DEMANDS[0]!, actionTypes: ['KA210'], firstCallYear: 2024, lastCallYear: 2026 },
    ];
    const count = (actionType: string, callYear: number) =>
      demandsOfAgencies({ ...findRules(actionType, 2026)!, callYear }, demands).length;
    expect([2023, 2024, 2026, 2027].map((year) => count('KA210', year))).toEqual([0, 1, 1, 0]);
    expect(count('KA220', 2025)).toBe(0);
  });
});

describe('the checks of what the coordinator’s agency asks', () => {
  it.each<[string, string | undefined, Judged['field'], string[]]>([
    ['a Swedish coordinator in youth', 'SE', 'YOU', SWEDISH],
    ['a Swedish coordinator in adult education', 'SE', 'ADU', []],
    ['a Swedish coordinator without a field', 'SE', undefined, []],
    ['an Icelandic coordinator', 'IS', 'HED', ICELANDIC],
    ['an Icelandic coordinator without a field', 'IS', undefined, ICELANDIC],
    ['an Icelandic coordinator in sport, which goes to Brussels', 'IS', 'SPO', []],
    ['a Finnish coordinator', 'FI', 'YOU', []],
    ['a coordinator of an unknown country', undefined, 'YOU', []],
  ])('are for %s', (_who, country, field, expected) => {
    expect(asked(team(country), draft({ field }))).toEqual(expected);
  });

  it('are none for partners, without a coordinator, and after it left the directory', () => {
    expect(asked([coordinator('NL'), member('SE'), member('IS')])).toEqual([]);
    expect(asked([member('SE'), member('IS')])).toEqual([]);
    expect(asked([coordinator('SE', { inDirectory: false }), member('BE')])).toEqual([]);
  });

  it('are unclear, carry source and confidence, and decide nothing', () => {
    const { eligible, checks } = checkEligibility(youth, team('SE'));
    expect(eligible).toBe(true);
    const found = checks.find(({ rule }) => rule === 'every-organisation-certified');
    expect(found).toEqual({
      rule: 'every-organisation-certified',
      kind: 'data',
      status: 'unclear',
      ok: true,
      message:
        'The Swedish youth agency asks for every organisation to be certified, partners too. Check this with the national agency.',
      value: 'SE',
      required: [],
      year: 2026,
      source: expect.stringContaining('MUCF'),
      confidence: 'high',
    });
  });

  it.each([
    ['nl', 'Controleer dit bij het nationaal agentschap.'],
    ['fr', 'Vérifiez-le auprès de l’agence nationale.'],
    ['de', 'Bitte bei der nationalen Agentur prüfen.'],
  ] as const)('are said in %s', (language, hint) => {
    const { checks } = checkEligibility(youth, team('IS'), language);
    const found = checks.find(({ rule }) => rule === 'no-outside-writers')!;
    const { text } = NATIONAL_DEMANDS.find(({ kind }) => kind === 'no-outside-writers')!;
    expect(found.message).toBe(`${text[language]} ${hint}`);
    expect(found.confidence).toBe('medium');
  });

  it('are met by nobody and refuse nobody: who may take part does not depend on them', () => {
    const { partnerStates } = demandsOf(findRules('KA220', 2026)!);
    expect(partnerStates).toEqual(expect.arrayContaining(['SE', 'IS']));
    for (const check of agencyChecks('YOU', team('SE'), findRules('KA220', 2026)!, 'en'))
      expect(check).toMatchObject({ status: 'unclear', ok: true, kind: 'data' });
  });
});

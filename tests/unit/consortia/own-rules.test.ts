import { describe, expect, it } from '@jest/globals';
import { checkEligibility, type Judged, type MemberFacts } from '../../../src/consortia/eligibility/index.js';
import { check, coordinator, draft, member, NO_RULES, trio } from './judged.js';

describe("the draft's own rules", () => {
  const own = (rules: Partial<Judged['rules']>) => draft({ rules: { ...NO_RULES, ...rules } });

  const schools = ['BE', 'PT'].map((country) => member(country, { organisationType: 'school-primary' }));

  it('have no check unless they are set, and decide with the programme whether the draft is eligible', () => {
    expect(checkEligibility(draft(), trio).checks.some(({ kind }) => kind === 'own')).toBe(false);
    const judged = own({ excludedCountries: ['NL'] });
    expect(check(judged, trio, 'excluded-countries')).toMatchObject({
      ok: false,
      kind: 'own',
      value: ['id-NL'],
    });
    expect(checkEligibility(draft(), trio).eligible).toBe(true);
    expect(checkEligibility(judged, trio).eligible).toBe(false);
  });

  it('limit the organisations of one country, territories included', () => {
    const members = [coordinator('FR'), member('RE'), member('BE')];
    const found = check(own({ maxPerCountry: 1 }), members, 'max-per-country');
    expect(found).toMatchObject({ ok: false, value: 2, required: 1 });
    expect(found.message).toBe('More than 1 organisation: France (2).');
    expect(check(own({ maxPerCountry: 2 }), members, 'max-per-country').ok).toBe(true);
  });

  it('keep an excluded organisation out in every role', () => {
    const members = [...trio, member('DE', { role: 'associated' })];
    expect(check(own({ excludedOrganisations: ['id-DE'] }), members, 'excluded-organisations').ok).toBe(
      false,
    );
    expect(check(own({ excludedOrganisations: ['id-FR'] }), members, 'excluded-organisations').ok).toBe(true);
  });

  it('count each required type as often as it is listed', () => {
    const members = [coordinator('NL', { organisationType: 'ngo' }), ...schools];
    const found = check(own({ requiredTypes: ['ngo', 'ngo', 'foundation'] }), members, 'required-types');
    expect(found).toMatchObject({ ok: false, value: 1, required: ['ngo', 'ngo', 'foundation'] });
    expect(found.message).toMatch(/^Still missing: 1 × .+ and 1 × .+\.$/);
    expect(check(own({ requiredTypes: ['ngo'] }), members, 'required-types').ok).toBe(true);
  });

  it('take every kind of enterprise for a required company, but each for one requirement', () => {
    const members = [coordinator('NL', { organisationType: 'sme' }), ...schools];
    expect(check(own({ requiredTypes: ['company'] }), members, 'required-types').ok).toBe(true);
    const both = check(own({ requiredTypes: ['company', 'sme'] }), members, 'required-types');
    expect(both).toMatchObject({ ok: false, value: 1, message: 'Still missing: 1 × Company.' });
  });

  it('count newcomers and say of how many the experience is not known', () => {
    const members = [
      coordinator('NL', { experience: 'newcomer' }),
      member('BE', { experience: 'experienced' }),
      member('PT'),
    ];
    const found = check(own({ newcomerSeats: 2 }), members, 'newcomer-seats');
    expect(found).toMatchObject({ status: 'unclear', value: 1, required: 2 });
    expect(found.message).toContain('The experience of 1 organisation is not known');
    expect(check(own({ newcomerSeats: 1 }), members, 'newcomer-seats').status).toBe('met');
    expect(check(own({ newcomerSeats: 3 }), members, 'newcomer-seats').status).toBe('broken');
  });

  it('are unclear where something unknown decides, and say what', () => {
    const members = [coordinator('NL', { organisationType: 'ngo' }), member('BE'), member(undefined)];
    const judged = own({ maxPerCountry: 1, excludedCountries: ['DE'], requiredTypes: ['ngo', 'sme', 'sme'] });
    const said = (rule: string) => check(judged, members, rule);
    expect(said('max-per-country')).toMatchObject({ status: 'unclear', value: 1 });
    expect(said('max-per-country').message).toBe(
      'As far as is known, no country has more than 1 organisation. The country of 1 organisation is not known.',
    );
    expect(said('excluded-countries')).toMatchObject({ status: 'unclear', value: [] });
    expect(said('required-types')).toMatchObject({ status: 'unclear', value: 1 });
    expect(said('required-types').message).toMatch(
      /^Perhaps still missing: 2 × .+\. The exact type of 2 organisations is not known\.$/,
    );
    const company = [coordinator('NL', { organisationType: 'company' }), ...schools];
    expect(check(own({ requiredTypes: ['sme'] }), company, 'required-types').status).toBe('unclear');
    expect(check(own({ requiredTypes: ['sme', 'sme'] }), company, 'required-types').status).toBe('broken');
    expect(check(own({ maxPerCountry: 2 }), members, 'max-per-country').status).toBe('met');
    expect(check(own({ requiredTypes: ['sme', 'sme', 'sme'] }), members, 'required-types').status).toBe(
      'broken',
    );
  });
});

describe('rules that contradict each other', () => {
  const own = (rules: Partial<Judged['rules']>, changes: Partial<Judged> = {}) =>
    draft({ rules: { ...NO_RULES, ...rules }, ...changes });
  const conflicts = (judged: Judged, members: MemberFacts[] = []) =>
    checkEligibility(judged, members)
      .checks.filter(({ rule }) => rule === 'rules-agree')
      .map(({ value }) => value);
  const EU_AND_ASSOCIATED =
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO MK RS TR'.split(
      ' ',
    );

  it.each<[string, Judged, string[][]]>([
    ['nothing, by default', draft(), []],
    [
      'a size below the minimum',
      draft({ size: 2 }),
      [
        ['size', 'minimum-organisations'],
        ['size', 'minimum-countries'],
      ],
    ],
    [
      'too few countries that are not excluded',
      own({ excludedCountries: EU_AND_ASSOCIATED.slice(2) }),
      [['excluded-countries', 'minimum-countries']],
    ],
    [
      'a cap that leaves too few organisations in the countries that are not excluded',
      own(
        { excludedCountries: EU_AND_ASSOCIATED.slice(2), maxPerCountry: 2 },
        { actionType: 'KA240', field: 'SCH' },
      ),
      [
        ['max-per-country', 'excluded-countries', 'minimum-organisations'],
        ['max-per-country', 'excluded-countries', 'size'],
      ],
    ],
    [
      'a cap that leaves seats empty',
      own({ maxPerCountry: 1 }, { actionType: 'KA210', size: 34 }),
      [['max-per-country', 'size']],
    ],
    [
      'more required types than seats',
      own({ requiredTypes: ['ngo', 'ngo', 'sme', 'foundation'] }, { size: 3 }),
      [['size', 'required-types']],
    ],
    ['more newcomers than seats', own({ newcomerSeats: 4 }, { size: 3 }), [['size', 'newcomer-seats']]],
    [
      'no types and newcomers that one organisation can be at once',
      own({ newcomerSeats: 3, requiredTypes: ['ngo', 'sme', 'sme'] }, { size: 3 }),
      [],
    ],
    [
      'types that leave no seat for a public body to coordinate',
      own({ requiredTypes: Array(8).fill('ngo') }, { actionType: 'KA240', field: 'SCH', size: 8 }),
      [['size', 'required-types', 'coordinator-type']],
    ],
    ['no cap that the countries can bear', own({ maxPerCountry: 1 }), []],
  ])('are reported by their names: %s', (_what, judged, expected) => {
    expect(conflicts(judged)).toEqual(expected);
  });

  it('are judged with the members there are', () => {
    const judged = own({ requiredTypes: ['ngo'], newcomerSeats: 1 }, { size: 3 });
    const full = trio.map((one) => ({ ...one, organisationType: 'sme', experience: 'experienced' as const }));
    expect(conflicts(judged, full.slice(0, 2))).toEqual([]);
    expect(conflicts(judged, full)).toEqual([
      ['size', 'required-types'],
      ['size', 'newcomer-seats'],
    ]);
  });

  it('are none where something of a member is not known that could solve it', () => {
    const judged = own({ requiredTypes: ['ngo'], newcomerSeats: 1 }, { size: 3 });
    expect(conflicts(judged, trio)).toEqual([]);
    expect(conflicts(draft({ size: 3 }), [coordinator('NL'), member('BE'), member(undefined)])).toEqual([]);
  });

  it('say what to change, and decide nothing about eligibility', () => {
    const judged = own({ newcomerSeats: 4 }, { size: 3 });
    const found = check(judged, trio, 'rules-agree');
    expect(found).toMatchObject({ ok: false, kind: 'own' });
    expect(found.message).toBe(
      'The rules contradict each other: with the members there are, a team with 4 newcomers is out of reach. To solve it, plan for more organisations or ask for fewer newcomers.',
    );
    expect(checkEligibility(draft(), trio).eligible).toBe(true);
    expect(checkEligibility(judged, trio).eligible).toBe(false);
  });

  it('carry the confidence of the programme rule they contradict', () => {
    const found = check(draft({ actionType: 'KA240', size: 5 }), [], 'rules-agree');
    expect(found).toMatchObject({ confidence: 'medium', value: ['size', 'minimum-organisations'] });
    expect(found.source).toContain('School Development');
    expect(found.message).toMatch(/Check this in the Programme Guide\.$/);
  });

  it('are not those that a member breaks: the rule itself says so, once', () => {
    const judged = own({ maxPerCountry: 1, excludedCountries: ['BE'], excludedOrganisations: ['id-PT'] });
    const members = [...trio, member('NL', { organisationId: 'second' })];
    const broken = checkEligibility(judged, members).checks.filter(({ ok }) => !ok);
    expect(broken.map(({ rule }) => rule)).toEqual([
      'max-per-country',
      'excluded-countries',
      'excluded-organisations',
    ]);
  });

  it('are found among the rules of the draft alone when those of the programme are not loaded', () => {
    expect(conflicts(own({ newcomerSeats: 4 }, { size: 3, callYear: 2027 }))).toEqual([
      ['size', 'newcomer-seats'],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  type Check,
  checkEligibility,
  type Judged,
  type MemberFacts,
} from '../../../src/consortia/eligibility/index.js';

const NO_RULES = { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] };

const draft = (changes: Partial<Judged> = {}): Judged => ({
  actionType: 'KA220',
  callYear: 2026,
  field: 'VET',
  size: 6,
  priorities: ['inclusion'],
  rules: NO_RULES,
  ...changes,
});

const small = (changes: Partial<Judged> = {}) => draft({ actionType: 'KA210', ...changes });

const member = (country: string | undefined, changes: Partial<MemberFacts> = {}): MemberFacts => ({
  organisationId: `id-${country}`,
  role: 'partner',
  inDirectory: true,
  name: `Organisation ${country}`,
  country,
  ...changes,
});

const coordinator = (country: string | undefined, changes: Partial<MemberFacts> = {}) =>
  member(country, { role: 'coordinator', ...changes });

const trio = [coordinator('NL'), member('BE'), member('PT')];

function check(judged: Judged, members: MemberFacts[], rule: string): Check {
  const found = checkEligibility(judged, members).checks.find((candidate) => candidate.rule === rule);
  if (!found) throw new Error(`there is no check ${rule}`);
  return found;
}

const rulesOf = (judged: Judged, members: MemberFacts[]) =>
  checkEligibility(judged, members).checks.map(({ rule }) => rule);

describe('a complete consortium', () => {
  it('is eligible for a cooperation partnership', () => {
    const { eligible, checks } = checkEligibility(draft(), trio);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(eligible).toBe(true);
  });

  it('is eligible for a small-scale partnership with two', () => {
    expect(checkEligibility(small(), [coordinator('NL'), member('BE')]).eligible).toBe(true);
  });

  it('has a year, a source and a confidence in every check', () => {
    for (const { year, source, confidence } of checkEligibility(draft(), trio).checks) {
      expect(year).toBe(2026);
      expect(source).not.toBe('');
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
  });
});

describe('the minimums', () => {
  it('say how many organisations are missing', () => {
    const found = check(draft(), [coordinator('NL'), member('BE')], 'minimum-organisations');
    expect(found).toMatchObject({ ok: false, value: 2, required: 3, confidence: 'high' });
    expect(found.message).toBe('1 more organisation from a programme country needed: 2 of 3.');
  });

  it('say how many countries are missing', () => {
    const members = [coordinator('NL'), member('NL', { organisationId: 'second' }), member('BE')];
    const found = check(draft(), members, 'minimum-countries');
    expect(found).toMatchObject({ ok: false, value: 2, required: 3 });
    expect(found.message).toBe('1 more organisation from another country of the programme needed: 2 of 3.');
    expect(checkEligibility(draft(), members).eligible).toBe(false);
  });

  it('do not count associated partners', () => {
    const members = [coordinator('NL'), member('BE'), member('PT', { role: 'associated' })];
    expect(check(draft(), members, 'minimum-organisations').value).toBe(2);
  });

  it('count only member states and associated countries', () => {
    const members = [coordinator('NL'), member('NO'), member('UA')];
    const found = check(draft(), members, 'minimum-organisations');
    expect(found).toMatchObject({ ok: false, value: 2 });
    expect(found.message).toContain(
      '1 organisation from elsewhere or from an unknown country cannot be counted',
    );
  });

  it('count an overseas territory as its state', () => {
    const members = [coordinator('FR'), member('RE'), member('BE')];
    expect(check(draft(), members, 'minimum-organisations').value).toBe(3);
    expect(check(draft(), members, 'minimum-countries').value).toBe(2);
  });

  it('count no unknown country and no member that left the directory', () => {
    const gone = { organisationId: 'gone', role: 'partner' as const, inDirectory: false };
    const members = [coordinator('NL'), member('BE'), member(undefined), gone];
    expect(check(draft(), members, 'minimum-organisations').value).toBe(2);
    expect(check(draft(), members, 'known-countries')).toMatchObject({ ok: false, kind: 'data' });
    expect(check(draft(), members, 'members-in-directory')).toMatchObject({ value: ['gone'], kind: 'data' });
  });
});

describe('the coordinator', () => {
  it('must be there', () => {
    const found = check(draft(), [member('NL'), member('BE'), member('PT')], 'coordinator');
    expect(found).toMatchObject({ ok: false, value: 0, required: 1 });
    expect(found.message).toContain('no coordinator yet');
  });

  it('must be in a country of the programme', () => {
    const found = check(draft(), [coordinator('UA'), ...trio.slice(1)], 'coordinator-country');
    expect(found).toMatchObject({ ok: false, value: 'UA', required: ['eu', 'associated'] });
    expect(found.message).toBe(
      'Organisation UA (Ukraine) is not in a country of the programme and cannot coordinate.',
    );
  });

  it('cannot be judged when its country is not known', () => {
    const found = check(draft(), [coordinator(undefined), ...trio.slice(1)], 'coordinator-country');
    expect(found.ok).toBe(false);
    expect(found.value).toBeUndefined();
    expect(found.message).toContain('is not known');
  });

  it('is no coordinator any more when it left the directory', () => {
    const members = [
      { organisationId: 'gone', role: 'coordinator' as const, inDirectory: false },
      ...trio.slice(1),
    ];
    expect(check(draft(), members, 'coordinator').ok).toBe(false);
  });

  it('is reminded of the age that the directory does not know, without a verdict', () => {
    const found = check(draft(), trio, 'coordinator-age');
    expect(found).toMatchObject({ kind: 'data', ok: true, required: 2, confidence: 'medium' });
    expect(found.message).toMatch(/Check this in the Programme Guide\.$/);
    expect(rulesOf(small(), trio)).not.toContain('coordinator-age');
  });
});

describe('partners from third countries', () => {
  it('may join a cooperation partnership beyond the minimum', () => {
    const members = [...trio, member('UA'), member('TN')];
    expect(check(draft(), members, 'partner-countries').ok).toBe(true);
    expect(checkEligibility(draft(), members).eligible).toBe(true);
  });

  it('may not be from Belarus', () => {
    const found = check(draft(), [...trio, member('BY')], 'partner-countries');
    expect(found).toMatchObject({ ok: false, value: ['id-BY'] });
    expect(found.message).toContain('Organisation BY (Belarus) cannot be a partner in this action.');
  });

  it('may be associated partners only in a small-scale partnership', () => {
    const found = check(small(), [...trio, member('UA')], 'partner-countries');
    expect(found.ok).toBe(false);
    expect(found.message).toBe(
      'Organisation UA (Ukraine) cannot be a partner in this action, at most an associated partner.',
    );
    expect(check(small(), [...trio, member('UA', { role: 'associated' })], 'partner-countries').ok).toBe(
      true,
    );
  });

  it('may not be from the rest of the world', () => {
    expect(check(draft(), [...trio, member('US')], 'partner-countries').ok).toBe(false);
  });
});

describe('associated partners', () => {
  it('are allowed and said not to count', () => {
    const found = check(draft(), [...trio, member('UA', { role: 'associated' })], 'associated-partners');
    expect(found).toMatchObject({ ok: true, value: 1 });
    expect(found.message).toContain('not counted');
  });
});

describe('the field', () => {
  it('must be chosen', () => {
    const found = check(draft({ field: undefined }), trio, 'field');
    expect(found).toMatchObject({ ok: false, message: 'Choose the field of the project.' });
    expect(found.value).toBeUndefined();
  });

  it('must be one of the action type', () => {
    const found = check(small({ field: 'HED' }), trio, 'field');
    expect(found).toMatchObject({ ok: false, value: 'HED' });
    expect(found.message).toBe('Higher education is not a field of this action.');
    expect(check(draft({ field: 'HED' }), trio, 'field').ok).toBe(true);
  });

  it('is managed in Brussels for sport', () => {
    const found = check(draft({ field: 'SPO' }), trio, 'field');
    expect(found.ok).toBe(true);
    expect(found.message).toContain('executive agency');
  });
});

describe('the priorities', () => {
  it('are one at least', () => {
    const found = check(draft({ priorities: [] }), trio, 'priorities');
    expect(found).toMatchObject({ ok: false, value: 0, required: 1 });
    expect(found.message).toBe('Choose 1 more priority: 0 of at least 1.');
  });

  it('are the main one and two more at most', () => {
    const priorities = ['inclusion', 'digital', 'environment', 'participation'];
    expect(check(draft({ priorities: priorities.slice(0, 3) }), trio, 'priorities').ok).toBe(true);
    expect(check(draft({ priorities }), trio, 'priorities').message).toBe('Remove 1 priority: 4, at most 3.');
  });

  it('belong to the field or to all fields', () => {
    const priorities = ['sch-language-teaching'];
    expect(check(draft({ priorities, field: 'SCH' }), trio, 'priorities-of-field').ok).toBe(true);
    const found = check(draft({ priorities, field: 'VET' }), trio, 'priorities-of-field');
    expect(found).toMatchObject({ ok: false, value: priorities });
    expect(check(draft({ priorities, field: undefined }), trio, 'priorities-of-field').ok).toBe(false);
  });
});

describe("the draft's own rules", () => {
  const own = (rules: Partial<Judged['rules']>) => draft({ rules: { ...NO_RULES, ...rules } });

  it('have no check unless they are set, and never decide whether the draft is eligible', () => {
    expect(checkEligibility(draft(), trio).checks.some(({ kind }) => kind === 'own')).toBe(false);
    const judged = own({ excludedCountries: ['NL'] });
    expect(check(judged, trio, 'excluded-countries')).toMatchObject({
      ok: false,
      kind: 'own',
      value: ['id-NL'],
    });
    expect(checkEligibility(judged, trio).eligible).toBe(true);
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
    const members = [coordinator('NL', { organisationType: 'ngo' }), ...trio.slice(1)];
    const found = check(own({ requiredTypes: ['ngo', 'ngo', 'foundation'] }), members, 'required-types');
    expect(found).toMatchObject({ ok: false, value: 1, required: ['ngo', 'ngo', 'foundation'] });
    expect(found.message).toMatch(/^Still missing: 1 × .+ and 1 × .+\.$/);
    expect(check(own({ requiredTypes: ['ngo'] }), members, 'required-types').ok).toBe(true);
  });

  it('take every kind of enterprise for a required company, but each for one requirement', () => {
    const members = [coordinator('NL', { organisationType: 'sme' }), ...trio.slice(1)];
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
    expect(found).toMatchObject({ ok: false, value: 1, required: 2 });
    expect(found.message).toContain('The experience of 1 organisation is not known');
    expect(check(own({ newcomerSeats: 1 }), members, 'newcomer-seats').ok).toBe(true);
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
    const full = trio.map((one) => ({ ...one, organisationType: 'sme', experience: 'experienced' }));
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
    expect(checkEligibility(judged, trio).eligible).toBe(true);
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

describe('the language of the checks', () => {
  it.each([
    ['nl', 'Nog 1 organisatie uit een programmaland nodig: 2 van 3.'],
    ['fr', "Il manque encore 1 organisation d'un pays du programme : 2 sur 3."],
    ['de', 'Noch 1 Organisation aus einem Programmland nötig: 2 von 3.'],
  ] as const)('is %s when asked for, and changes nothing but the words', (language, message) => {
    const members = [coordinator('NL'), member('BE')];
    const { checks } = checkEligibility(draft(), members, language);
    expect(checks.find(({ rule }) => rule === 'minimum-organisations')?.message).toBe(message);
    const silent = (all: Check[]) => all.map(({ message: _words, ...rest }) => rest);
    expect(silent(checks)).toEqual(silent(checkEligibility(draft(), members).checks));
  });

  it('holds for rules that are not loaded', () => {
    const { checks } = checkEligibility(draft({ callYear: 2027 }), trio, 'nl');
    expect(checks[0]?.message).toBe('De regels van KA220 voor 2027 zijn niet geladen; deze jaren wel: 2026.');
  });
});

describe('rules that are not loaded', () => {
  it('make one failed check that names those there are', () => {
    const { eligible, checks } = checkEligibility(draft({ callYear: 2027 }), trio);
    expect(eligible).toBe(false);
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ rule: 'rules-loaded', ok: false, year: 2027 });
    expect(checks[0]!.message).toBe('The rules of KA220 for 2027 are not loaded; these years are: 2026.');
  });

  it.each(['KA210', 'KA220', 'KA240'])('are said of every other year of %s', (actionType) => {
    for (const callYear of [2021, 2025, 2027]) {
      const { eligible, checks } = checkEligibility(draft({ actionType, callYear }), trio);
      expect(eligible).toBe(false);
      expect(checks.map(({ rule }) => rule)).toEqual(['rules-loaded']);
      expect(checks[0]?.message).toContain(`${actionType} for ${callYear} are not loaded`);
    }
  });

  it('leave the checks of the draft itself', () => {
    const judged = draft({ callYear: 2027, rules: { ...NO_RULES, maxPerCountry: 1 } });
    expect(rulesOf(judged, trio)).toEqual(['rules-loaded', 'max-per-country']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Check, checkEligibility } from '../../../src/consortia/eligibility/index.js';
import { check, coordinator, draft, member, NO_RULES, rulesOf, small, trio } from './judged.js';

describe('a complete consortium', () => {
  it('is eligible for a cooperation partnership', () => {
    const { eligible, checks } = checkEligibility(draft(), trio);
    const notMet = checks.filter(({ status }) => status !== 'met');
    expect(notMet).toMatchObject([{ rule: 'coordinator-age', status: 'unclear', ok: true }]);
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
    expect(found.message).toContain('1 organisation from elsewhere cannot be counted');
  });

  it('count an overseas territory as its state', () => {
    const members = [coordinator('FR'), member('RE'), member('BE')];
    expect(check(draft(), members, 'minimum-organisations').value).toBe(3);
    expect(check(draft(), members, 'minimum-countries').value).toBe(2);
  });

  it('are unclear where an unknown country decides, and do not count it', () => {
    const members = [coordinator('NL'), member('BE'), member(undefined)];
    const found = check(draft(), members, 'minimum-organisations');
    expect(found).toMatchObject({ status: 'unclear', ok: true, value: 2, required: 3 });
    expect(found.message).toBe(
      'Organisations known to be from programme countries: 2 of 3. The country of 1 organisation is not known.',
    );
    expect(check(draft(), members, 'minimum-countries')).toMatchObject({ status: 'unclear', value: 2 });
    expect(check(draft(), members, 'known-countries')).toMatchObject({ status: 'unclear', kind: 'data' });
    expect(checkEligibility(draft(), members).eligible).toBe(true);
  });

  it('are what they are where no unknown country could change them', () => {
    const alone = [coordinator('NL'), member(undefined)];
    expect(check(draft(), alone, 'minimum-organisations').status).toBe('broken');
    expect(check(draft(), [...trio, member(undefined)], 'minimum-countries').status).toBe('met');
  });

  it('do not count a member that left the directory', () => {
    const gone = { organisationId: 'gone', role: 'partner' as const, inDirectory: false };
    const members = [coordinator('NL'), member('BE'), gone];
    expect(check(draft(), members, 'minimum-organisations')).toMatchObject({ status: 'broken', value: 2 });
    expect(check(draft(), members, 'members-in-directory')).toMatchObject({
      status: 'unclear',
      value: ['gone'],
      kind: 'data',
    });
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
    expect(found.status).toBe('unclear');
    expect(found.value).toBeUndefined();
    expect(found.message).toContain('is not known');
  });

  it('leaves its country to be judged until there is one', () => {
    const { eligible, checks } = checkEligibility(draft(), [member('NL'), member('BE'), member('PT')]);
    expect(checks.filter(({ status }) => status === 'broken').map(({ rule }) => rule)).toEqual([
      'coordinator',
    ]);
    expect(eligible).toBe(false);
  });

  it.each([
    ['en', 'The coordinator is no longer in the directory: give another member that role.'],
    ['nl', 'De coördinator staat niet meer in de databank: geef een ander lid die rol.'],
    ['fr', 'Le coordinateur n’est plus dans le répertoire\u00a0: donnez ce rôle à un autre membre.'],
    ['de', 'Der Koordinator steht nicht mehr im Verzeichnis: Geben Sie einem anderen Mitglied diese Rolle.'],
  ] as const)('is said to be gone, not missing, when it left the directory: in %s', (language, message) => {
    const gone = { organisationId: 'gone', role: 'coordinator' as const, inDirectory: false };
    const others = [member('NL'), member('BE'), member('PT')];
    const { eligible, checks } = checkEligibility(draft(), [gone, ...others], language);
    const found = checks.find(({ rule }) => rule === 'coordinator');
    expect(found).toMatchObject({ status: 'broken', value: 0, message });
    expect(eligible).toBe(false);
  });

  it('is reminded of the age that the directory does not know, without a verdict', () => {
    const found = check(draft(), trio, 'coordinator-age');
    expect(found).toMatchObject({ kind: 'data', status: 'unclear', required: 2, confidence: 'medium' });
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

  it('are unclear when the country of one is not known, unless another is out already', () => {
    const found = check(draft(), [...trio, member(undefined)], 'partner-countries');
    expect(found).toMatchObject({ status: 'unclear', value: [] });
    expect(found.message).toContain('The country of 1 organisation is not known.');
    expect(check(draft(), [...trio, member(undefined), member('US')], 'partner-countries').status).toBe(
      'broken',
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
  });

  it('depend on the field as long as none is chosen', () => {
    const undecided = (...priorities: string[]) =>
      check(draft({ priorities, field: undefined }), trio, 'priorities-of-field');
    expect(undecided('inclusion').status).toBe('met');
    expect(undecided('inclusion', 'sch-language-teaching')).toMatchObject({
      status: 'unclear',
      value: ['sch-language-teaching'],
    });
    const never = undecided('sch-language-teaching', 'vet-innovation');
    expect(never.status).toBe('broken');
    expect(never.message).toMatch(/^No field has all of these priorities: /);
  });
});

describe('the language of the checks', () => {
  it.each([
    ['nl', 'Nog 1 organisatie uit een programmaland nodig: 2 van 3.'],
    ['fr', 'Il manque encore 1 organisation d’un pays du programme\u00a0: 2 sur 3.'],
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
  it('make one broken check that names those there are', () => {
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

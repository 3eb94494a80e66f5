import { describe, expect, it } from '@jest/globals';
import { checkEligibility, type Judged, type MemberFacts } from '../../../src/consortia/eligibility/index.js';

const draft = (changes: Partial<Judged> = {}): Judged => ({
  actionType: 'KA240',
  callYear: 2026,
  field: 'SCH',
  size: 8,
  priorities: ['inclusion'],
  rules: { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] },
  ...changes,
});

const member = (name: string, country: string, changes: Partial<MemberFacts> = {}): MemberFacts => ({
  organisationId: name,
  role: 'partner',
  inDirectory: true,
  name,
  country,
  organisationType: 'school-primary',
  ...changes,
});

const led = (organisationType: string | undefined, country = 'NL') =>
  member('Lead', country, { role: 'coordinator', organisationType });

const partners = ['NL', 'NL', 'BE', 'BE', 'BE'].map((country, index) => member(`School ${index}`, country));
const team = [led('local-public-body'), ...partners];

const check = (members: MemberFacts[], rule: string, judged = draft()) => {
  const found = checkEligibility(judged, members).checks.find((candidate) => candidate.rule === rule);
  if (!found) throw new Error(`there is no check ${rule}`);
  return found;
};

const GUIDE = /Check this in the Programme Guide\.$/;

describe('a partnership for school development', () => {
  it('is eligible with six organisations from two countries and a public body in the lead', () => {
    const { eligible, checks } = checkEligibility(draft(), team);
    expect(checks.filter(({ status }) => status !== 'met')).toEqual([]);
    expect(eligible).toBe(true);
  });

  it('shows a source and a confidence in every check, and asks to check what is not certain', () => {
    const { checks } = checkEligibility(draft(), team);
    for (const { source, confidence, message } of checks) {
      expect(source).toContain('School Development');
      expect(GUIDE.test(message)).toBe(confidence !== 'high');
    }
    expect(checks.filter(({ confidence }) => confidence !== 'high').map(({ rule }) => rule)).toEqual([
      'minimum-organisations',
      'minimum-countries',
      'coordinator-type',
      'partner-countries',
      'associated-partners',
      'priorities',
      'priorities-of-field',
    ]);
  });

  it('lacks an organisation with five', () => {
    const found = check(team.slice(0, 5), 'minimum-organisations');
    expect(found).toMatchObject({ ok: false, value: 5, required: 6, confidence: 'medium' });
  });

  it('lacks a country when all are from one', () => {
    const members = team.map((one) => ({ ...one, country: 'NL' }));
    expect(check(members, 'minimum-countries')).toMatchObject({ ok: false, value: 1, required: 2 });
    expect(check(team, 'minimum-countries')).toMatchObject({ ok: true, value: 2 });
  });

  it.each(['local-public-body', 'regional-public-body', 'national-public-body', 'public-body'])(
    'can be led by a %s',
    (type) => {
      const found = check([led(type), ...partners], 'coordinator-type');
      expect(found).toMatchObject({
        status: 'met',
        value: type,
        required: ['public-body'],
        confidence: 'low',
      });
    },
  );

  it.each(['foundation', 'school-secondary', 'ngo'])(
    'is not refused when a %s leads: it is unclear',
    (type) => {
      const found = check([led(type), ...partners], 'coordinator-type');
      expect(found).toMatchObject({ status: 'unclear', ok: true, kind: 'programme', value: type });
      expect(found.message).toContain('whether Lead is one cannot be told from its type');
      expect(found.message).toMatch(GUIDE);
      expect(checkEligibility(draft(), [led(type), ...partners]).eligible).toBe(true);
    },
  );

  it('says so when the type of the coordinator is not known, and when nobody coordinates', () => {
    const unknown = check([led(undefined), ...partners], 'coordinator-type');
    expect(unknown.status).toBe('unclear');
    expect(unknown).not.toHaveProperty('value');
    expect(unknown.message).toContain('the type of Lead is not known');
    expect(check(partners, 'coordinator-type').status).toBe('unclear');
    expect(checkEligibility(draft(), partners).eligible).toBe(false);
  });

  it('must be led from a country of the programme', () => {
    expect(check([led('public-body', 'UA'), ...partners], 'coordinator-country').ok).toBe(false);
  });

  it('has partners from countries of the programme only, others as associated partners', () => {
    expect(check([...team, member('Far', 'UA')], 'partner-countries')).toMatchObject({ ok: false });
    const associated = [...team, member('Far', 'UA', { role: 'associated' })];
    expect(check(associated, 'partner-countries').ok).toBe(true);
    expect(check(associated, 'associated-partners')).toMatchObject({ ok: true, value: 1, confidence: 'low' });
    expect(check(associated, 'minimum-organisations').value).toBe(6);
  });

  it('is in the field of schools', () => {
    expect(check(team, 'field', draft({ field: 'VET' })).ok).toBe(false);
    expect(check(team, 'field', draft({ field: 'SPO' })).ok).toBe(false);
    expect(check(team, 'field').required).toEqual(['SCH']);
  });
});

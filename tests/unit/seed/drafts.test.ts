import { describe, expect, it } from '@jest/globals';
import { demoOrganisations } from '../../../seed/directory/index.js';
import { demoDrafts } from '../../../seed/drafts/index.js';
import { newDraftSchema } from '../../../src/consortia/schema.js';
import { familyOf, vocabulary } from '../../../src/vocabularies/index.js';

const drafts = demoDrafts();
const organisations = new Map(
  demoOrganisations().map((organisation) => [`pic:${organisation.identifiers?.pic}`, organisation]),
);

describe('the demo drafts', () => {
  it('are bodies that POST /drafts accepts as they are', () => {
    for (const draft of drafts) expect(newDraftSchema.parse(draft)).toEqual(draft);
  });

  it('are three, for different actions and fields', () => {
    expect(drafts.map(({ actionType, field, size }) => `${actionType}-${field} ${size}`)).toEqual([
      'KA220-VET 6',
      'KA210-SCH 3',
      'KA220-ADU 6',
    ]);
  });

  it('have members from the demo directory, a coordinator first, and free seats', () => {
    for (const { members, size } of drafts) {
      for (const { organisationId } of members) expect(organisations.get(organisationId)).toBeDefined();
      expect(members.map(({ role }) => role).filter((role) => role === 'coordinator')).toHaveLength(1);
      expect(members[0]?.role).toBe('coordinator');
      expect(members.length).toBeLessThan(size);
    }
  });

  it('keep their own rules with the members they have', () => {
    for (const { members, rules } of drafts) {
      const countries = members.map(({ organisationId }) => organisations.get(organisationId)?.country ?? '');
      for (const country of countries) {
        expect(countries.filter((other) => other === country).length).toBeLessThanOrEqual(
          rules.maxPerCountry ?? 40,
        );
        expect(rules.excludedCountries).not.toContain(country);
      }
    }
  });

  it('lack activities that organisations of the directory could carry out', () => {
    const carriesOut = (family: string, id: string) =>
      organisations.get(id)?.expertise?.some((term) => familyOf(term) === family) === true;
    const lacking = drafts.map(({ members }) => {
      const team = members.filter(({ role }) => role !== 'associated');
      const families = vocabulary('activities').map(({ code }) => code);
      return families.filter(
        (family) => !team.some(({ organisationId }) => carriesOut(family, organisationId)),
      );
    });
    // Workshops lack somebody who spreads the word, two primary schools everything, adult educators a trainer.
    expect(lacking).toEqual([
      ['promotion'],
      ['management', 'implementation', 'promotion'],
      ['implementation'],
    ]);
  });

  it('ask for keywords that organisations of the directory have in their descriptions', () => {
    const descriptions = [...organisations.values()].map(({ description }) => description ?? '');
    for (const keyword of drafts
      .flatMap(({ needs }) => needs.map((need) => need.keyword ?? ''))
      .filter(Boolean))
      expect(descriptions.some((description) => description.includes(keyword))).toBe(true);
  });
});

import { expect, it } from '@jest/globals';
import { demoOrganisations } from '../../../seed/directory/index.js';
import { derive } from '../../../src/directory/record/derived/derived.js';
import { textOfBasis } from '../../../src/web/pages/organisation/basis.js';

it('what a value was derived from is said in the language of the page, whatever the service derives', () => {
  const said = new Set<string>();
  for (const organisation of demoOrganisations()) {
    const record = { projects: organisation.projectCount ?? 0, terms: [['robotics', 3]] };
    const derived = derive(organisation, record as never);
    const all = [derived.organisationType, derived.levelOfActivity, derived.experience];
    for (const one of [...all, ...(derived.sectors ?? []), ...(derived.expertise ?? [])])
      if (one) said.add(one.basis);
  }
  const keys = new Set([...said].map((basis) => textOfBasis(basis).key));
  expect(keys).not.toContain('basis.derived');
  expect(keys.size).toBeGreaterThan(4);
  expect(textOfBasis('a reason that is new').key).toBe('basis.derived');
});

import {
  DirectoryTable,
  type DraftSpec,
  type Need,
  type ScoringOrganisation,
  type Weights,
} from '../../../src/matching/core/index.js';
import { BALANCED } from '../../support/weights.js';

export function organisation(id: string, facts: Partial<ScoringOrganisation> = {}): ScoringOrganisation {
  return { id, fields: [], expertise: [], ...facts };
}

export function draftSpec(facts: Partial<DraftSpec> = {}): DraftSpec {
  return {
    id: 'draft',
    size: 6,
    needs: [],
    members: [],
    excludedIds: [],
    excludedCountries: [],
    weights: BALANCED,
    ...facts,
  };
}

/** Everything on one part of the objective, so that what it gives stands alone. */
export function only(part: keyof Weights): Weights {
  const none = {
    coverage: 0,
    type: 0,
    country: 0,
    sector: 0,
    experience: 0,
    level: 0,
    fit: 0,
    acquaintance: 0,
  };
  return { ...none, [part]: 1 };
}

export function termNeed(term: string, weight = 1): Need {
  return { key: term, weight, holders: { term } };
}

export function tableOf(...organisations: ScoringOrganisation[]): DirectoryTable {
  const table = new DirectoryTable();
  for (const one of organisations) table.upsert(one);
  return table;
}

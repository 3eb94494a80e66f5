/** The words of a draft consortium, as plain types and the rules that hold for its members. */

import type { FIELDS, PresetName } from '../vocabularies/index.js';
import type { Weights } from './weights.js';

export const ROLES = ['coordinator', 'partner', 'associated'] as const;
export type Role = (typeof ROLES)[number];

/** More than any consortium has; it keeps one draft from holding the whole directory. */
export const MAX_MEMBERS = 100;

export interface Member {
  organisationId: string;
  role: Role;
}

/** What the project needs: exactly one of a term of the expertise list, a word or phrase, an activity family. */
export interface Need {
  expertise?: string | undefined;
  keyword?: string | undefined;
  activity?: string | undefined;
  /** 0 or more; only the proportions between the needs matter. */
  weight: number;
  /** How many holders are wanted, 1 to 5; 2 unless asked. */
  depth?: number | undefined;
}

/** What the people behind a draft decided for themselves, beside the rules of the programme. */
export interface DraftRules {
  maxPerCountry?: number | undefined;
  /** Organisation types that the whole team must have; a type listed twice must be there twice. */
  requiredTypes: string[];
  /** At least so many of the whole team are newcomers. */
  newcomerSeats?: number | undefined;
  excludedCountries: string[];
  excludedOrganisations: string[];
}

/** What people decide about a draft. */
export interface DraftContent {
  title: string;
  idea?: string | undefined;
  actionType: string;
  field?: (typeof FIELDS)[number] | undefined;
  callYear: number;
  /** How many organisations are planned. */
  size: number;
  needs: Need[];
  /** The main one first. */
  priorities: string[];
  members: Member[];
  rules: DraftRules;
  preset: PresetName;
  weights?: Partial<Weights> | undefined;
}

/** A draft as it is stored. */
export interface Draft extends DraftContent {
  id: string;
  /** Counts the changes, from 1. */
  version: number;
  /** The needs follow the idea's text until somebody sets them. */
  needsProposed: boolean;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
}

import { createHash } from 'node:crypto';
import { kindWordLists } from '../../../../seed/vocabularies/kind-words/index.js';
import { kinds } from '../../../../seed/vocabularies/kind-words/kinds.js';
import { legalForms } from '../../../../seed/vocabularies/kind-words/legal-forms.js';
import {
  labelOf,
  otherMeanings,
  sectorOfGroup,
  typeGroupOf,
  vocabulary,
} from '../../../vocabularies/index.js';
import type { Experience, Grounded, LevelOfActivity, Profile } from '../organisation.js';
import type { TrackRecord } from '../record.js';
import { kindFromNames } from './kind-from-names.js';
import { termsOf } from './terms.js';

/**
 * What follows from an organisation's own names, texts, kind and projects, each value with what it follows from. Nothing
 * of it is stored, and none of it is above what a source states: terms of expertise come beside the stated ones, all
 * else only where nothing is stated.
 */
export interface Derived {
  organisationType?: Grounded<string>;
  /** The main one first. */
  sectors?: Grounded<string>[];
  /** The best founded first. */
  expertise?: Grounded<string>[];
  levelOfActivity?: Grounded<LevelOfActivity>;
  experience?: Grounded<Experience>;
}

/** To be raised with every change of the code after which the same profile gives something else. */
const RULES = 6;

/** Names the rules and words that `derive` goes by: what was made with others has to be made again. */
export const DERIVATION_VERSION = createHash('sha256')
  .update(
    JSON.stringify([
      RULES,
      vocabulary('organisation-types').map(({ code, group }) => [code, sectorOfGroup(group)]),
      vocabulary('expertise'),
      otherMeanings,
      kinds,
      kindWordLists,
      legalForms,
    ]),
  )
  .digest('hex')
  .slice(0, 12);

/** The type of an organisation: the stated one, else what its names say. */
export function knownType(profile: Profile): string | undefined {
  return profile.organisationType ?? kindFromNames(profile).organisationType?.value;
}

/** What follows from a profile, and from what the organisation's earlier projects say of it. */
export function derive(profile: Profile, trackRecord?: TrackRecord): Derived {
  const kind = kindFromNames(profile);
  const type = profile.organisationType ?? kind.organisationType?.value;
  const sectors = [...sectorOf(type), ...kind.sectors];
  const derived: Derived = {};
  if (!profile.organisationType && kind.organisationType) derived.organisationType = kind.organisationType;
  if (!profile.sectors && sectors.length > 0) derived.sectors = sectors;
  const level = levelOf(type) ?? kind.levelOfActivity;
  if (!profile.levelOfActivity && level) derived.levelOfActivity = level;
  const experience = experienceOf(projectsOf(profile, trackRecord));
  if (!profile.experience && experience) derived.experience = experience;
  const expertise = termsOf(profile, { ofKind: termOf(type), ofProjects: trackRecord?.terms });
  if (expertise.length > 0) derived.expertise = expertise;
  return derived;
}

/** What is known of a profile for filters, counts and scoring: what is stated, else what is derived. */
export interface Known {
  organisationType?: string | undefined;
  sectors?: string[] | undefined;
  /** The stated terms, then the derived ones. */
  expertise?: string[] | undefined;
  levelOfActivity?: LevelOfActivity | undefined;
  experience?: Experience | undefined;
}

export function known(profile: Profile, derived: Derived): Known {
  const derivedTerms = derived.expertise?.map(({ value }) => value);
  return {
    organisationType: profile.organisationType ?? derived.organisationType?.value,
    sectors: profile.sectors ?? derived.sectors?.map(({ value }) => value),
    expertise: derivedTerms ? [...(profile.expertise ?? []), ...derivedTerms] : profile.expertise,
    levelOfActivity: (profile.levelOfActivity ?? derived.levelOfActivity)?.value,
    experience: (profile.experience ?? derived.experience)?.value,
  };
}

/** The sector that organisations of a kind work in by being what they are. */
function sectorOf(type: string | undefined): Grounded<string>[] {
  const group = type && typeGroupOf(type);
  const sector = group && sectorOfGroup(group);
  return sector ? [{ value: sector, basis: ofKind(type) }] : [];
}

/** What organisations of a type do by being what they are: a primary school teaches, whatever it is called. */
const TERMS: ReadonlyMap<string, string> = new Map([
  ['school-pre-primary', 'early-childhood-education'],
  ['school-primary', 'school-education'],
  ['school-secondary', 'school-education'],
  ['school-vocational-secondary', 'vocational-training'],
  ['school-vocational-tertiary', 'vocational-training'],
  ['school-adult', 'adult-learning'],
  ['youth-organisation', 'youth-work'],
]);

function termOf(type: string | undefined): Grounded<string> | undefined {
  const term = type && TERMS.get(type);
  return term ? { value: term, basis: ofKind(type) } : undefined;
}

const LEVELS = new Map<string, LevelOfActivity>([
  ['local-public-body', 'local'],
  ['regional-public-body', 'regional'],
  ['national-public-body', 'national'],
]);

/** A local, regional or national public body acts at that level. */
function levelOf(type: string | undefined): Grounded<LevelOfActivity> | undefined {
  const level = type === undefined ? undefined : LEVELS.get(type);
  return level && { value: level, basis: ofKind(type!) };
}

function ofKind(type: string): string {
  return `its type: ${labelOf('organisation-types', type, 'en')}`;
}

/** Those that a source counts, or those that are known, whichever are more. */
function projectsOf({ projectCount }: Profile, trackRecord: TrackRecord | undefined): number | undefined {
  return trackRecord ? Math.max(projectCount ?? 0, trackRecord.projects) : projectCount;
}

/** Without a known project a newcomer, with one or two less experienced. */
function experienceOf(projects: number | undefined): Grounded<Experience> | undefined {
  if (projects === undefined) return undefined;
  const value = projects === 0 ? 'newcomer' : projects <= 2 ? 'less-experienced' : 'experienced';
  return {
    value,
    basis: projects === 0 ? 'no known project' : `${projects} known project${projects === 1 ? '' : 's'}`,
  };
}

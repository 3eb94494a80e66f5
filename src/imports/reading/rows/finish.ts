import { type Fragment, identifierKeys, knownType, type Profile } from '../../../directory/index.js';
import { countryOfRegion, typeGroupOf } from '../../../vocabularies/index.js';
import type { Defaults } from '../format.js';
import type { Notes } from '../notes.js';
import { type Row, type RowProblem, rejectedRow } from '../row.js';
import { placeIn, placeOfAddress } from '../values/places.js';
import { typeInWords } from '../values/terms.js';
import type { Draft } from './draft.js';
import { addOther, ownScheme, registerScheme } from './identifiers.js';
import { PROJECT_MISSING, participationOf, statementOf } from './project-keys.js';

/** What the rows of a file have in common. */
export interface Common {
  defaults: Defaults;
  notes: Notes;
}

const SAID_AT_IMPORT = 'said at import';

/**
 * Completes a draft and judges it: a name is needed, and an identifier or a country (or, in an export, an id). Who takes
 * part in a project can be named by an identifier alone.
 */
export function finish(line: number, draft: Draft, common: Common): Row {
  const { profile, basis, problems, exportedId } = draft;
  const project = draft.project && statementOf(draft.project);
  if (draft.project && !project && problems.length === 0) problems.push(PROJECT_MISSING);
  const warnings = draft.project && draft.project.warnings.length > 0 && { warnings: draft.project.warnings };
  if (project && draft.project?.isAlone && problems.length === 0)
    return { line, kind: 'project', project, ...warnings };
  // What an export leaves out is not known: deriving it again would say something new.
  if (exportedId === undefined) complete(draft, common);
  else fillDefaults(draft, common.defaults);
  const { name } = profile;
  const participation = project && draft.project && participationOf(draft.project, project);
  if (participation && name === undefined && problems.length === 0) {
    const keys = keysOf(profile);
    if (keys.length > 0) return { line, kind: 'participation', keys, participation, ...warnings };
  }
  const missing = problems.length === 0 ? whatIsMissing(draft) : undefined;
  if (missing) problems.push(missing);
  const exported = exportedId !== undefined && { exportedId };
  if (problems.length > 0 || name === undefined)
    return { ...rejectedRow(line, problems), said: profile, ...exported };
  const fragment: Fragment = { profile: { ...profile, name } };
  if (Object.keys(basis).length > 0) fragment.basis = basis;
  if (profile.city === undefined && draft.address !== undefined)
    fragment.address = draft.address.slice(0, 500);
  const ofProject = participation && { participation, ...warnings };
  return { line, kind: 'mapped', fragment, ...ofProject, ...exported };
}

/** Those that say to everybody who it is. */
function keysOf(profile: Partial<Profile>): string[] {
  return identifierKeys({ ...profile, name: '' }).filter((key) => !key.startsWith('source'));
}

function complete(draft: Draft, common: Common): void {
  const { profile, problems } = draft;
  completePlace(draft, common);
  if (profile.country === undefined && draft.unknownCountry) problems.push(draft.unknownCountry);
  completeType(draft, common);
  fillDefaults(draft, common.defaults);
  completeNumbers(draft);
}

/** Groups of types that say what an organisation does, and not only which legal form it has or whose it is. */
const TELLING: ReadonlySet<string | undefined> = new Set([
  'school',
  'higher-education',
  'research',
  'services',
  'sport',
  'youth',
]);

/** The first words of the row for its kind that are understood; a school that is called a foundation is still the school of its name. */
function completeType({ profile, basis, kinds }: Draft, { defaults, notes }: Common): void {
  for (const { column, words } of kinds) {
    const type = typeInWords(words, column, profile.country ?? defaults.country);
    if (type === undefined) notes.add('value-left-out', column);
    else if (
      profile.organisationType === undefined &&
      (TELLING.has(typeGroupOf(type)) || knownType({ name: '', ...profile }) === undefined)
    ) {
      profile.organisationType = type;
      basis.organisationType = 'derived: its kind in words';
    }
  }
}

/** Region and address prove the country that no column states, and the country judges the coordinates. */
function completePlace(draft: Draft, { defaults, notes }: Common): void {
  const { profile, basis, address, latitude, longitude } = draft;
  const found = address === undefined ? {} : placeOfAddress(address);
  if (profile.city === undefined && found.city !== undefined) {
    profile.city = found.city;
    basis.city = 'derived: the end of the address';
  }
  if (profile.country === undefined) {
    const proven = profile.region === undefined ? undefined : countryOfRegion(profile.region);
    const country = proven ?? found.country;
    if (country !== undefined) {
      profile.country = country;
      basis.country = proven ? 'derived: the region' : 'derived: the end of the address';
    }
  }
  if (latitude === undefined || longitude === undefined) return;
  const location = placeIn(profile.country ?? defaults.country, latitude, longitude);
  if (location) profile.location ??= location;
  else notes.add('place-left-out');
}

function completeNumbers(draft: Draft): void {
  const hasOwn = draft.profile.identifiers?.others?.some(({ scheme }) => scheme === 'source') ?? false;
  for (const [position, { column, number }] of draft.registered.entries()) {
    const scheme =
      registerScheme(column, draft.profile.country) ?? ownScheme(column, !hasOwn && position === 0);
    addOther(draft, { scheme, id: number.replace(/\s+/g, ' ').slice(0, 200) });
  }
}

/** Defaults fill what the row does not say. */
function fillDefaults({ profile, basis }: Draft, defaults: Defaults): void {
  for (const field of ['country', 'organisationType', 'sectors', 'languages'] as const) {
    const value = defaults[field];
    if (value === undefined || profile[field] !== undefined) continue;
    Object.assign(profile, { [field]: value });
    basis[field] = SAID_AT_IMPORT;
  }
  const { levelOfActivity, experience } = defaults;
  if (levelOfActivity) profile.levelOfActivity ??= { value: levelOfActivity, basis: SAID_AT_IMPORT };
  if (experience && profile.projectCount === undefined)
    profile.experience ??= { value: experience, basis: SAID_AT_IMPORT };
}

function whatIsMissing({ profile, exportedId }: Draft): RowProblem | undefined {
  const { name, identifiers, country } = profile;
  if (name === undefined)
    return { column: 'name', code: 'name-missing', message: 'The organisation has no name: fill it in.' };
  if (country !== undefined || exportedId !== undefined || isKnownAnywhere(identifiers)) return undefined;
  return {
    column: 'country',
    code: 'country-missing',
    message:
      'The row does not say in which country it is, and has no identifier that is known everywhere (PIC, OID, ROR, VAT, ' +
      'Erasmus code): fill in the country, or say it once for all rows that lack it: defaults={"country":"NL"}.',
  };
}

/** The number of a source says nothing to anybody else. */
function isKnownAnywhere(identifiers: Profile['identifiers'] = {}): boolean {
  const { others = [], ...known } = identifiers;
  return (
    Object.values(known).some((given) => given !== undefined && given.length > 0) ||
    others.some(({ scheme }) => !scheme.startsWith('source'))
  );
}

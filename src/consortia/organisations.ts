import { type OrganisationRecord, summaryOf, trackRecordOf } from '../directory/index.js';
import { type FieldError, firstErrors, unprocessable } from '../platform/problem.js';
import type { Draft, Member } from './draft.js';
import type { MemberFacts } from './eligibility/index.js';
import { requireConsistent } from './members.js';
import { experienceIn } from './rules/index.js';

/** The part of the directory that drafts need. */
export interface OrganisationLookup {
  /** By id or identity key, in their order; undefined where there is none. */
  findMany(idsOrKeys: readonly string[]): Promise<(OrganisationRecord | undefined)[]>;
  /** In the order of `ids`; undefined where there is none. */
  getMany(ids: string[]): Promise<(OrganisationRecord | undefined)[]>;
}

/** An organisation as somebody named it, and where in the body. */
export interface Reference {
  path: string;
  idOrKey: string;
}

/**
 * The ids behind ids and identity keys, in their order. Those `known` already stay as they are, because a member
 * that was erased may stay listed.
 * @throws Problem 422 that names every organisation there is not.
 */
export async function resolveOrganisations(
  lookup: OrganisationLookup,
  references: readonly Reference[],
  known: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const found = await lookup.findMany(references.map(({ idOrKey }) => idOrKey));
  const ids = references.map(({ idOrKey }, at) => (known.has(idOrKey) ? idOrKey : found[at]?.id));
  const errors: FieldError[] = references
    .filter((_, at) => ids[at] === undefined)
    .map(({ path, idOrKey }) => ({
      path,
      message: `there is no organisation "${idOrKey}" in the directory`,
    }));
  if (errors.length > 0)
    throw unprocessable(
      'unknown-organisation',
      'The directory does not have every organisation that you name; see errors. GET /api/v1/organisations?q=… finds them.',
      firstErrors(errors, (error) => error),
    );
  return ids.filter((id) => id !== undefined);
}

/**
 * The members with the ids behind what a caller calls them, in their order.
 * @throws Problem 422 that names every organisation there is not, or when one is named twice or two coordinate.
 */
export async function resolveMembers(
  lookup: OrganisationLookup,
  members: readonly Member[],
  known?: ReadonlySet<string>,
): Promise<Member[]> {
  const references = members.map(({ organisationId }, index) => ({
    path: `members.${index}.organisationId`,
    idOrKey: organisationId,
  }));
  const ids = await resolveOrganisations(lookup, references, known);
  return requireConsistent(members.map(({ role }, index) => ({ organisationId: ids[index]!, role })));
}

/**
 * What the members' records (undefined for those that left the directory) say that the rules look at. `complete`: the types of
 * action of which all projects are known.
 */
export function memberFacts(
  { members, ...call }: Pick<Draft, 'members' | 'actionType' | 'callYear'>,
  records: readonly (OrganisationRecord | undefined)[],
  complete: ReadonlySet<string> = new Set(),
): MemberFacts[] {
  return members.map(({ organisationId, role }, index) => {
    const record = records[index];
    if (!record) return { organisationId, role, inDirectory: false };
    const { name, country, organisationType, experience: general } = summaryOf(record);
    const history = { experience: general, supported: trackRecordOf(record)?.supported };
    const experience = experienceIn(history, call, complete.has(call.actionType));
    return { organisationId, role, inDirectory: true, name, country, organisationType, experience, history };
  });
}

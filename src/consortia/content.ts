import { vocabularyItem } from '../vocabularies/index.js';
import type { Draft, DraftContent, DraftRules, Member } from './draft.js';
import { requireConsistent } from './members.js';
import { type OrganisationLookup, resolveMembers, resolveOrganisations } from './organisations.js';
import type { Proposals } from './proposals.js';
import { latestCallYear } from './rules/index.js';
import type { DraftPatch, NewDraft } from './schema.js';
import { DEFAULT_PRESET } from './weights.js';

const NO_RULES: DraftRules = { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] };

/** What a body that was sent says of a draft, with everything looked up that has to be. */
export class ContentReader {
  constructor(
    private readonly organisations: OrganisationLookup,
    private readonly proposals: Pick<Proposals, 'of'>,
  ) {}

  /** The whole content of a new draft. */
  async ofNew(body: NewDraft): Promise<DraftContent & Pick<Draft, 'needsProposed'>> {
    const members = await resolveMembers(this.organisations, body.members ?? []);
    const priorities = body.priorities ?? [];
    return {
      ...body,
      callYear: body.callYear ?? latestCallYear(body.actionType),
      size: body.size ?? defaultSize(body.actionType),
      preset: body.preset ?? DEFAULT_PRESET,
      priorities,
      needs: body.needs ?? (await this.needsOf({ idea: body.idea, priorities, members })),
      needsProposed: body.needs === undefined,
      members,
      rules: await this.rulesOf(body.rules ?? NO_RULES),
    };
  }

  /** What a patch changes in a draft. */
  async ofPatch({ needs, members, rules, ...plain }: DraftPatch, draft: Draft): Promise<Partial<Draft>> {
    const changes: Partial<Draft> = { ...plain };
    const known = new Set([
      ...draft.members.map(({ organisationId }) => organisationId),
      ...draft.rules.excludedOrganisations,
    ]);
    if (members) changes.members = await resolveMembers(this.organisations, members, known);
    if (rules) changes.rules = await this.rulesOf(rules, known);
    if (needs) Object.assign(changes, { needs, needsProposed: false });
    else if ('idea' in plain && draft.needsProposed)
      changes.needs = await this.needsOf({ ...draft, ...changes });
    return changes;
  }

  /** The members of a draft and one more. */
  async withMember(members: readonly Member[], { organisationId, role }: Member): Promise<Member[]> {
    const [id] = await resolveOrganisations(this.organisations, [
      { path: 'organisationId', idOrKey: organisationId },
    ]);
    return requireConsistent([...members, { organisationId: id!, role }]);
  }

  /** The id behind what a caller calls a member; a member that was erased still has its id. */
  async memberId(members: readonly Member[], idOrKey: string): Promise<string> {
    if (members.some(({ organisationId }) => organisationId === idOrKey)) return idOrKey;
    return (await this.organisations.findMany([idOrKey]))[0]?.id ?? idOrKey;
  }

  private async rulesOf(rules: DraftRules, known?: ReadonlySet<string>): Promise<DraftRules> {
    const references = rules.excludedOrganisations.map((idOrKey, index) => ({
      path: `rules.excludedOrganisations.${index}`,
      idOrKey,
    }));
    const ids = await resolveOrganisations(this.organisations, references, known);
    return { ...rules, excludedOrganisations: [...new Set(ids)] };
  }

  private async needsOf({
    idea,
    priorities,
    members,
  }: Pick<DraftContent, 'idea' | 'priorities' | 'members'>) {
    return idea ? (await this.proposals.of({ idea, priorities, members })).needs : [];
  }
}

function defaultSize(actionType: string): number {
  const item = vocabularyItem('action-types', actionType);
  if (!item) throw new Error(`The action type ${actionType} passed the schema and has no default size`);
  return item.defaultSize;
}

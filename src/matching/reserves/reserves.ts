import { checkEligibility, type Draft, departures, memberFacts } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import { notFound } from '../../platform/problem.js';
import { type EarlierProjects, NO_PROJECTS } from '../../projects/index.js';
import type { Language } from '../../vocabularies/index.js';
import { coverageLost, coverageOf, type Suggestion } from '../core/index.js';
import { draftSpec } from '../draft-spec.js';
import { departureView } from '../explanations/departure.js';
import type { RankingRequests } from '../rankings/ranking-jobs.js';
import { nobodyNow } from '../rankings/ranking-problems.js';
import { scoringOrganisation } from '../scoring-organisation.js';
import { SCORING_VERSION } from '../scoring-version.js';
import { suggestionView } from '../suggestions/suggestion-view.js';
import { holdersAmong, teamOf } from '../team.js';
import type { ReserveAnswer } from './reserve-schema.js';
import { restorationOf } from './restoration.js';
import { type Role, roleOf, withoutMember } from './vacancy.js';

/** What breaks when a member leaves a draft, and who could take its place. */
export class Reserves {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly requests: RankingRequests,
    private readonly earlier: EarlierProjects,
  ) {}

  /**
   * For a member by its id or an identity key.
   * @throws Problem 404 when it is no member, 503 when there is no answer in time.
   */
  async of(
    draft: Draft,
    idOrKey: string,
    { limit, lang }: { limit: number; lang: Language },
    gone: AbortSignal,
  ): Promise<ReserveAnswer> {
    const organisationId = roleOf(draft, idOrKey) ? idOrKey : (await this.directory.find(idOrKey))?.id;
    const role = organisationId && roleOf(draft, organisationId);
    if (!role) throw notFound(`${idOrKey} is not a member of this draft.`);
    const { suggestions, directoryVersion } = await this.ranked(draft, organisationId, role, limit, gone);
    const { breaks, replacements } = await this.judged(draft, organisationId, suggestions, lang);
    return {
      ...{ organisationId, role, breaks, replacements },
      ...{ draftVersion: draft.version, directoryVersion, rulesVersion: SCORING_VERSION },
    };
  }

  private async ranked(draft: Draft, organisationId: string, role: Role, limit: number, gone: AbortSignal) {
    const question = {
      draft: withoutMember(draft, organisationId),
      ...{ role, among: {}, limit, directoryVersion: await this.directory.version() },
    };
    const reply = await this.requests.ask(question, gone);
    if (reply.status !== 'answered') throw nobodyNow(reply.status);
    if (reply.answer.status === 'behind') throw nobodyNow('behind');
    return reply.answer;
  }

  private async judged(
    draft: Draft,
    organisationId: string,
    suggestions: readonly Suggestion[],
    language: Language,
  ) {
    const { members } = draft;
    const ids = [...members.map((member) => member.organisationId), ...suggestions.map(({ id }) => id)];
    const records = await this.directory.getMany(ids);
    const found = records.slice(members.length);
    const team = teamOf(members, records.slice(0, members.length));
    const candidates = found.map((record) => record && scoringOrganisation(record));
    const known = candidates.filter((candidate) => candidate !== undefined);
    const complete = await this.earlier.complete();
    // Only needs and rules are looked at here: fit and acquaintance meet none.
    const spec = await draftSpec(draft, holdersAmong(this.index, [...team, ...known]), {
      ...NO_PROJECTS,
      complete,
    });

    const facts = memberFacts(draft, records, complete);
    const { checks } = checkEligibility(draft, facts, language);
    const departure = departures(draft, facts, checks, language)(organisationId);
    const losses = coverageLost(spec, coverageOf(spec, team), organisationId);
    const restores = restorationOf(
      { draft, complete, spec, facts, team, checks, departure, losses },
      organisationId,
      language,
    );
    return {
      breaks: departureView(departure, losses, language),
      replacements: suggestions.flatMap((suggestion, position) => {
        const [record, candidate] = [found[position], candidates[position]];
        if (!record || !candidate) return [];
        const view = suggestionView(draft, record, suggestion, language);
        return [{ ...view, restores: restores(record, candidate) }];
      }),
    };
  }
}

import { checkEligibility, type Draft, departures, memberFacts } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import { notFound } from '../../platform/problem.js';
import { type EarlierProjects, NO_PROJECTS } from '../../projects/index.js';
import type { Language } from '../../vocabularies/index.js';
import { coverageLost, coverageOf, type Suggestion } from '../core/index.js';
import { draftSpec } from '../draft-spec.js';
import { departureView } from '../explanations/departure.js';
import { scoringOrganisation } from '../scoring-organisation.js';
import { SCORING_VERSION } from '../scoring-version.js';
import { suggestionView } from '../suggestions/suggestion-view.js';
import { holdersAmong, teamOf } from '../team.js';
import type { ReserveOutcome, ReserveRequests } from './reserve-jobs.js';
import { noReserves } from './reserve-problems.js';
import type { ReserveAnswer } from './reserve-schema.js';
import { restorationOf } from './restoration.js';
import { roleOf } from './vacancy.js';

type Ranked = Extract<ReserveOutcome, { status: 'ranked' }>;

/** What breaks when a member leaves a draft, and who could take its place. */
export class Reserves {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly requests: ReserveRequests,
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
    const ranked = await this.ranked(draft, organisationId, limit, gone);
    const { breaks, replacements } = await this.judged(draft, organisationId, ranked.suggestions, lang);
    const { draftVersion, directoryVersion } = ranked;
    return {
      ...{ organisationId, role, breaks, replacements },
      ...{ draftVersion, directoryVersion, rulesVersion: SCORING_VERSION },
    };
  }

  private async ranked(
    draft: Draft,
    organisationId: string,
    limit: number,
    gone: AbortSignal,
  ): Promise<Ranked> {
    const directoryVersion = await this.directory.version();
    const question = { draftId: draft.id, organisationId, limit, directoryVersion };
    const reply = await this.requests.ask(question, gone);
    if (reply.status !== 'answered') throw noReserves(reply.status);
    const outcome = reply.answer;
    if (outcome.status === 'deleted') throw notFound('The draft was deleted meanwhile.');
    if (outcome.status === 'behind') throw noReserves('behind');
    if (outcome.status === 'ranked' && outcome.draftVersion === draft.version) return outcome;
    throw noReserves('changed');
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

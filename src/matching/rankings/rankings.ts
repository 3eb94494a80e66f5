import type { Draft } from '../../consortia/index.js';
import { latestCallYear } from '../../consortia/index.js';
import { type Directory, LEVELS_OF_ACTIVITY, mergedProfile } from '../../directory/index.js';
import { notFound, unprocessable } from '../../platform/problem.js';
import { countsAs, type Language, vocabularyItem } from '../../vocabularies/index.js';
import type { ScoredDraft } from '../draft-spec.js';
import { scoringVersion } from '../scoring-version.js';
import { suggestionView } from '../suggestions/suggestion-view.js';
import type { RankingRequests } from './ranking-jobs.js';
import { nobodyNow } from './ranking-problems.js';
import type { NarrowedQuery } from './ranking-schema.js';

/** The action that most consortia are made for. */
const ACTION_TYPE = 'KA220';

type Among = Parameters<RankingRequests['ask']>[0]['among'];

interface Shown {
  limit: number;
  lang?: Language | undefined;
}

/** Who would add most, where no list of it is kept: beside one organisation, or among those of a kind. */
export class Rankings {
  constructor(
    private readonly directory: Directory,
    private readonly requests: RankingRequests,
  ) {}

  /**
   * Beside an organisation by its id or an identity key.
   * @throws Problem 404 when there is none, 422 when it is closed, 503 when there is no answer in time.
   */
  async beside(idOrKey: string, shown: Shown, gone: AbortSignal) {
    const record = await this.directory.find(idOrKey);
    if (!record)
      throw notFound(`There is no organisation ${idOrKey}. GET /api/v1/organisations?q=… finds them.`);
    const { name, status } = mergedProfile(record);
    if (status === 'closed')
      throw unprocessable(
        'closed-organisation',
        `${name} is closed according to its sources, so that nobody can be beside it in a consortium. Ask about its successor, if it has one.`,
      );
    const ranked = await this.ranked(draftBeside(record.id), {}, shown, gone);
    const items = ranked.items.map(({ organisation, score, reasons }) => ({ organisation, score, reasons }));
    return { ...ranked, organisationId: record.id, items };
  }

  /**
   * For a draft, among the organisations of some countries, kinds, levels or experience alone.
   * @throws Problem 503 when there is no answer in time.
   */
  async narrowed(
    draft: Draft,
    { country, typeGroup, levelOfActivity, experience, ...shown }: NarrowedQuery,
    gone: AbortSignal,
  ) {
    const levels = levelOfActivity.map((level) => LEVELS_OF_ACTIVITY.indexOf(level));
    const among = {
      ...(country.length > 0 && { country: country.map(countsAs) }),
      ...(typeGroup.length > 0 && { type: typeGroup }),
      ...(levels.length > 0 && { level: levels as Among['level'] }),
      ...(experience.length > 0 && { experience }),
    };
    return { draftVersion: draft.version, ...(await this.ranked(draft, among, shown, gone)) };
  }

  private async ranked(draft: ScoredDraft, among: Among, { limit, lang }: Shown, gone: AbortSignal) {
    const directoryVersion = await this.directory.version();
    const reply = await this.requests.ask({ draft, among, limit, directoryVersion }, gone);
    if (reply.status !== 'answered') throw nobodyNow(reply.status);
    if (reply.answer.status === 'behind') throw nobodyNow('behind');
    const { suggestions, projects, ...answer } = reply.answer;
    const records = await this.directory.getMany(suggestions.map(({ id }) => id));
    return {
      items: suggestions.flatMap((suggestion, at) => {
        const record = records[at];
        return record ? [suggestionView(draft, record, suggestion, lang)] : [];
      }),
      directoryVersion: answer.directoryVersion,
      rulesVersion: scoringVersion(projects),
    };
  }
}

/**
 * The draft of an organisation that is alone in it so far, about nothing yet: what anybody adds to it is what they add
 * beside that organisation.
 */
function draftBeside(organisationId: string): ScoredDraft {
  return {
    id: organisationId,
    title: '',
    actionType: ACTION_TYPE,
    callYear: latestCallYear(ACTION_TYPE),
    size: vocabularyItem('action-types', ACTION_TYPE)!.defaultSize,
    needs: [],
    priorities: [],
    members: [{ organisationId, role: 'partner' }],
    rules: { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] },
    preset: 'balanced',
  };
}

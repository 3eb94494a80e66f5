import type { Draft } from '../../consortia/index.js';
import type { Directory } from '../../directory/index.js';
import { notFound, unprocessable } from '../../platform/problem.js';
import type { Language } from '../../vocabularies/index.js';
import type { Completion } from '../core/index.js';
import { suggestionView } from '../suggestions/suggestion-view.js';
import { dimensionLabel, wordingIn } from '../wording/index.js';
import type { CompletionRequests, Conflict } from './completion-jobs.js';
import { noCompletion } from './completion-problems.js';
import { rulesKept } from './completion-rules.js';

/** The best organisations for several seats at once, with how good the team is known to be. */
export class Completions {
  constructor(
    private readonly directory: Directory,
    private readonly requests: CompletionRequests,
  ) {}

  /**
   * From a directory that has everything which was shown before the call.
   * @throws Problem 422 with the rules in conflict when it is proven that no team keeps them all, 503 when there is no
   * answer in time; nobody hears either once the asker is `gone`.
   */
  async of(draft: Draft, seats: number, language: Language, gone: AbortSignal) {
    const directoryVersion = await this.directory.version();
    const reply = await this.requests.ask({ draftId: draft.id, seats, directoryVersion }, gone);
    if (reply.status !== 'answered') throw noCompletion(reply.status);
    const outcome = reply.answer;
    if (outcome.status === 'deleted') throw notFound('The draft was deleted meanwhile.');
    if (outcome.status === 'infeasible') throw infeasible(outcome, language);
    if (outcome.status !== 'completed') throw noCompletion(outcome.status);
    const { pool, objective, bound, gap, proven } = outcome.team;
    return {
      picks: await this.picks(draft, outcome.team, language),
      ...{ pool, objective, bound, gap, proven },
      rules: rulesKept(draft),
      draftVersion: outcome.draftVersion,
      directoryVersion: outcome.directoryVersion,
      tookMs: outcome.tookMs,
    };
  }

  private async picks(draft: Draft, { picks }: Completion, language: Language) {
    const records = await this.directory.getMany(picks.map(({ id }) => id));
    return picks.flatMap((pick, position) => {
      const record = records[position];
      return record ? [suggestionView(draft, record, pick, language)] : [];
    });
  }
}

function infeasible({ rules, countries }: Conflict, language: Language) {
  const overfull = countries.map((country) => dimensionLabel('country', country, language));
  const detail = wordingIn(language).completion.infeasible(rules, overfull);
  return unprocessable('infeasible', detail, { rules, ...(countries.length > 0 && { countries }) });
}

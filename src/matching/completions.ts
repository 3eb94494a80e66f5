import type { Draft } from '../consortia/index.js';
import type { Directory } from '../directory/index.js';
import { notFound, unprocessable } from '../platform/problem.js';
import type { Language } from '../vocabularies/index.js';
import type { CompletionRequests, Conflict } from './completion-jobs.js';
import { rulesKept } from './completion-rules.js';
import type { Completion } from './core/index.js';
import { suggestionView } from './suggestion-view.js';
import { dimensionLabel, wordingIn } from './wording/index.js';

/** The best organisations for several seats at once, with how good the team is known to be. */
export class Completions {
  constructor(
    private readonly directory: Directory,
    private readonly requests: CompletionRequests,
  ) {}

  /** @throws Problem 422 with the rules in conflict when no team keeps them all, 503 when nobody answers in time. */
  async of(draft: Draft, seats: number, language: Language) {
    const outcome = await this.requests.complete({ draftId: draft.id, seats });
    if (!outcome) throw notFound('The draft was deleted meanwhile.');
    if ('conflict' in outcome) throw infeasible(outcome.conflict, language);
    const { pool, objective, bound, gap, proven } = outcome.team;
    const { draftVersion, directoryVersion, tookMs } = outcome;
    return {
      picks: await this.picks(draft, outcome.team, language),
      ...{ pool, objective, bound, gap, proven },
      rules: rulesKept(draft),
      ...{ draftVersion, directoryVersion, tookMs },
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

import type { Draft } from '../../consortia/index.js';
import {
  type Directory,
  type OrganisationIndex,
  type OrganisationRecord,
  summaryOf,
} from '../../directory/index.js';
import type { EarlierProjects } from '../../projects/index.js';
import type { Language } from '../../vocabularies/index.js';
import {
  comesBefore,
  compareTerms,
  type DraftSpec,
  hashOf,
  type ScoringOrganisation,
  type Suggestion,
  scoreOf,
} from '../core/index.js';
import { draftBars, draftSpec, earlierOf } from '../draft-spec.js';
import { scoringOrganisation, scoringOrganisations } from '../scoring-organisation.js';
import { KEPT, type SuggestionList } from '../suggestions/suggestion-store.js';
import type { Suggestions } from '../suggestions/suggestions.js';
import { holdersAmong, teamOf } from '../team.js';
import { wordingIn } from '../wording/index.js';
import { changeInWords } from './change-in-words.js';
import { whatBringsIn } from './counterfactual.js';
import { type EXCLUSION_RULES, exclusionOf } from './exclusion.js';
import type { WhyNotAnswer } from './explanation-schema.js';
import { differenceInWords } from './term-difference.js';

/** An organisation and what it would add to the draft now. */
interface Scored {
  record: OrganisationRecord;
  suggestion: Suggestion;
}

/** What scores are made from. */
interface Ground {
  spec: DraftSpec;
  team: readonly ScoringOrganisation[];
}

/** Rules that bar an organisation for its country, experience or kind, or because these are unknown. */
const RESTING_ON_FACTS: ReadonlySet<string> = new Set([
  'minimum-organisations',
  'minimum-countries',
  'newcomer-seats',
  'required-types',
] satisfies (typeof EXCLUSION_RULES)[number][]);

/** Why an organisation is not suggested: the rule that excludes it, or what it has less than the last suggestion. */
export class WhyNot {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly suggestions: Suggestions,
    private readonly earlier: EarlierProjects,
  ) {}

  /** Waits up to `wait` seconds until there are suggestions to compare with; without them the status is `pending`. */
  async of(draft: Draft, idOrKey: string, wait: number, language: Language): Promise<WhyNotAnswer> {
    const record = await this.directory.find(idOrKey);
    const about = {
      organisationId: record?.id ?? idOrKey,
      ...(record && { organisation: summaryOf(record) }),
    };
    const excludedBy = await this.exclusion(draft, record ?? idOrKey, language);
    if (excludedBy) {
      const excluded = { status: 'fresh' as const, ...about, suggested: false, excludedBy };
      const wouldBringIn = await this.againstRule(draft, record, excludedBy.rule, wait, language);
      if (!wouldBringIn?.length) return { ...excluded, text: excludedBy.text };
      return { ...excluded, wouldBringIn, text: `${excludedBy.text} ${wouldBringIn[0]!.text}` };
    }
    const verdict = await this.verdict(draft, record!, wait, language);
    if (!verdict) return { status: 'pending', ...about, text: wordingIn(language).whyNot.pending };
    return { status: 'fresh', ...about, ...verdict };
  }

  private async exclusion(draft: Draft, candidate: OrganisationRecord | string, language: Language) {
    const team = teamOf(draft.members, await this.memberRecords(draft));
    const bars = draftBars(draft, await this.earlier.complete());
    if (typeof candidate === 'string') return exclusionOf(draft, bars, team, candidate, language);
    const [organisation] = await scoringOrganisations(this.directory, [candidate]);
    return exclusionOf(draft, bars, team, organisation!, language);
  }

  /** Undefined while the list is not what the directory gives now: then a new one is on its way. */
  private async verdict(draft: Draft, record: OrganisationRecord, wait: number, language: Language) {
    const { list, fresh } = await this.suggestions.current(draft, wait);
    const place = (list?.items.findIndex(({ id }) => id === record.id) ?? -1) + 1;
    const listed = place > 0 ? list?.items[place - 1] : list?.items.at(-1);
    if (!list || !fresh || !listed) return undefined;
    const [listedRecord] = await this.directory.getMany([listed.id]);
    if (!listedRecord) return undefined;
    const { scored, ...ground } = await this.score(draft, [record, listedRecord]);
    const [own, last] = scored;
    if (last!.suggestion.score !== listed.score || last!.suggestion.connection !== listed.connection)
      return undefined;
    if (place > 0)
      return {
        suggested: true,
        place,
        connection: listed.connection,
        score: listed.score,
        text: wordingIn(language).whyNot.suggested(place),
      };
    const shouldBeListed =
      list.items.length < KEPT || comesBefore(own!.suggestion, last!.suggestion, hashOf(draft.id));
    if (shouldBeListed) return this.behindDuplicate(record, list.items, language);
    const answer = notSuggested(own!, last!, list.items.length, language);
    const wouldBringIn = await this.bringingIn(record, { draft, list, ...ground }, language);
    const hope = wouldBringIn[0]?.text ?? wordingIn(language).whyNot.bringsIn.nothing;
    return { ...answer, wouldBringIn, text: `${answer.text} ${hope}` };
  }

  /** The same of an organisation that a rule bars for what may only be unknown of it; undefined where it is not. */
  private async againstRule(
    draft: Draft,
    record: OrganisationRecord | undefined,
    rule: (typeof EXCLUSION_RULES)[number],
    wait: number,
    language: Language,
  ) {
    if (!record || !RESTING_ON_FACTS.has(rule)) return undefined;
    const { list, fresh } = await this.suggestions.current(draft, wait);
    if (!list || !fresh) return undefined;
    const { spec, team } = await this.score(draft, [record]);
    return this.bringingIn(record, { draft, list, spec, team }, language);
  }

  private async bringingIn(
    record: OrganisationRecord,
    { draft, list, spec, team }: { draft: Draft; list: SuggestionList } & Ground,
    language: Language,
  ) {
    const [duplicates = []] = await this.directory.duplicatesOf([record.id]);
    const last = list.items.length < KEPT ? [] : list.items.slice(-1);
    const rivals = [...last, ...list.items.filter(({ id }) => duplicates.includes(id))];
    const isEnough = (suggestion: Suggestion) =>
      rivals.every((rival) => comesBefore(suggestion, rival, hashOf(draft.id)));
    return whatBringsIn(record, duplicates, { draft, spec, team, isEnough }).map((found) => ({
      ...found,
      text: changeInWords(found.change, language),
    }));
  }

  /** That it is the same legal entity as a suggestion, if it is. */
  private async behindDuplicate(
    record: OrganisationRecord,
    items: readonly Suggestion[],
    language: Language,
  ) {
    const [duplicates] = await this.directory.duplicatesOf([record.id]);
    const at = items.findIndex(({ id }) => duplicates!.includes(id));
    if (at < 0) return undefined;
    const [listed] = await this.directory.getMany([items[at]!.id]);
    if (!listed) return undefined;
    const say = wordingIn(language).whyNot.rules;
    const text = say.duplicateOfSuggestion(summaryOf(listed).name, at + 1);
    return { suggested: false, excludedBy: { rule: 'duplicate-of-suggestion' as const, text }, text };
  }

  private async score(draft: Draft, records: OrganisationRecord[]): Promise<Ground & { scored: Scored[] }> {
    const team = teamOf(draft.members, await this.memberRecords(draft));
    const organisations = records.map((record) => scoringOrganisation(record));
    const spec = await draftSpec(
      draft,
      holdersAmong(this.index, [...team, ...organisations]),
      await earlierOf(this.earlier, draft),
    );
    const scored = records.map((record, position) => ({
      record,
      suggestion: scoreOf(spec, team, organisations[position]!),
    }));
    return { spec, team, scored };
  }

  private memberRecords({ members }: Draft) {
    return this.directory.getMany(members.map(({ organisationId }) => organisationId));
  }
}

function notSuggested(own: Scored, last: Scored, suggestions: number, language: Language) {
  const { connection, score } = own.suggestion;
  const { connection: lastConnection, score: lastScore } = last.suggestion;
  return {
    suggested: false,
    connection,
    score,
    last: { organisation: summaryOf(last.record), connection: lastConnection, score: lastScore },
    terms: compareTerms(own.suggestion.terms, last.suggestion.terms).map((difference) =>
      differenceInWords(difference, language),
    ),
    text: behindInWords(own.suggestion, last.suggestion, suggestions, language),
  };
}

function behindInWords(own: Suggestion, last: Suggestion, suggestions: number, language: Language): string {
  const say = wordingIn(language).whyNot;
  if (own.connection !== last.connection && last.connection !== 'none')
    return say.farther(last.connection, suggestions);
  return own.score === last.score
    ? say.tied(own.score, suggestions)
    : say.behind(own.score, last.score, suggestions);
}

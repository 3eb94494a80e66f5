import { summaryOf } from '../directory/index.js';
import type { SimilarInCommon } from '../projects/index.js';
import { type IdeaLanguage, LANGUAGES, type Language } from '../vocabularies/index.js';
import type { Member, Need } from './draft.js';
import type { NeedsProposer } from './needs.js';
import { type FromProjects, needsFromProjects } from './needs-from-projects.js';
import type { OrganisationLookup } from './organisations.js';

/** What is known of a draft when its needs are proposed. */
export interface AskedNeeds {
  idea: string;
  /** The language of the idea and of the answer; recognised when left out. */
  language?: IdeaLanguage | undefined;
  priorities: readonly string[];
  /** With the ids of organisations. */
  members: readonly Member[];
}

export interface NeedsProposal {
  needs: Need[];
  /** Where each need comes from: words of the idea, or what similar projects had in common. */
  because: ({ need: Need; text: string } | FromProjects['because'][number])[];
  requiredTypes: FromProjects['requiredTypes'];
}

/** Proposes what a draft needs: from the words of its idea, and from what similar earlier projects had in common. */
export class Proposals {
  constructor(
    private readonly fromIdea: NeedsProposer,
    private readonly similar: Pick<SimilarInCommon, 'of'>,
    private readonly organisations: OrganisationLookup,
  ) {}

  async of({ idea, language: given, priorities, members }: AskedNeeds): Promise<NeedsProposal> {
    const [own, inCommon] = [await this.fromIdea(idea, given), await this.similar.of(idea, priorities)];
    const { terms, types } = await this.heldBy(members);
    const present = {
      terms: new Set([...own.named, ...terms]),
      types,
      weight: own.needs.reduce((sum, { weight }) => sum + weight, 0),
    };
    const language = spoken(given ?? own.language);
    const { because, requiredTypes } = needsFromProjects(inCommon, present, language);
    return {
      needs: [...own.needs, ...because.map(({ need }) => need)],
      because: [...own.because, ...because],
      requiredTypes,
    };
  }

  /** Associated partners hold nothing: they do not count. */
  private async heldBy(members: readonly Member[]): Promise<{ terms: string[]; types: string[] }> {
    const counted = members.filter(({ role }) => role !== 'associated');
    if (counted.length === 0) return { terms: [], types: [] };
    const records = await this.organisations.getMany(counted.map(({ organisationId }) => organisationId));
    const summaries = records.flatMap((record) => (record ? [summaryOf(record)] : []));
    return {
      terms: summaries.flatMap(({ expertise }) => expertise ?? []),
      types: summaries.flatMap(({ organisationType }) => organisationType ?? []),
    };
  }
}

/** English where the sentences are not there in a language. */
function spoken(language: IdeaLanguage | undefined): Language {
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

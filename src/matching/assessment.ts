import { checkEligibility, type Draft, memberFacts } from '../consortia/index.js';
import type { Directory, OrganisationIndex, OrganisationRecord } from '../directory/index.js';
import { familyOf, labelOf, vocabulary } from '../vocabularies/index.js';
import { assess, type ScoringOrganisation } from './core/index.js';
import { draftSpec } from './draft-spec.js';
import { needLabel } from './reasons.js';
import { scoringOrganisation } from './scoring-organisation.js';

/** Something that the consortium still lacks. */
interface Gap {
  kind: 'need' | 'activity' | 'rule';
  /** The need's key, the activity family or the name of the rule. */
  value: string;
  text: string;
}

/** How a draft stands: the rules, what is covered by whom, how diverse it is, what is missing. */
export class Assessments {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
  ) {}

  async of(draft: Draft) {
    const records = await this.directory.getMany(draft.members.map(({ organisationId }) => organisationId));
    const present = records.filter((record) => record !== undefined);
    const team = teamOf(draft, present);
    const spec = await draftSpec(draft, async (keyword) => new Set(await this.holders(keyword, team)));
    const { objective, coverage, diversity } = assess(spec, team);
    const { eligible, checks } = checkEligibility(draft, memberFacts(draft, records));
    const activities = carriedActivities(team);
    const covered = coverage.map((need) => ({ ...need, label: needLabel(need.need) }));
    return {
      objective,
      eligible,
      checks,
      coverage: covered,
      activities,
      gaps: [
        ...covered
          .filter(({ members }) => members.length === 0)
          .map(({ need, label }) => gap('need', need, `Nobody covers ${label} yet.`)),
        ...activities
          .filter(({ members }) => members.length === 0)
          .map(({ activity, label }) =>
            gap('activity', activity, `Nobody has expertise for ${label.toLowerCase()} yet.`),
          ),
        ...checks.filter(({ ok }) => !ok).map(({ rule, message }) => gap('rule', rule, message)),
      ],
      diversity,
    };
  }

  private async holders(keyword: string, team: ScoringOrganisation[]): Promise<string[]> {
    return team.length === 0
      ? []
      : this.index.holders(
          keyword,
          team.map(({ id }) => id),
        );
  }
}

/** Coordinator and partners: associated partners do not count. */
function teamOf(draft: Draft, records: OrganisationRecord[]): ScoringOrganisation[] {
  const associated = new Set(
    draft.members.filter(({ role }) => role === 'associated').map(({ organisationId }) => organisationId),
  );
  return records.filter(({ id }) => !associated.has(id)).map(scoringOrganisation);
}

/** Who could carry each family of activities, from the expertise they list. */
function carriedActivities(team: ScoringOrganisation[]) {
  return vocabulary('activities').map(({ code }) => ({
    activity: code,
    label: labelOf('activities', code, 'en'),
    members: team
      .filter((member) => member.expertise.some((term) => familyOf(term) === code))
      .map(({ id }) => id),
  }));
}

const gap = (kind: Gap['kind'], value: string, text: string): Gap => ({ kind, value, text });

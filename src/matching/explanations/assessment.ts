import { checkEligibility, type Draft, departures, memberFacts } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import type { EarlierProjects } from '../../projects/index.js';
import { familyOf, type Language, labelOf, vocabulary, vocabularyItem } from '../../vocabularies/index.js';
import { assess, countedExpertise, coverageLost, type ScoringOrganisation } from '../core/index.js';
import { draftSpec, earlierOf } from '../draft-spec.js';
import { holdersAmong, teamOf } from '../team.js';
import { needLabel } from '../wording/index.js';
import { departureView } from './departure.js';
import { experienceView } from './experience-view.js';
import { gapsOf } from './gaps.js';

/** How a draft stands: the rules, what is covered by whom, how diverse it is, what each member is worth, what is missing. */
export class Assessments {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly earlier: EarlierProjects,
  ) {}

  /** With other `members` as if the draft had them; acquaintance stays that with the members it has. */
  async of(draft: Draft, language: Language, members: Draft['members'] = draft.members) {
    const records = await this.directory.getMany(members.map(({ organisationId }) => organisationId));
    const team = teamOf(members, records);
    const earlier = await earlierOf(this.earlier, draft);
    const spec = await draftSpec(draft, holdersAmong(this.index, team), earlier);
    const { objective, coverage, diversity, shares } = assess(spec, team);
    const facts = memberFacts({ ...draft, members }, records, earlier.complete);
    const { eligible, checks } = checkEligibility(draft, facts, language);
    const activities = carriedActivities(team, language);
    const covered = coverage.map((need) => ({ ...need, label: needLabel(need.need, language) }));
    const gaps = gapsOf(draft, { coverage: covered, activities, checks }, language);
    const unclear = checks.filter(({ status }) => status === 'unclear').map(({ rule }) => rule);
    const notes = earlier.version === '' ? notesWithoutProjects(draft, language) : [];
    const experience = experienceView(draft, facts, language);
    const leaving = departures(draft, facts, checks, language);
    return {
      ...{ objective, eligible, checks, unclear, notes },
      ...{ coverage: covered, activities, gaps, diversity, experience },
      shares: shares.map((share) => {
        const lost = coverageLost(spec, covered, share.organisationId);
        return { ...share, ifLeaves: departureView(leaving(share.organisationId), lost, language) };
      }),
    };
  }
}

/** That no projects are loaded is said where the preset rests on them. */
function notesWithoutProjects({ preset }: Draft, language: Language): string[] {
  const note = vocabularyItem('presets', preset)?.withoutProjects;
  return note ? [note[language]] : [];
}

/** Who could carry each family of activities: the members that would hold it as a need. */
function carriedActivities(team: readonly ScoringOrganisation[], language: Language) {
  return vocabulary('activities').map(({ code }) => ({
    activity: code,
    label: labelOf('activities', code, language),
    members: team
      .filter((member) => countedExpertise(member).some((term) => familyOf(term) === code))
      .map(({ id }) => id),
  }));
}

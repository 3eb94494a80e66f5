import {
  type Check,
  checkEligibility,
  type Departure,
  type Draft,
  type MemberFacts,
  memberFacts,
  nameOfCheck,
  seatsLost,
  worsened,
} from '../../consortia/index.js';
import type { OrganisationRecord } from '../../directory/index.js';
import type { Language } from '../../vocabularies/index.js';
import { coverageOf, type DraftSpec, type NeedLoss, type ScoringOrganisation } from '../core/index.js';
import { needLabel, wordingIn } from '../wording/index.js';

/** A draft as it is, and what one member would take with it. */
interface Loss {
  draft: Draft;
  /** The types of action of which all projects are known. */
  complete: ReadonlySet<string>;
  spec: DraftSpec;
  facts: readonly MemberFacts[];
  team: readonly ScoringOrganisation[];
  /** As they are today. */
  checks: readonly Check[];
  departure: Departure;
  losses: readonly NeedLoss[];
}

/** For each organisation what of a loss it would mend, taking the place and the role of the member that leaves. */
export function restorationOf(loss: Loss, leaving: string, language: Language) {
  const { draft, complete, spec, checks: today, departure, losses } = loss;
  const role = draft.members.find(({ organisationId }) => organisationId === leaving)!.role;
  const others = loss.facts.filter(({ organisationId }) => organisationId !== leaving);
  const team = loss.team.filter(({ id }) => id !== leaving);
  return (record: OrganisationRecord, candidate: ScoringOrganisation) => {
    const joining = memberFacts(
      { ...draft, members: [{ organisationId: record.id, role }] },
      [record],
      complete,
    );
    const { checks } = checkEligibility(draft, [...others, ...joining], language);
    const stillWorse = new Set(worsened(today, checks).map(nameOfCheck));
    const kept = departure.checks.filter((check) => !stillWorse.has(nameOfCheck(check)));
    const keptNames = new Set(kept.map(nameOfCheck));
    const coverage = coverageOf(spec, role === 'associated' ? team : [...team, candidate]);
    const covered = new Map(coverage.map((need) => [need.need, need.covered]));
    const restored = {
      rules: kept.map(({ rule }) => rule),
      needs: losses.filter((need) => covered.get(need.need)! >= need.covered).map(({ need }) => need),
      newcomerSeats: departure.newcomerSeats - Math.min(departure.newcomerSeats, seatsLost(today, checks)),
    };
    const messages = checks
      .filter((check) => keptNames.has(nameOfCheck(check)))
      .map(({ message }) => message);
    return { ...restored, text: inWords(restored, messages, language) };
  };
}

function inWords(
  { needs, newcomerSeats }: { needs: string[]; newcomerSeats: number },
  messages: string[],
  language: Language,
): string {
  const say = wordingIn(language).replacement;
  const said = [
    messages.length > 0 && say.rules(messages),
    needs.length > 0 && say.needs(needs.map((need) => needLabel(need, language))),
    newcomerSeats > 0 && say.newcomerSeat,
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : say.nothing;
}

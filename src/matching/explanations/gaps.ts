import type { Draft, Need } from '../../consortia/index.js';
import type { Language } from '../../vocabularies/index.js';
import { wordingIn } from '../wording/index.js';

/** Something that the consortium still lacks. */
interface Gap {
  kind: 'need' | 'activity' | 'rule';
  /** The need's key, the activity family or the name of the rule. */
  value: string;
  text: string;
  /** What can be added to the draft's needs as it is, so that suggestions fill the gap. */
  need?: Need;
}

interface Findings {
  coverage: readonly { need: string; label: string; members: readonly string[] }[];
  activities: readonly { activity: string; label: string; members: readonly string[] }[];
  checks: readonly { rule: string; ok: boolean; message: string }[];
}

/** Needs that nobody covers, families of activities that nobody could carry, rules that do not hold. */
export function gapsOf(
  { needs }: Pick<Draft, 'needs'>,
  { coverage, activities, checks }: Findings,
  language: Language,
): Gap[] {
  const say = wordingIn(language).gaps;
  const asked = new Set(needs.map(({ activity }) => activity));
  const isLacking = ({ members }: { members: readonly string[] }) => members.length === 0;
  return [
    ...coverage
      .filter(isLacking)
      .map(({ need, label }): Gap => ({ kind: 'need', value: need, text: say.need(label) })),
    ...activities.filter(isLacking).map(
      ({ activity, label }): Gap => ({
        kind: 'activity',
        value: activity,
        text: say.activity(label),
        ...(!asked.has(activity) && { need: { activity, weight: 1 } }),
      }),
    ),
    ...checks
      .filter(({ ok }) => !ok)
      .map(({ rule, message }): Gap => ({ kind: 'rule', value: rule, text: message })),
  ];
}

import type { Departure } from '../../consortia/index.js';
import type { Language } from '../../vocabularies/index.js';
import type { NeedLoss } from '../core/index.js';
import { needLabel, wordingIn } from '../wording/index.js';

/** What breaks when a member leaves, as people read it: the rules, the cover of the needs, the seats for newcomers. */
export function departureView(
  { checks, newcomerSeats }: Departure,
  losses: readonly NeedLoss[],
  language: Language,
) {
  const say = wordingIn(language).departure;
  const needs = losses.map((loss) => ({ ...loss, label: needLabel(loss.need, language) }));
  const labels = (isLost: boolean) =>
    needs.filter(({ coveredAfter }) => (coveredAfter === 0) === isLost).map(({ label }) => label);
  const messages = (wanted: 'broken' | 'unclear') =>
    checks.filter(({ status }) => status === wanted).map(({ message }) => message);
  const said = [
    ifAny(messages('broken'), say.broken),
    ifAny(messages('unclear'), say.unclear),
    ifAny(labels(true), say.uncovered),
    ifAny(labels(false), say.lessCovered),
    newcomerSeats > 0 && say.newcomerSeat,
  ].filter(Boolean);
  return {
    rules: checks.map(({ rule, status, message }) => ({ rule, status, message })),
    needs,
    newcomerSeats,
    text: said.length > 0 ? said.join(' ') : say.nothing,
  };
}

const ifAny = (words: readonly string[], sentence: (words: readonly string[]) => string) =>
  words.length > 0 && sentence(words);

import { experienceIn, loadedRules, type SupportHistory } from '../consortia/index.js';

/** Between its parts: its experience in general, then one for each pair of action and call year of which it is known. */
const SEPARATOR = ' ';

/** Supported, but from the years that are known it does not follow how often. */
const SUPPORTED = 'supported';

type Call = { actionType: string; callYear: number };

/**
 * The experience of an organisation as the scoring has it: a text, so that those that are alike in it are one class. It says
 * what it is in general, and in each call whose rules are loaded; undefined where nothing is known.
 */
export function experienceText(history: SupportHistory): string | undefined {
  const { experience, supported } = history;
  // Most have no projects: in no call is anything known of them.
  if (!supported) return experience;
  const inCalls = loadedRules().flatMap((call) => {
    const known = experienceIn({ supported }, call, false);
    const isUnclear = known === undefined && experienceIn({ supported }, call, true) === undefined;
    return known || isUnclear ? [`${nameOf(call)}:${known ?? SUPPORTED}`] : [];
  });
  const parts = [experience ?? '', ...inCalls];
  return parts.every((part) => part === '') ? undefined : parts.join(SEPARATOR);
}

/** Its experience in general. */
export function generalExperience(text: string | undefined): string | undefined {
  return text?.split(SEPARATOR, 1)[0] || undefined;
}

/**
 * What experiences count as in a draft: by the history of its action, where that is known; whoever was never supported under
 * an action of which all projects are known is a newcomer to it; else the experience in general.
 */
export function experienceReader(
  call: Call,
  isComplete: boolean,
): (text: string | undefined) => string | undefined {
  const known = new Map<string | undefined, string | undefined>();
  const name = `${nameOf(call)}:`;
  const read = (text: string | undefined) => {
    const own = text?.split(SEPARATOR).find((part) => part.startsWith(name));
    const inAction = own?.slice(name.length);
    if (inAction && inAction !== SUPPORTED) return inAction;
    const general = generalExperience(text);
    if (inAction === SUPPORTED) return general === 'newcomer' ? undefined : general;
    return isComplete ? 'newcomer' : general;
  };
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

function nameOf({ actionType, callYear }: Call): string {
  return `${actionType}-${callYear}`;
}

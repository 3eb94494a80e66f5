import type { Experience, Support } from '../../directory/index.js';
import { type Fact, from } from './fact.js';

/** The window of the definition of a less experienced organisation, in call years before the one at hand. */
const YEARS = 7;

/** Supported more often than this within it, an organisation is experienced. */
const FEW = 2;

/**
 * Types of action of the programme before, whose support counts as that of the action in their place: strategic partnerships,
 * one action for each field, and their two calls of 2020.
 */
const PREDECESSORS: Record<string, Fact<readonly string[]>> = {
  KA220: from(
    'Programme Guide, glossary: newcomer, less experienced organisation ("or its predecessor programme")',
  )(['KA200', 'KA201', 'KA202', 'KA203', 'KA204', 'KA205', 'KA226', 'KA227'], 'medium'),
};

/** What is known of how often an organisation was supported. */
export interface SupportHistory {
  /** In general, from all projects, as stated or derived. */
  experience?: Experience | undefined;
  /** By type of action: the projects that are known. */
  supported?: Readonly<Record<string, Support>> | undefined;
}

/** How often an organisation was supported under a type of action before a call year. */
export interface SupportBefore {
  ever: number;
  /** Within the seven call years before: at least, and at most, where the years of some are not known. */
  recently: [least: number, most: number];
  hasCoordinated: boolean;
}

/** The actions whose support counts for an action. */
function actionsCounted(actionType: string): readonly string[] {
  return [actionType, ...(PREDECESSORS[actionType]?.value ?? [])];
}

export function supportBefore(
  { supported = {} }: SupportHistory,
  actionType: string,
  callYear: number,
): SupportBefore {
  const found = actionsCounted(actionType).flatMap((action) =>
    Object.hasOwn(supported, action) ? supported[action]! : [],
  );
  const years = found.flatMap((support) => support.years).filter((year) => year < callYear);
  const undated = found.reduce((sum, support) => sum + support.undated, 0);
  const recent = years.filter((year) => year >= callYear - YEARS).length;
  return {
    ever: years.length + undated,
    recently: [recent, recent + undated],
    hasCoordinated: found.some(({ coordinated }) => coordinated),
  };
}

/**
 * Experience by the definitions of the programme: a newcomer was never supported under the type of action, a less experienced
 * organisation not more than twice in the last seven years. `isComplete`: all projects of that action are known. Who was never
 * supported at all is a newcomer everywhere. Undefined where the history of the action does not say.
 */
export function experienceIn(
  history: SupportHistory,
  { actionType, callYear }: { actionType: string; callYear: number },
  isComplete: boolean,
): Experience | undefined {
  const { ever, recently } = supportBefore(history, actionType, callYear);
  if (ever === 0) return isComplete || history.experience === 'newcomer' ? 'newcomer' : undefined;
  const [least, most] = recently;
  if (least > FEW) return 'experienced';
  return most <= FEW ? 'less-experienced' : undefined;
}

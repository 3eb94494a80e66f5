import type { Language } from '../../vocabularies/index.js';
import { loadedRules, loadedYears } from '../rules/index.js';
import { messagesIn } from './messages/index.js';

/** Why there are no rules of an action type in a call year, and which there are. */
export function absenceOf(actionType: string, callYear: number, language: Language = 'en'): string {
  const others = loadedRules().map((loaded) => `${loaded.actionType} ${loaded.callYear}`);
  return messagesIn(language).rulesNotLoaded(actionType, callYear, loadedYears(actionType), others);
}

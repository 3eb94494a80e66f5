import { termsInText } from '../../../vocabularies/index.js';
import type { Grounded, Profile } from '../organisation.js';

/** Characters of a description that are read: it says first what matters. */
const READ = 4_000;

/** The most terms: as many as count. */
const MOST = 10;

/**
 * The terms of expertise that an organisation's own words name and that it does not state, in any language: those in its
 * names first, then those in its description, the more often named first.
 */
export function termsOf(profile: Profile): Grounded<string>[] {
  const stated = new Set(profile.expertise);
  const found = new Map<string, string>();
  const add = (text: string, where: string) => {
    const terms = termsInText(text).sort((a, b) => b.mentions.length - a.mentions.length);
    for (const { code, text: words } of terms)
      if (!stated.has(code) && !found.has(code)) found.set(code, `${where}: "${words}"`);
  };
  add(profile.name, 'its name');
  for (const { name } of profile.otherNames ?? []) add(name, 'another name');
  if (profile.description) add(profile.description.slice(0, READ), 'its description');
  return [...found].slice(0, MOST).map(([value, basis]) => ({ value, basis }));
}

import { termsInText } from '../../../vocabularies/index.js';
import type { Grounded, Profile } from '../organisation.js';
import type { TrackRecord } from '../record.js';

/** Characters of a description that are read: it says first what matters. */
const READ = 4_000;

/** The most terms: as many as count. */
const MOST = 10;

interface Besides {
  /** What it does by being what it is. */
  ofKind?: Grounded<string> | undefined;
  ofProjects?: TrackRecord['terms'] | undefined;
}

/**
 * The terms of expertise that an organisation's own words name, in any language, its kind or its projects, and that it does
 * not state: those in its names first, then that of its kind, then those of its projects, then those in its description, the
 * more often named first.
 */
export function termsOf(profile: Profile, { ofKind, ofProjects = [] }: Besides = {}): Grounded<string>[] {
  const stated = new Set(profile.expertise);
  const found = new Map<string, string>();
  const languages = languagesOf(profile);
  const note = (code: string, basis: string) => {
    if (!stated.has(code) && !found.has(code)) found.set(code, basis);
  };
  const add = (text: string, where: string, kind: Parameters<typeof termsInText>[1]) => {
    const terms = termsInText(text, kind).sort((a, b) => b.mentions.length - a.mentions.length);
    for (const { code, text: words } of terms) note(code, `${where}: "${words}"`);
  };
  add(profile.name, 'its name', { isName: true, languages });
  for (const { name, lang } of profile.otherNames ?? [])
    add(name, 'another name', { isName: true, languages: lang ? [lang] : languages });
  if (ofKind) note(ofKind.value, ofKind.basis);
  for (const [code, n] of ofProjects) note(code, `${n} projects on this`);
  if (profile.description) add(profile.description.slice(0, READ), 'its description', { languages });
  return [...found].slice(0, MOST).map(([value, basis]) => ({ value, basis }));
}

const mainLanguages = new Map<string, string>();

/** The languages that its texts may be in: those it works in, and the main one of its country (CLDR). */
function languagesOf({ country, languages = [] }: Profile): string[] {
  if (country === undefined) return languages;
  const main = mainLanguages.get(country) ?? new Intl.Locale('und', { region: country }).maximize().language;
  mainLanguages.set(country, main);
  return [...languages, main];
}

import { fold } from '../../../vocabularies/index.js';

/**
 * A column name as words to compare: `orgId`, `Org_ID` and ` org  id ` are all `org id`. Accents and the difference
 * between British and American spelling of organisation are dropped.
 */
export function foldName(name: string): string {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(words).replaceAll('organiz', 'organis');
}

/** The whole name, then its parts: `ΧΩΡΑ / COUNTRY` is also `country`, and the path `address.city` is also `city`. */
export function alternatives(name: string): string[] {
  const parts = name.split(/[/|()[\]]|\s[-–]\s/);
  const lastOfPath = name.slice(name.lastIndexOf('.') + 1);
  return [...new Set([name, ...parts, lastOfPath].map(foldName))].filter((part) => part !== '');
}

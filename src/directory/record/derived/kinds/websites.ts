import type { Grounded } from '../../organisation.js';

/** Endings of the domains that only organisations of one kind are given. */
const DOMAINS: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.(edu|ac\.[a-z]{2})$/, 'higher-education-institution'],
  [/\.(gov|gov\.[a-z]{2}|gouv\.fr|gob\.es|gv\.at|gub\.uy)$/, 'public-body'],
];

/** The type that the domain of a website proves. */
export function typeOfWebsite(website: string | undefined): Grounded<string> | undefined {
  const host = website && URL.parse?.(website)?.hostname;
  if (!host) return undefined;
  for (const [ending, type] of DOMAINS) {
    const [found] = ending.exec(host) ?? [];
    if (found) return { value: type, basis: `its website: ${found}` };
  }
  return undefined;
}

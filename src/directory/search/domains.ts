import { parseWebsite } from '../record/identifiers.js';

/** Second-level domains under which organisations register: `ac.uk`, `edu.pl`, `co.at`. */
const SHARED = /^(ac|co|com|edu|gob|gouv|gov|gv|net|org|or|sch|k12)\.[a-z]{2}$/;

/** Labels of the longest chain of domains that is looked at. */
const MOST_LABELS = 6;

/** The domain that a text stands for when all of it is an address (`https://www.ugent.be/nl`, `ugent.be`). */
export function domainInText(text: string): string | undefined {
  const address = text.trim().replace(/^[^\s@/]+@(?=[^\s@/]+$)/, '');
  const website = address.includes('.') ? parseWebsite(address) : undefined;
  return website && domainOf(website);
}

/** The domain of a website without `www.`; an address that is none gives nothing. */
export function domainOf(website: string): string | undefined {
  const { hostname } = new URL(website);
  return /\.[a-z][a-z0-9-]+$/.test(hostname) ? hostname.replace(/^www\d?\./, '') : undefined;
}

/** The domains above one that still belong to an organisation, nearest first: `lib.ugent.be` lies under `ugent.be`. */
export function domainsAbove(domain: string): string[] {
  const labels = domain.split('.').slice(-MOST_LABELS);
  return labels
    .map((_, from) => labels.slice(from).join('.'))
    .filter((above) => above !== domain && above.includes('.') && !SHARED.test(above));
}

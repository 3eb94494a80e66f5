import { normalised } from '../../vocabularies/index.js';
import type { OtherIdentifier } from './organisation.js';

/** Characters of the longest scheme: `source:`, the name of a source, `/`, the name of a column. */
export const LONGEST_SCHEME = 200;

/** Characters of the longest id in a scheme. */
export const LONGEST_OTHER_ID = 200;

type Parse = (text: string) => string | undefined;

/**
 * Schemes whose ids are evidence and never a key: an organisation may have several, and the same one stands on several
 * organisations (ROR: 321 records with several Wikidata ids, 106 ids on several records).
 */
const EVIDENCE = new Map<string, Parse>([
  ['ISNI', parseIsni],
  ['WIKIDATA', (text) => /^Q[1-9]\d{0,15}$/.exec(lastPart(text).toUpperCase())?.[0]],
  ['GRID', (text) => /^grid\.\d{1,9}\.[\da-f]{1,4}$/.exec(lastPart(text).toLowerCase())?.[0]],
  ['FUNDREF', (text) => /^\d{1,20}$/.exec(lastPart(text))?.[0]],
]);

export const EVIDENCE_SCHEMES = [...EVIDENCE.keys()];

/** A code of org-id.guide: country or kind of list, hyphen, register. */
const REGISTER = /^[A-Z]{2,4}-[A-Z][A-Z_]{1,19}$/;

/** `source:sk-schools`, or `source:sk-schools/eduid` for a further column of that source. */
const OF_SOURCE = /^source:[^\s:/]+(\/[^\s:]+)?$/;

/**
 * The canonical form of an id that a register, a list or a source has given; undefined when the scheme is none or the
 * id none of it. Schemes are found in any case and become upper-case, but `source:…` stays as given. Register numbers
 * lose spaces and dots, an ISIL may stand in a web address, an ISNI is without spaces.
 */
export function parseOtherIdentifier(scheme: string, id: string): OtherIdentifier | undefined {
  if (scheme.length > LONGEST_SCHEME || id.length > LONGEST_OTHER_ID) return undefined;
  const canonicalScheme = schemeOf(scheme.trim());
  const canonicalId = canonicalScheme && parserOf(canonicalScheme)(id);
  return canonicalId ? { scheme: canonicalScheme, id: canonicalId } : undefined;
}

/** `wikidata:Q1137665` and the like: an id that several organisations may share, with its scheme. */
export function parseEvidence(text: string): OtherIdentifier | undefined {
  const [, scheme = '', id = ''] = /^([a-z]+):(.+)$/is.exec(text) ?? [];
  return EVIDENCE.has(scheme.toUpperCase()) ? parseOtherIdentifier(scheme, id) : undefined;
}

/** The kind and value of its identity key; undefined for what is evidence only. */
export function otherKey({ scheme, id }: OtherIdentifier): string | undefined {
  if (EVIDENCE.has(scheme)) return undefined;
  if (isOfSource(scheme)) return `${scheme}:${id}`;
  return `${scheme.toLowerCase()}:${id.toUpperCase()}`; // no two ISIL differ only by case
}

/** Whether a scheme is that of a source's own numbers, whatever the source. */
export function isOfSource(scheme: string): boolean {
  return scheme.startsWith('source:');
}

/**
 * A row names the numbers of its own source `source` and `source/<column>`, because a file does not know what its source
 * is called here; this is the scheme that they have in the directory.
 */
export function schemeInSource(scheme: string, source: string): string {
  return scheme === 'source' || scheme.startsWith('source/')
    ? scheme.replace('source', `source:${source}`)
    : scheme;
}

function schemeOf(text: string): string | undefined {
  if (/^source:/i.test(text)) {
    const scheme = `source${text.slice('source'.length)}`;
    return OF_SOURCE.test(scheme) ? scheme : undefined;
  }
  const scheme = text.toUpperCase();
  const plain = scheme.replace(/^XI-/, ''); // org-id.guide has the evidence schemes too: XI-GRID
  if (EVIDENCE.has(plain)) return plain;
  return scheme === 'ISIL' || REGISTER.test(scheme) ? scheme : undefined;
}

function parserOf(scheme: string): Parse {
  const evidence = EVIDENCE.get(scheme);
  if (evidence) return evidence;
  if (scheme === 'ISIL') return parseIsil;
  return isOfSource(scheme) ? parseOwnId : parseRegisterNumber;
}

function parseRegisterNumber(text: string): string | undefined {
  const number = text.replace(/[\s.]+/g, '').toUpperCase();
  return /[\p{L}\p{N}]/u.test(number) ? number : undefined;
}

function parseOwnId(text: string): string | undefined {
  return normalised(text, 'NFC').replace(/\s+/g, ' ').trim() || undefined;
}

/** ISO 15511: a country or other prefix, a hyphen, at most eleven characters; `DE-Bo133` keeps its small letters. */
function parseIsil(text: string): string | undefined {
  const [, prefix, rest] =
    /^([a-z]{1,4})-([a-z\d:/-]{1,11})$/i.exec(lastPart(text).replace(/^(info:isil\/|isil[:\s]\s*)/i, '')) ??
    [];
  return prefix && `${prefix.toUpperCase()}-${rest}`;
}

/** ISO 27729: sixteen characters, the last one the check character of ISO 7064 MOD 11-2. */
function parseIsni(text: string): string | undefined {
  const isni = lastPart(text)
    .replace(/^isni[:\s]*/i, '')
    .replace(/[\s-]+/g, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(isni)) return undefined;
  let sum = 0;
  for (const digit of isni.slice(0, 15)) sum = (sum + Number(digit)) * 2;
  const check = (12 - (sum % 11)) % 11;
  return isni.endsWith(check === 10 ? 'X' : String(check)) ? isni : undefined;
}

/** What stands last in a web address or a DOI (`10.13039/501100017170`); any other text as it is. */
function lastPart(text: string): string {
  const address = text.trim();
  if (!/^([a-z]+:\/\/|10\.\d+\/)/i.test(address)) return address;
  return (
    address
      .replace(/[#?].*$/s, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

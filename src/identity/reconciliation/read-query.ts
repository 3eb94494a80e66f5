import { identifiersInText } from '../../directory/index.js';
import type { MatchQuery } from '../match-query.js';
import { propertyOf } from './properties.js';
import type { PropertyValue, ReconciliationQuery } from './schema.js';
import { codesOfTypes } from './types.js';

/** Characters of the longest name; what is longer is a line of text that may name one. */
const LONGEST_NAME = 500;
/** The id of an organisation. */
const ID = /^[a-z2-7]{20}$/;

/**
 * What a reconciliation query says of the organisation that it looks for. Whatever stands in a cell is taken as it is: a
 * value that cannot be read says nothing, and neither does a property that is not known here.
 */
export function readReconciliationQuery({ query, type, properties, limit }: ReconciliationQuery): MatchQuery {
  const text = query?.trim() ?? '';
  const isWritten = /[\p{L}\p{N}]/u.test(text);
  const isName = text.length <= LONGEST_NAME;
  return {
    ...evidenceOf(properties ?? []),
    ...(isWritten && (isName ? { name: text, keys: keysIn(text) } : { text })),
    ...(type !== undefined && { types: codesOfTypes([type].flat().map(idOf)) }),
    most: limit,
  };
}

function keysIn(text: string): string[] {
  return [...(ID.test(text) ? [text] : []), ...identifiersInText(text)];
}

function idOf(type: string | { id: string }): string {
  return typeof type === 'string' ? type : type.id;
}

/** All values of lists of identifiers; of everything else the first that can be read. */
function evidenceOf(properties: NonNullable<ReconciliationQuery['properties']>): MatchQuery {
  const all: MatchQuery = {};
  for (const { pid, v } of properties) {
    const evidence = propertyOf(pid)?.evidence;
    if (!evidence) continue;
    for (const value of [v].flat()) {
      const said = textsOf(value).map(evidence).find(Boolean);
      if (said) add(all, said);
    }
  }
  return all;
}

function add(all: MatchQuery, { identifiers = {}, ...said }: MatchQuery): void {
  const known = all.identifiers ?? {};
  Object.assign(all, { ...said, ...all });
  const joined = { ...identifiers, ...known };
  for (const list of ['erasmusCodes', 'others'] as const) {
    const values = [...(known[list] ?? []), ...(identifiers[list] ?? [])];
    if (values.length > 0) Object.assign(joined, { [list]: values });
  }
  if (Object.keys(joined).length > 0) all.identifiers = joined;
}

/** What may be meant by a value: of something that was reconciled elsewhere its name, then its id. */
function textsOf(value: PropertyValue): string[] {
  const texts = typeof value === 'object' ? [value.name ?? '', value.id] : [String(value)];
  return typeof value === 'boolean' ? [] : texts.map((text) => text.trim()).filter((text) => text !== '');
}

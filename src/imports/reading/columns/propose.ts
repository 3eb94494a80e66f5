import { takeEmails } from '../../../directory/index.js';
import { recogniseCode } from '../values/codes.js';
import { alternatives, foldName } from './fold.js';
import { kindOfColumn, type ValueKind } from './kinds.js';
import { type Mapping, REPEATABLE, type Target } from './targets.js';
import { headerWords } from './words.js';

export interface ColumnSample {
  name: string;
  /** Values from the head of the file, cleaned, without the empty ones. */
  values: string[];
}

export interface Proposal {
  mapping: Mapping;
  /** 0 to 1 for every column. */
  confidence: Record<string, number>;
}

interface Candidate {
  column: string;
  target: Target;
  confidence: number;
  /** Position among the words for the target: the most telling name wins. */
  rank: number;
}

const NAMED_AND_FITTING = 0.95;
const NAMED_IN_PART = 0.9;
const HINTED_AND_FITTING = 0.8;
const NAMED_WITHOUT_VALUES = 0.7;
const VALUES_ALONE = 0.6;
const NAMED_BUT_STRANGE = 0.3;

const wordTargets: Target[] = ['name', 'city', 'description'];
const notWords: ValueKind[] = ['number', 'date', 'pic', 'oid', 'email', 'url', 'coordinates'];

const fittingKinds: Partial<Record<Target, ValueKind[]>> = {
  pic: ['pic'],
  oid: ['oid'],
  ror: ['ror'],
  erasmusCode: ['erasmus-code'],
  country: ['country'],
  location: ['coordinates'],
  latitude: ['number'],
  longitude: ['number'],
  projectCount: ['number'],
  website: ['url', 'email', 'text'],
  'contact.email': ['email'],
};

const codedTargets = {
  organisationType: 'organisation-types',
  sectors: 'sectors',
  expertise: 'expertise',
  levelOfActivity: 'levels-of-activity',
  experience: 'experience',
} as const;

/** Kinds so particular that they need no telling column name. */
const distinctive: Partial<Record<ValueKind, Target>> = {
  oid: 'oid',
  ror: 'ror',
  'erasmus-code': 'erasmusCode',
  email: 'contact.email',
};

/**
 * Columns kept although their values look strange: a wrong identifier or country must reject its row, and a
 * value that no code list knows must be noted.
 */
const KEPT_WHEN_STRANGE: ReadonlySet<string> = new Set([
  'pic',
  'oid',
  'ror',
  'country',
  ...Object.keys(codedTargets),
]);

/** A target for every column, from its name and its values; `ignored` where nothing fits. */
export function proposeMapping(columns: ColumnSample[]): Proposal {
  const mapping = new Map<string, Target>();
  const confidence = new Map<string, number>();
  const taken = new Set<Target>();
  const candidates = columns.flatMap(candidatesFor);
  candidates.sort((a, b) => b.confidence - a.confidence || a.rank - b.rank);
  for (const candidate of candidates) {
    if (mapping.has(candidate.column) || taken.has(candidate.target)) continue;
    mapping.set(candidate.column, candidate.target);
    confidence.set(candidate.column, candidate.confidence);
    if (!REPEATABLE.has(candidate.target)) taken.add(candidate.target);
  }
  return {
    mapping: Object.fromEntries(columns.map(({ name }) => [name, mapping.get(name) ?? 'ignored'])),
    confidence: Object.fromEntries(columns.map(({ name }) => [name, confidence.get(name) ?? 0])),
  };
}

/** Whether a column name alone says that it belongs to a profile. */
export function namesTarget(name: string): boolean {
  return targetsByName.has(foldName(name));
}

function candidatesFor({ name, values }: ColumnSample): Candidate[] {
  const kind = kindOfColumn(values);
  const names = alternatives(name);
  const said = new Map<Target, { part: number; rank: number }>();
  for (const [part, alternative] of names.entries())
    for (const { target, rank } of targetsByName.get(alternative) ?? [])
      if (!said.has(target)) said.set(target, { part, rank });
  const named = [...words].flatMap(([target, { says, hints }]) => {
    const found = said.get(target);
    if (found) {
      const { part, rank } = found;
      return [{ column: name, target, rank, confidence: sureness(target, kind, values, part === 0) }];
    }
    const isHinted = hints.includes(names[0] ?? '') && fittingKinds[target]?.includes(kind ?? 'text');
    return isHinted ? [{ column: name, target, rank: says.length, confidence: HINTED_AND_FITTING }] : [];
  });
  const target = kind && distinctive[kind];
  if (target) named.push({ column: name, target, rank: Number.POSITIVE_INFINITY, confidence: VALUES_ALONE });
  return named.filter(({ confidence }) => confidence > 0);
}

function sureness(
  target: Target,
  kind: ValueKind | undefined,
  values: string[],
  isWholeName: boolean,
): number {
  if (kind === undefined) return NAMED_WITHOUT_VALUES;
  if (fits(target, kind, values)) return isWholeName ? NAMED_AND_FITTING : NAMED_IN_PART;
  return KEPT_WHEN_STRANGE.has(target) ? NAMED_BUT_STRANGE : 0;
}

function fits(target: Target, kind: ValueKind, values: string[]): boolean {
  if (target in codedTargets) {
    const list = codedTargets[target as keyof typeof codedTargets];
    return values.some((value) => value.split(/[;|,]/).some((item) => recogniseCode(list, item.trim())));
  }
  const kinds = fittingKinds[target];
  if (kinds) return kinds.includes(kind);
  if (!wordTargets.includes(target)) return true;
  // The rows keep the words and move the addresses to the contact.
  return kind === 'email' ? values.some((value) => takeEmails(value).text !== '') : !notWords.includes(kind);
}

const words = new Map(
  Object.entries(headerWords).map(([target, { says, hints = '' }]) => [
    target as Target,
    { says: says.split('|'), hints: hints.split('|') },
  ]),
);

/** What a column name says, for every name that says something. */
const targetsByName = new Map<string, { target: Target; rank: number }[]>();
for (const [target, { says }] of words)
  for (const [rank, name] of says.entries())
    targetsByName.set(name, [...(targetsByName.get(name) ?? []), { target, rank }]);

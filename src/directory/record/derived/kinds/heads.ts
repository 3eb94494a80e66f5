import {
  combinations,
  type KindKey,
  kinds,
  type Role,
  type Subject,
} from '../../../../../seed/vocabularies/kind-words/kinds.js';
import type { LegalForm } from '../../../../../seed/vocabularies/kind-words/legal-forms.js';
import { isBehindAnd, isJoined, isLinked, type NameReading, type Reading } from './readings.js';
import { isLinker } from './senses.js';

/** What a name says an organisation is, and by which words. */
export interface Head {
  kind: KindKey;
  role: Role;
  reading: Reading;
  /** Whether a preposition or an article follows with another kind: "association of universities". */
  governs: boolean;
}

/** Letters of legal forms that stand within a name not by chance. */
const SHORTEST_WITHIN = 3;

interface Named extends Reading {
  kind: KindKey;
  role: Role;
}

/** What its name says it is: the head of the first part that says so, specific words before general ones. */
export function headOf(name: NameReading): Head | undefined {
  const { readings } = name;
  const heads: Head[] = [];
  for (let from = 0; from < readings.length; ) {
    let end = from + 1;
    while (end < readings.length && readings[end]!.part === readings[from]!.part) end++;
    const head = headOfPart(readings.slice(from, end), name);
    if (head) heads.push(head);
    from = end;
  }
  const [first] = heads;
  if (!first) return undefined;
  if (first.kind === 'university' && isBehindCentre(first.reading, readings)) return undefined;
  if (heads.length === 1 || first.role === 'specific' || isMinistry(first)) return first;
  const specific = heads.find(({ role }) => role === 'specific');
  if (first.role === 'general') return first.governs ? first : (specific ?? first);
  return specific ?? heads.find(({ role }) => role === 'general') ?? first;
}

/** Whether what follows is only what it is in charge of: "Ministry of Science, Youth and Universities". */
export function isMinistry({ kind }: Head): boolean {
  return kind === 'ministry' || kind === 'regional-ministry';
}

function headOfPart(readings: readonly Reading[], name: NameReading): Head | undefined {
  const named: Named[] = [];
  for (const reading of readings) {
    const { at, end, part, sense } = reading;
    const { kind } = sense;
    if (!kind || (kind === 'research-institute' && isBehindAnd(name, reading))) continue;
    named.push({ at, end, part, sense, kind, role: kinds[kind].role });
  }
  if (named.length === 0) return undefined;
  const near = beforeLinker(named, name);
  const governs = named.length > near.length;
  const head = (reading: Named): Head => {
    const kind = isOfPlace(reading, name) ? 'authority' : combined(reading.kind, readings);
    return { kind, role: kinds[kind].role, reading, governs };
  };
  const ofRole = (role: Role) =>
    chosen(
      near.filter((reading) => reading.role === role),
      name,
    );
  const [specific, general] = [ofRole('specific'), ofRole('general')];
  if (specific) return head(ownedBy(specific, near, named, name) ?? specific);
  const other = general ?? near.find(({ role }) => role === 'authority');
  if (other) return head(other);
  const part = ofRole('part');
  const combinedPart = part && head(part);
  if (combinedPart && combinedPart.role !== 'part') return combinedPart;
  // "Institut für Klimaforschung": what the institute is for says that it does research.
  const research = part && named.find(({ kind }) => kind === 'research-institute');
  if (research) return head(research);
  const trade = ofRole('trade');
  return trade && head(trade);
}

/** The first, or the last where the language puts it there, unless a university has it: "college and hospital". */
function chosen(readings: readonly Named[], name: NameReading): Named | undefined {
  const last = readings.at(-1);
  const before = readings.at(-2);
  if (!last || !isHeadBehind(last, before)) return readings[0];
  return before?.kind === 'university' && isJoined(name, before) ? before : last;
}

/** Whether the last of several nouns is what it is. An English word is, behind another one, in any country. */
function isHeadBehind({ sense }: Reading, before: Reading | undefined): boolean {
  if (sense.isHeadLast) return true;
  return sense.isEnglish && before !== undefined && (before.sense.isHeadLast || before.sense.isEnglish);
}

/** What universities have, or have around them, that does not teach for a degree. */
const PARTS_OF_UNIVERSITIES: readonly KindKey[] = [
  ...(['hospital', 'museum', 'library', 'archive', 'publisher'] as const),
  ...(['research-institute', 'foundation', 'centre'] as const),
  ...(['association', 'federation', 'club', 'assembly', 'friends'] as const),
  ...(['youth-organisation', 'sport-club'] as const),
];

/**
 * What belongs to it, in languages that name that last: an association or a foundation of anything ("school
 * association"), and parts of a university, unless the two are one word ("university press", "university of a town
 * hospital").
 */
function ownedBy(
  owner: Named,
  near: readonly Named[],
  named: readonly Named[],
  name: NameReading,
): Named | undefined {
  const behind = near.at(-1)!;
  if (!isHeadBehind(behind, owner === behind ? undefined : owner)) return undefined;
  if (behind.role === 'general') return behind;
  if (owner.kind !== 'university' || !owner.sense.isHeadLast) return undefined;
  if (isJoined(name, owner)) return undefined;
  const last = named.at(-1)!;
  const form = name.readings.find(({ at }) => at === last.end)?.sense.legalForm;
  // "University of a town Services Ltd" is a company that the university has.
  const isPart = ({ kind, role, at }: Named) =>
    at >= owner.end &&
    (PARTS_OF_UNIVERSITIES.includes(kind) || (role === 'trade' && form?.type === 'company'));
  if (isPart(behind)) return behind;
  return (form || name.words[last.end]?.part !== last.part) && isPart(last) ? last : undefined;
}

/** Whether a part before says that it is a centre of it: "Centre for Physics, University of a town". */
function isBehindCentre(university: Reading, readings: readonly Reading[]): boolean {
  return readings.some(({ part, sense }) => part < university.part && sense.kind === 'centre');
}

/** Those before the first preposition or article that follows one. */
function beforeLinker(named: readonly Named[], name: NameReading): readonly Named[] {
  const linked = named.findIndex((reading, i) => {
    const before = named[i - 1];
    return before && isLinked(name, before, reading, before.kind !== 'municipality');
  });
  return linked < 0 ? named : named.slice(0, linked);
}

/**
 * Whether it is the ministry of something of a place that stands before it: "Sampleshire Department of Health", but
 * "Danish Ministry of Health".
 */
function isOfPlace({ kind, at, end, part, sense }: Named, { words, readings }: NameReading): boolean {
  const namesTopic = words.slice(at, end).some(isLinker);
  if (kind !== 'ministry' || !sense.isHeadLast || !namesTopic) return false;
  const said = readings.filter((each) => each.part === part && each.end <= at);
  const isPlain = (i: number) =>
    isLinker(words[i]!) ||
    said.some((each) => each.at <= i && i < each.end && (each.sense.isNation || each.sense.level));
  for (let i = at - 1; i >= 0 && words[i]!.part === part; i--) if (!isPlain(i)) return true;
  return false;
}

function combined(kind: KindKey, readings: readonly Reading[]): KindKey {
  const isSaid = (subject: Subject) => readings.some(({ sense }) => sense.subjects.includes(subject));
  return combinations.find((each) => each.kinds.includes(kind) && isSaid(each.subject))?.is ?? kind;
}

/**
 * The legal form of a name: it stands at its beginning or at the end of a part. That of a company of the country may
 * stand before its place: "Sample DOO Beograd".
 */
export function legalFormOf({
  readings,
  words,
}: NameReading): { legalForm: LegalForm; reading: Reading } | undefined {
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i]!;
    const { legalForm } = reading.sense;
    if (!legalForm) continue;
    const next = readings[i + 1];
    const isAtEnd =
      words[reading.end]?.part !== reading.part || (next?.at === reading.end && next.sense.legalForm);
    const isLong = words[reading.end - 1]!.end - words[reading.at]!.start >= SHORTEST_WITHIN;
    const isWithin = isLong && legalForm.type === 'company' && legalForm.countries;
    if (reading.at === 0 || isAtEnd || isWithin) return { legalForm, reading };
  }
  return undefined;
}

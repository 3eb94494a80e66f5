import {
  combinations,
  type KindKey,
  kinds,
  type Role,
  type Subject,
} from '../../../../../seed/vocabularies/kind-words/kinds.js';
import type { LegalForm } from '../../../../../seed/vocabularies/kind-words/legal-forms.js';
import { isLinked, type NameReading, type Reading } from './readings.js';

/** What a name says an organisation is, and by which words. */
export interface Head {
  kind: KindKey;
  role: Role;
  reading: Reading;
  /** Whether a preposition or an article follows with another kind: "association of universities". */
  governs: boolean;
}

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
  if (!first || heads.length === 1 || first.role === 'specific') return first;
  const specific = heads.find(({ role }) => role === 'specific');
  if (first.role === 'general') return first.governs ? first : (specific ?? first);
  return specific ?? heads.find(({ role }) => role === 'general') ?? first;
}

function headOfPart(readings: readonly Reading[], name: NameReading): Head | undefined {
  const named = readings.flatMap((reading): Named[] => {
    const { kind } = reading.sense;
    return kind ? [{ ...reading, kind, role: kinds[kind].role }] : [];
  });
  if (named.length === 0) return undefined;
  const near = beforeLinker(named, name);
  const governs = named.length > near.length;
  const subjects = new Set(readings.flatMap(({ sense }) => sense.subjects));
  const head = (reading: Named): Head => {
    const kind = combined(reading.kind, subjects);
    return { kind, role: kinds[kind].role, reading, governs };
  };
  const ofRole = (role: Role) => chosen(near.filter((reading) => reading.role === role));
  const [specific, general] = [ofRole('specific'), ofRole('general')];
  const last = near.at(-1)!;
  if (specific) return head(last.sense.isHeadLast && last.role === 'general' ? last : specific);
  const other = general ?? near.find(({ role }) => role === 'authority');
  if (other) return head(other);
  const part = ofRole('part');
  const combinedPart = part && head(part);
  if (combinedPart && combinedPart.role !== 'part') return combinedPart;
  const trade = ofRole('trade');
  return trade && head(trade);
}

function chosen(readings: readonly Named[]): Named | undefined {
  const last = readings.at(-1);
  return last?.sense.isHeadLast ? last : readings[0];
}

/** Those before the first preposition or article that follows one. */
function beforeLinker(named: readonly Named[], name: NameReading): readonly Named[] {
  const linked = named.findIndex((reading, i) => i > 0 && isLinked(name, named[i - 1]!, reading));
  return linked < 0 ? named : named.slice(0, linked);
}

function combined(kind: KindKey, subjects: ReadonlySet<Subject>): KindKey {
  const found = combinations.find((each) => each.kinds.includes(kind) && subjects.has(each.subject));
  return found?.is ?? kind;
}

/** The legal form of a name: it stands at its beginning, or at the end of a part. */
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
    if (reading.at === 0 || isAtEnd) return { legalForm, reading };
  }
  return undefined;
}

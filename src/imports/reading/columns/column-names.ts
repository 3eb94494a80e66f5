import { foldName, inLatin } from '../values/folded.js';
import { type Concept, PHRASES } from './lexicon.js';
import { meaningsOf, understand } from './meanings.js';
import type { Target } from './targets.js';

/** What a column name says that the column holds. */
export interface Reading {
  target: Target;
  /** 0 to 1: how much of the name was understood. */
  sureness: number;
  /** Among names for the same thing: the more telling first. */
  rank: number;
}

/** A longer text names no column. */
const LONGEST_READ = 1_000;

/** Everything that a column name can be read as, each target once, the surest first. */
export function readHeader(name: string): Reading[] {
  if (name.length > LONGEST_READ) return [];
  const folded = foldName(name);
  const phrase = phraseIn(folded);
  if (phrase) return [{ target: phrase, sureness: SURE, rank: 0 }];
  if (isAboutElse(understand(folded))) return [];
  const depth = name.split(NESTING).length - 1;
  const isAbbreviation = isJoiningOnly(/^([^([]+)[([]/.exec(name)?.[1] ?? '');
  const best = new Map<Target, Reading>();
  for (const { text, weight, isEnd, isAside } of [{ text: folded, weight: 1 }, ...partsOf(name)] as Part[])
    for (const reading of readPhrase(text)) {
      if ((isAside || isAbbreviation) && NAMING.has(reading.target)) continue;
      const sureness = reading.sureness * (isEnd && reading.target === 'name' ? LAST_RESORT : weight);
      if (depth > 0 && !isOfRow(reading, isEnd ?? false)) continue;
      reading.rank += depth;
      if (sureness > (best.get(reading.target)?.sureness ?? 0))
        best.set(reading.target, { ...reading, sureness });
    }
  return [...best.values()].sort((a, b) => b.sureness - a.sureness);
}

/** The `LA` of `LA (name)` is no article but an abbreviation, and the name that of something else. */
function isJoiningOnly(text: string): boolean {
  const said = understand(foldName(text));
  return said.size === 1 && said.has('joining');
}

/** A project, a ministry or a postal code: unless it is how many projects, who gets the grant, or whom to ask. */
function isAboutElse(said: ReadonlySet<Concept>): boolean {
  if (said.has('postcode')) return !said.has('city');
  const isElsewhere = said.has('project') || said.has('elsewhere');
  return isElsewhere && !said.has('count') && !said.has('recipient') && !isPersonal(said);
}

/** A step down a path, not the end of an abbreviation. */
const NESTING = /\.(?=\p{L})/u;

/**
 * What a nested field says of the row itself: where it is, or what is understood with all that stands around it. The
 * legal name of something that is not understood is taken where there is no other.
 */
function isOfRow({ target, sureness, rank }: Reading, isEnd: boolean): boolean {
  if (NEAR.has(target)) return true;
  if (isEnd) return target === 'name' && rank <= LEGAL;
  return target !== 'id' && sureness >= SURE - 0.05;
}

/** Of a word for name with one for official or for organisation beside it. */
const LEGAL = 2;

const NEAR: ReadonlySet<Target> = new Set<Target>([
  'city',
  'country',
  'region',
  'address',
  'location',
  'latitude',
  'longitude',
  'contact.email',
  'contact.phone',
]);

/** Whether a value has a word for a kind of organisation in it, in any language. */
export function namesOrganisation(value: string): boolean {
  return understand(foldName(value.slice(0, LONGEST_READ))).has('organisation');
}

/** Whether a column is about the project, grant or contract that the row stands for. */
export function isAboutProject(name: string): boolean {
  const said = understand(foldName(name.slice(0, LONGEST_READ)));
  // The kind of contract that a school has with the state makes no project of it.
  return said.has('project') && !said.has('type');
}

/** A part of a column name that may say by itself what the column holds. */
interface Part {
  text: string;
  weight: number;
  /** The last step of a path: `city` of `address.city`. */
  isEnd?: boolean;
  /** In brackets: it tells more of what stands before them. */
  isAside?: boolean;
}

/** Names in two languages (`ΧΩΡΑ / COUNTRY`), what stands before brackets and in them, and the end of a path. */
function partsOf(name: string): Part[] {
  const asides = [...name.matchAll(/[([]([^()[\]]{1,100})[)\]]/g)].map(([, aside]) => aside!);
  const parts = name.replace(/[([][^()[\]]{1,100}[)\]]/g, ' ').split(/[/|\n:]|\s[-–]\s/);
  const isSeveral = parts.length > 1 || asides.length > 0;
  const path = name.split(NESTING);
  return [
    ...(isSeveral ? parts.map((text) => ({ text, weight: 0.97 })) : []),
    ...asides.map((text) => ({ text, weight: 0.97, isAside: true })),
    ...(path.length > 1 ? [{ text: path.at(-1)!, weight: 0.8, isEnd: true }] : []),
  ]
    .map((part) => ({ ...part, text: foldName(part.text) }))
    .filter(({ text }) => text !== '');
}

/** What an aside such as `(name)` or `(code)` does not make of a column. */
const NAMING: ReadonlySet<Target> = new Set<Target>(['name', 'otherName', 'id']);

const SURE = 0.95;
const LAST_RESORT = 0.55;
/** With one word that is not known, and with more. */
const IN_PART = [SURE, 0.6, 0.4];
const FAINT = 0.3;
/** Shorter words that are not known take nothing from what the others say. */
const LONGEST_FILLER = 2;

/** What says where something is, whose it is, or how to reach it, the most particular first. */
const KINDS: [Concept, Target][] = [
  ['email', 'contact.email'],
  ['phone', 'contact.phone'],
  ['website', 'website'],
  ['latitude', 'latitude'],
  ['longitude', 'longitude'],
  ['short', 'shortName'],
  ['city', 'city'],
  ['country', 'country'],
  ['region', 'region'],
  ['position', 'location'],
  ['address', 'address'],
  ['type', 'organisationType'],
  ['expertise', 'expertise'],
  ['sector', 'sectors'],
  ['experience', 'experience'],
  ['language', 'languages'],
  ['description', 'description'],
  ['status', 'status'],
];

/** Words that can stand beside each of these without changing it. */
const HARMLESS: ReadonlySet<Concept> = new Set([
  'quality',
  'joining',
  'organisation',
  'recipient',
  'authority',
  'name',
  'address',
  'position',
  'description',
]);

/** A number of these is still what they are; a code of a town or of a kind is not the town or the kind. */
const NUMBERED: ReadonlySet<Target> = new Set(['country', 'contact.phone', 'website']);

function readPhrase(folded: string): Reading[] {
  if (folded === '') return [];
  const phrase = phraseIn(folded);
  if (phrase) return [{ target: phrase, sureness: SURE, rank: 0 }];
  const words = folded.split(' ').filter((word) => !/^\d+$/.test(word));
  const meanings = words.map(meaningsOf);
  const unknown = meanings.filter(({ size }, at) => size === 0 && words[at]!.length > LONGEST_FILLER).length;
  const said = new Set(meanings.flatMap((found) => [...found]));
  const sureness = IN_PART[unknown] ?? FAINT;
  const about = (...concepts: Concept[]) => concepts.some((concept) => said.has(concept));
  if (about('project') && about('count')) return [{ target: 'projectCount', sureness, rank: 0 }];
  if (isPersonal(said)) return personal(said, sureness);
  if (about('ended') && (about('date') || meanings.length === 1 || about('activity'))) {
    const day: Reading = { target: 'endDate', sureness, rank: 0 };
    // `Closed` holds the day, or yes and no.
    return about('status') && !about('date')
      ? [day, { target: 'status', sureness: sureness - 0.02, rank: 0 }]
      : [day];
  }
  const kinds = KINDS.filter(([concept]) => said.has(concept));
  const readings: Reading[] = [];
  for (const [rank, [concept, target]] of kinds.entries()) {
    const isClear = meanings.every(
      (found) =>
        found.size === 0 ||
        found.has(concept) ||
        found.has('id') ||
        [...found].some((other) => HARMLESS.has(other)),
    );
    if (isClear && (!about('id') || NUMBERED.has(target)))
      readings.push({
        target,
        sureness: sureness - rank * 0.02,
        rank: rank + (isSecondBest(concept, meanings) ? 1 : 0),
      });
  }
  if (about('date') || meanings.some((found) => found.has('count') && !found.has('id') && !found.has('name')))
    return readings;
  return [...readings, ...names(said, meanings, sureness), ...identifiers(said, meanings, sureness)];
}

/** What says less than another column may: `Municipality` beside `Place`, `Department` beside `Region`. */
function isSecondBest(concept: Concept, meanings: ReadonlySet<Concept>[]): boolean {
  const mark = concept === 'city' ? 'organisation' : concept === 'region' ? 'district' : undefined;
  return mark !== undefined && meanings.some((found) => found.has(concept) && found.has(mark));
}

/** A phrase, also with words beside it that only say whose it is: `PIC of the organisation`. */
function phraseIn(folded: string): Target | undefined {
  const known = phrases.get(folded) ?? phrases.get(inLatin(folded));
  if (known) return known;
  const rest = folded
    .split(' ')
    .filter((word) => ![...meaningsOf(word)].some((concept) => OWNING.has(concept)));
  const bare = phrases.get(rest.join(' '));
  if (bare) return bare;
  // `ISIL kods`, `OIB broj`: a number of a register, in any language.
  const register = phrases.get(rest.filter((word) => !meaningsOf(word).has('id')).join(' '));
  return register && REGISTERED.has(register) ? register : undefined;
}

const REGISTERED: ReadonlySet<Target> = new Set<Target>([
  'pic',
  'oid',
  'ror',
  'vat',
  'isil',
  'isni',
  'registerNumber',
]);

const OWNING: ReadonlySet<Concept> = new Set(['organisation', 'recipient', 'quality', 'joining']);

function isPersonal(said: ReadonlySet<Concept>): boolean {
  return said.has('contact') || said.has('individual') || (said.has('person') && !said.has('organisation'));
}

function personal(said: ReadonlySet<Concept>, sureness: number): Reading[] {
  // `contact_web` beside `contact_email` is the organisation's own.
  if (said.has('website') && !said.has('name')) return [{ target: 'website', sureness, rank: 1 }];
  const target = said.has('email') ? 'contact.email' : said.has('phone') ? 'contact.phone' : 'contact.name';
  return [{ target, sureness, rank: 1 }];
}

/** The word "name" with a word for organisation is the surest, then the word "name", then a word for organisation. */
function names(said: ReadonlySet<Concept>, meanings: ReadonlySet<Concept>[], sureness: number): Reading[] {
  const isFree = meanings.every(
    (found) =>
      found.size === 0 ||
      [
        'name',
        'organisation',
        'recipient',
        'authority',
        'quality',
        'other',
        'short',
        'id',
        'type',
        'project',
        'joining',
      ].some((concept) => found.has(concept as Concept)),
  );
  if (!isFree || said.has('short')) return [];
  const [isName, isOther, isRecipient] = [said.has('name'), said.has('other'), said.has('recipient')];
  const isOrganisation = said.has('organisation') || isRecipient || said.has('authority');
  if (isOther) return isName || meanings.length === 1 ? [{ target: 'otherName', sureness, rank: 0 }] : [];
  if (said.has('id') || said.has('type')) return [];
  if (isName) {
    // Whoever runs it, where another column says what it is called itself.
    if (said.has('authority') && !said.has('organisation'))
      return [{ target: 'name', sureness: sureness - 0.15, rank: 3 }];
    const rank = (said.has('quality') ? 0 : 1) + (isOrganisation ? 0 : 2);
    const isPlace = said.has('city') || said.has('region') || said.has('country');
    return [{ target: 'name', sureness: sureness - (isPlace ? 0.4 : isOrganisation ? 0 : 0.02), rank }];
  }
  if (!isOrganisation) return [];
  return [
    {
      target: 'name',
      sureness: sureness - (isRecipient ? 0.05 : said.has('organisation') ? 0.1 : 0.3),
      rank: 4,
    },
  ];
}

/** The code of a municipality or an authority: where the list has another one, that of the place or of whoever runs it. */
export const ID_OF_ELSE = 2;
const OF_ELSE: readonly Concept[] = ['city', 'region', 'authority'];

function identifiers(
  said: ReadonlySet<Concept>,
  meanings: ReadonlySet<Concept>[],
  sureness: number,
): Reading[] {
  if (!said.has('id')) return [];
  const isFree = meanings.every(
    (found) =>
      found.size === 0 ||
      ['id', 'organisation', 'recipient', 'authority', 'quality', 'joining'].some((concept) =>
        found.has(concept as Concept),
      ),
  );
  return isFree && !said.has('project')
    ? [
        {
          target: 'id',
          sureness: said.has('organisation') ? sureness : sureness - 0.05,
          rank: OF_ELSE.some((concept) => said.has(concept)) ? ID_OF_ELSE : said.has('organisation') ? 0 : 1,
        },
      ]
    : [];
}

const phrases = new Map(
  (Object.entries(PHRASES) as [Target, string][]).flatMap(([target, list]) =>
    list.split('|').map((phrase) => [phrase, target] as const),
  ),
);

import type { Language } from '../../vocabularies/index.js';
import type { Partner } from './partner.js';
import { type PartnershipWording, ROLES, WORDINGS } from './wording.js';

/** Characters that the field of the application form takes; the text stays below. */
export const FORM_LIMIT = 3_000;

/** Characters of a name or a term that are shown, and terms of one sentence. */
const LONGEST_NAME = 120;
const MOST_TERMS = 4;

/** Countries that are named; more are only counted. */
const MOST_COUNTRIES = 12;

/**
 * The section about the partnership, from facts alone: a sentence about the team and a paragraph for each partner, the
 * coordinator first. Below `FORM_LIMIT` characters whatever the team; no sentence comes twice. Where there is no room
 * for everything, all partners are named before more is said of any.
 */
export function partnershipText(partners: readonly Partner[], language: Language): string {
  const told = new Teller(language);
  const inOrder = [...partners].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  const team = told.team(inOrder);
  // The longest that the last sentence can be is kept free for it.
  let room = FORM_LIMIT - 1 - team.length - told.more(inOrder.length).length - 2;
  const paragraphs: { partner: Partner; at: number; sentences: string[] }[] = [];
  for (const [at, partner] of inOrder.entries()) {
    const sentence = told.first(partner, at, room - 2);
    if (!sentence) continue;
    paragraphs.push({ partner, at, sentences: [sentence] });
    room -= sentence.length + 2;
  }
  for (const further of [told.needs, told.projects, told.expertise])
    for (const { partner, at, sentences } of paragraphs) {
      const sentence = further.call(told, partner, at, room - 1);
      if (!sentence) continue;
      sentences.push(sentence);
      room -= sentence.length + 1;
    }
  const left = inOrder.length - paragraphs.length;
  const all = [
    team,
    ...paragraphs.map(({ sentences }) => sentences.join(' ')),
    left > 0 ? told.more(left) : '',
  ];
  return all.filter(Boolean).join('\n\n');
}

/** Puts facts into sentences of one language, none of them twice. */
class Teller {
  private readonly say: PartnershipWording;
  private readonly and: Intl.ListFormat;
  private readonly plural: Intl.PluralRules;
  private readonly told = new Set<string>();

  constructor(language: Language) {
    this.say = WORDINGS[language];
    this.and = new Intl.ListFormat(language, { type: 'conjunction' });
    this.plural = new Intl.PluralRules(language);
  }

  team(partners: readonly Partner[]): string {
    if (partners.length === 0) return '';
    const countries = [...new Set(partners.flatMap(({ country }) => country ?? []))];
    const isNamed = countries.length > 0 && countries.length <= MOST_COUNTRIES;
    return (isNamed ? this.say.team : this.say.teamOfUnknownCountries)
      .replace('{organisations}', () => this.count(partners.length, this.say.organisation))
      .replace('{countries}', () => this.count(countries.length, this.say.country))
      .replace('{names}', () => this.and.format(countries.map(short)));
  }

  more(organisations: number): string {
    return this.say.more.replace('{organisations}', () => this.count(organisations, this.say.organisation));
  }

  /** Who it is, where, of what kind, and its role; with its number where that says the same as of another one. */
  first({ name, role, city, country, type, level, pic, oid }: Partner, at: number, room: number) {
    const place = [city, country].flatMap((part) => (part ? short(part) : [])).join(', ');
    const facts = [place, type, level && this.say.level + level].filter(Boolean);
    const number = pic ? `PIC ${pic}` : oid ? `OID ${oid}` : undefined;
    const who = [facts, ...(number ? [[...facts, number]] : [])].map((some) =>
      some.length > 0 ? `${short(name)} (${some.join('; ')})` : short(name),
    );
    const openings = turned(this.say.takesPart[role], at);
    return this.unsaid(
      who.flatMap((one) => openings.map((takesPart) => `${one} ${takesPart}.`)),
      room,
    );
  }

  needs({ name, needs }: Partner, at: number, room: number): string | undefined {
    return this.further(this.say.needs, name, this.list(needs), at, room);
  }

  /** Its earlier projects; else its experience as somebody has stated it, or as it follows from something. */
  projects({ name, projects, actions, experience }: Partner, at: number, room: number): string | undefined {
    if (projects === 0) return this.further(this.say.experience, name, experience ?? '', at, room);
    const ofActions = actions.map(({ action, projects, coordinated }) =>
      [`${action}: ${projects}`, ...(coordinated ? [this.say.alsoCoordinated] : [])].join(', '),
    );
    const detail = ofActions.length > 0 ? ` (${ofActions.slice(0, MOST_TERMS).join('; ')})` : '';
    return this.further(this.say.projects, name, this.count(projects, this.say.project) + detail, at, room);
  }

  /** What it is good at besides the needs. */
  expertise({ name, expertise, needs }: Partner, at: number, room: number): string | undefined {
    const others = expertise.filter((term) => !needs.includes(term));
    return this.further(this.say.expertise, name, this.list(others), at, room);
  }

  /** The first opening of which nothing has come yet, from another one for each partner; undefined without room. */
  private further(openings: readonly string[], name: string, fact: string, at: number, room: number) {
    if (fact === '') return undefined;
    const [naming, others] = [openings.at(-1)!, openings.slice(0, -1)];
    const said = [...turned(others, at), naming].map(
      (opening) => `${opening.replace('{name}', () => short(name))}${fact}.`,
    );
    return this.unsaid(said, room);
  }

  private unsaid(sentences: readonly string[], room: number): string | undefined {
    const sentence = sentences.find((one) => !this.told.has(one));
    if (sentence === undefined || sentence.length > room) return undefined;
    this.told.add(sentence);
    return sentence;
  }

  private list(terms: readonly string[]): string {
    return this.and.format(terms.slice(0, MOST_TERMS).map(short));
  }

  private count(n: number, [one, several]: readonly [string, string]): string {
    return `${n} ${this.plural.select(n) === 'one' ? one : several}`;
  }
}

/** The same openings, beginning with another one for each partner. */
function turned(openings: readonly string[], at: number): string[] {
  const first = at % openings.length;
  return [...openings.slice(first), ...openings.slice(0, first)];
}

/** On one line, and cut where it is long; no half of a character stays. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  return `${line.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

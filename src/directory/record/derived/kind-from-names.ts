import { kinds, type Subject } from '../../../../seed/vocabularies/kind-words/kinds.js';
import { labelsOf, sectorOfGroup, typeGroupOf } from '../../../vocabularies/index.js';
import type { Grounded, LevelOfActivity, Profile } from '../organisation.js';
import { type Head, headOf, isMinistry, legalFormOf } from './kinds/heads.js';
import { isBehindLinker, type NameReading, type Reading, readName } from './kinds/readings.js';
import { typeOfWebsite } from './kinds/websites.js';

/** What an organisation's own names and website say it is. */
export interface KindFromNames {
  /** A code of the organisation types. */
  organisationType?: Grounded<string>;
  /** Codes of sectors beyond the one that follows from the group of its type. */
  sectors: Grounded<string>[];
  levelOfActivity?: Grounded<LevelOfActivity>;
}

type LegalForm = NonNullable<ReturnType<typeof legalFormOf>>;

type Named = Pick<Profile, 'name' | 'otherNames' | 'website' | 'country'>;

/** Names that are read: more of one organisation say nothing new. */
const MOST_NAMES = 10;

/** What the names say, the main one first and others until one says its type, and where none does, the website. */
export function kindFromNames({ name, otherNames = [], website, country }: Named): KindFromNames {
  const kind: KindFromNames = { sectors: [] };
  for (const each of [{ name }, ...otherNames].slice(0, MOST_NAMES)) {
    const said = new SaidByName(each.name, country, 'lang' in each ? each.lang : undefined);
    kind.organisationType ??= said.type();
    kind.levelOfActivity ??= said.level();
    if (kind.sectors.length === 0) kind.sectors = said.sectors();
    if (kind.organisationType) break;
  }
  kind.organisationType ??= typeOfWebsite(website);
  const group = kind.organisationType && typeGroupOf(kind.organisationType.value);
  kind.sectors = kind.sectors.filter(({ value }) => !group || value !== sectorOfGroup(group));
  return kind;
}

/** Groups of types that companies have words of in their names by chance: no company is one. */
const NO_COMPANIES = ['civil-society', 'labour-market', 'youth', 'public-authority'];
/** Groups of types that some companies are: a hospital or a museum may be one. */
const SOME_COMPANIES = ['research', 'services'];

/** Subjects of research institutes, universities and schools; companies call themselves by `science` as well. */
const OPENING: readonly Subject[] = ['research', 'higher', 'occupational'];

/** What one name says. */
class SaidByName {
  private readonly read: NameReading;
  private readonly head: Head | undefined;
  private readonly legal: LegalForm | undefined;

  constructor(
    private readonly name: string,
    private readonly country?: string,
    language?: string,
  ) {
    this.read = readName(name, country, language);
    this.head = headOf(this.read);
    this.legal = legalFormOf(this.read);
  }

  /**
   * The kind that the head of the name stands for, else its legal form. Nothing where they leave open what it is: a
   * company, an association or a foundation that does research or teaches may be a research institute or a university.
   */
  type(): Grounded<string> | undefined {
    const { head, legal } = this;
    const legalType = legal?.legalForm.type;
    const type = head && typeOf(head);
    if (type === 'research-institute' && this.read.readings.some(({ sense }) => sense.kind === 'academy'))
      return undefined;
    if (this.isBranch() && legalType !== 'company') return undefined;
    if (head?.role === 'specific') {
      const group = type && typeGroupOf(type);
      if (legal && legalType === 'company' && group) {
        if (SOME_COMPANIES.includes(group)) return undefined;
        if (NO_COMPANIES.includes(group)) return this.byLegalForm(legal);
      }
      return type ? this.grounded(type, head.reading) : undefined;
    }
    if (this.isOpen()) return undefined;
    if (legal && legalType) {
      if (head?.role === 'general' && type && type !== legalType && legalType !== 'ngo') return undefined;
      return this.byLegalForm(legal);
    }
    return head && type && head.role !== 'trade' ? this.grounded(type, head.reading) : undefined;
  }

  /** Whether its country stands in brackets behind it: what a company or another body has there, whatever that is. */
  private isBranch(): boolean {
    if (!this.country || !this.name.endsWith(')')) return false;
    return labelsOf('countries', this.country).some((label) => this.name.endsWith(`(${label})`));
  }

  private byLegalForm({ legalForm, reading }: LegalForm): Grounded<string> | undefined {
    return legalForm.type && { value: legalForm.type, basis: `legal form: ${this.written(reading)}` };
  }

  /** Whether something in it, but not what it is of ("association of universities"), may make it one of these. */
  private isOpen(): boolean {
    const isCompany = this.legal?.legalForm.type === 'company';
    if (this.head && ((this.head.governs && !isCompany) || isMinistry(this.head))) return false;
    return this.read.readings.some(({ sense: { kind, subjects } }) => {
      if (subjects.includes('science')) return !isCompany;
      return kind === 'institute' || kind === 'centre' || subjects.some((each) => OPENING.includes(each));
    });
  }

  /**
   * Where the head acts, else what a word says of where the organisation itself does, not what it is about. What
   * companies, universities and schools call themselves says less: "International College" is in one town.
   */
  level(): Grounded<LevelOfActivity> | undefined {
    const { head } = this;
    const isCompany = this.legal?.legalForm.type === 'company' || head?.role === 'trade';
    const kind = head && kinds[head.kind];
    // A club that is named after its country is not local; where it acts is left open.
    const isWider = ({ sense }: Reading) => sense.isNation || (sense.level && sense.level !== 'local');
    const isLocal = kind && 'level' in kind && kind.level === 'local';
    if (isLocal && head?.role === 'specific' && this.read.readings.some(isWider)) return undefined;
    if (head && kind && 'level' in kind && !(isCompany && head.role === 'authority'))
      return this.grounded(kind.level, head.reading);
    const group = head && typeGroupOf(typeOf(head) ?? '');
    const isSchool = group === 'school' || group === 'higher-education';
    const part = head?.reading.part ?? 0;
    for (const reading of this.read.readings) {
      const { isNation, level = isNation && !isSchool ? ('national' as const) : undefined } = reading.sense;
      if (!level || reading.part !== part) continue;
      const isWide = level === 'european' || level === 'international';
      if ((isCompany && (isWide || level === 'national')) || (isSchool && isWide)) continue;
      // "Federation of European towns" is European, an "institute for European law" is not.
      if (isBehindLinker(this.read, reading) && !(isWide && head?.role === 'general')) continue;
      return this.grounded(level, reading);
    }
    return undefined;
  }

  sectors(): Grounded<string>[] {
    const { head } = this;
    const found = new Map<string, Grounded<string>>();
    const kind = head && kinds[head.kind];
    if (head && kind && 'sectors' in kind)
      for (const sector of kind.sectors) found.set(sector, this.grounded(sector, head.reading));
    for (const reading of this.read.readings)
      for (const sector of reading.sense.sectors)
        if (!found.has(sector)) found.set(sector, this.grounded(sector, reading));
    return [...found.values()];
  }

  private grounded<T extends string>(value: T, reading: Reading): Grounded<T> {
    return { value, basis: `its name: "${this.written(reading)}"` };
  }

  private written({ at, end }: Reading): string {
    const { words } = this.read;
    return this.name.slice(words[at]!.start, words[end - 1]!.end);
  }
}

function typeOf({ kind }: Head): string | undefined {
  const said = kinds[kind];
  return 'type' in said ? said.type : undefined;
}

import { type KindKey, kinds } from '../../../../seed/vocabularies/kind-words/kinds.js';
import { sectorOfGroup, typeGroupOf } from '../../../vocabularies/index.js';
import type { Grounded, LevelOfActivity, Profile } from '../organisation.js';
import { type Head, headOf, isMinistry, legalFormOf } from './kinds/heads.js';
import { type NameReading, type Reading, readName } from './kinds/readings.js';
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

/** Kinds whose words stand in names of companies by chance: no company is one. */
const NO_COMPANIES: readonly KindKey[] = [
  'church',
  'charity',
  'friends',
  'youth-organisation',
  'youth-centre',
];

/** What one name says. */
class SaidByName {
  private readonly read: NameReading;
  private readonly head: Head | undefined;
  private readonly legal: LegalForm | undefined;

  constructor(
    private readonly name: string,
    country?: string,
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
    if (head?.role === 'specific') {
      if (legal && legalType === 'company' && type) {
        if (type === 'research-institute') return undefined;
        if (NO_COMPANIES.includes(head.kind)) return this.byLegalForm(legal);
      }
      return type ? this.grounded(type, head.reading) : undefined;
    }
    if (this.isOpen()) return undefined;
    if (legal && legalType) {
      if (head?.role === 'general' && type !== legalType && legalType !== 'ngo') return undefined;
      return this.byLegalForm(legal);
    }
    return head && type && head.role !== 'trade' ? this.grounded(type, head.reading) : undefined;
  }

  private byLegalForm({ legalForm, reading }: LegalForm): Grounded<string> | undefined {
    return legalForm.type && { value: legalForm.type, basis: `legal form: ${this.written(reading)}` };
  }

  /** Whether something in it, but not what it is of ("association of universities"), may make it one of these. */
  private isOpen(): boolean {
    if (this.head && (this.head.governs || isMinistry(this.head))) return false;
    return this.read.readings.some(
      ({ sense }) =>
        sense.kind === 'institute' ||
        sense.kind === 'centre' ||
        sense.subjects.some(
          (subject) => subject === 'research' || subject === 'higher' || subject === 'occupational',
        ),
    );
  }

  /** Where the head acts, else the widest level that a word names. */
  level(): Grounded<LevelOfActivity> | undefined {
    const { head } = this;
    const kind = head && kinds[head.kind];
    if (head && kind && 'level' in kind) return this.grounded(kind.level, head.reading);
    const said = this.read.readings.find(({ sense }) => sense.level);
    return said && this.grounded(said.sense.level!, said);
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

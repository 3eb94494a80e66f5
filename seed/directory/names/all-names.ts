import type { OtherName } from '../../../src/directory/record/organisation.js';
import { fold } from '../../../src/vocabularies/index.js';
import { kindWord } from '../descriptions/kind-words.js';
import type { Random } from '../random.js';
import { acronymOf } from './acronym.js';
import { type ComposedName, composeName, type Naming } from './compose-name.js';
import type { NameBook } from './name-book.js';
import { inLatin, inSerbianCyrillic } from './transliterate.js';

export interface Names {
  /** In Latin letters, as the registers of the Commission want it. */
  name: string;
  shortName: string | undefined;
  otherNames: OtherName[];
}

/** The types whose English word makes a name by itself. */
const namedByKind =
  /^school|^higher|^research|^national|counselling|accreditation|^ngo|foundation|^youth|^sport/;
const knownByAcronym = /^higher|^research|^regional|^national|international|^ngo|foundation|federation/;

const ATTEMPTS = 100;

/** Names one organisation after the other, and none like another. */
export class NameGiver {
  private readonly taken = new Set<string>();

  constructor(taken: readonly string[]) {
    for (const name of taken) this.taken.add(fold(name));
  }

  /** @throws RangeError when the book has no name left. */
  nameOf(book: NameBook, naming: Naming, random: Random): Names {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const composed = composeName(book, naming, random);
      const name = inLatin(composed.name, book.language);
      if (this.taken.has(fold(name))) continue;
      this.taken.add(fold(name));
      return {
        name,
        shortName: knownByAcronym.test(naming.type) && random.chance(0.6) ? acronymOf(name) : undefined,
        otherNames: otherNamesOf(composed, name, book, naming, random),
      };
    }
    throw new RangeError(`no name left for a ${naming.type} in ${naming.city.name}`);
  }
}

function otherNamesOf(
  { name: original, own, englishCause }: ComposedName,
  name: string,
  { language }: NameBook,
  { type, city }: Naming,
  random: Random,
): OtherName[] {
  const others: OtherName[] = [];
  if (original !== name) others.push({ name: original, lang: language });
  if (language === 'sr' && random.chance(0.5)) others.push({ name: inSerbianCyrillic(name), lang: 'sr' });
  const told = englishCause ? ` for ${englishCause}` : own && ` ${inLatin(own, language)}`;
  if (language !== 'en' && told && namedByKind.test(type) && random.chance(0.7))
    others.push({ name: `${titleCase(kindWord(type, 'en'))}${told}, ${city.name}`, lang: 'en' });
  return others;
}

function titleCase(words: string): string {
  return words.replace(/\b[a-z](?=[a-z]{3})/g, (letter) => letter.toUpperCase());
}

import { kinds } from '../../../../seed/vocabularies/kind-words/kinds.js';
import type { Grounded, LevelOfActivity, Profile } from '../organisation.js';
import { type Head, headOf, legalFormOf } from './kinds/heads.js';
import { type NameReading, readName } from './kinds/readings.js';

/** What an organisation's own names and website say it is. */
export interface KindFromNames {
  /** A code of the organisation types. */
  organisationType?: Grounded<string>;
  /** Codes of sectors beyond the one that follows from the group of its type. */
  sectors: Grounded<string>[];
  levelOfActivity?: Grounded<LevelOfActivity>;
}

type Named = Pick<
  Profile,
  'name' | 'shortName' | 'otherNames' | 'website' | 'country' | 'organisationType' | 'sectors'
>;

export function kindFromNames(profile: Named): KindFromNames {
  const type = typeFromName(profile.name, profile.country);
  return { ...(type && { organisationType: type }), sectors: [] };
}

function typeFromName(name: string, country?: string, language?: string): Grounded<string> | undefined {
  const read = readName(name, country, language);
  const head = headOf(read);
  const legal = legalFormOf(read);
  const said = head && kinds[head.kind];
  const type = said && 'type' in said ? said.type : undefined;
  if (head && said && (said.role === 'specific' || !legal?.legalForm.type))
    return type ? { value: type, basis: `its name: "${written(name, read, head)}"` } : undefined;
  if (legal?.legalForm.type) {
    if (head?.role === 'general' && type && type !== legal.legalForm.type && legal.legalForm.type !== 'ngo')
      return undefined;
    return {
      value: legal.legalForm.type,
      basis: `legal form: ${name.slice(read.words[legal.reading.at]!.start, read.words[legal.reading.end - 1]!.end)}`,
    };
  }
  return undefined;
}

function written(name: string, { words }: NameReading, { reading }: Head): string {
  return name.slice(words[reading.at]!.start, words[reading.end - 1]!.end);
}

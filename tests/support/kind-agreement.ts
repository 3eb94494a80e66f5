import { derive, type Profile } from '../../src/directory/index.js';
import { typeGroupOf } from '../../src/vocabularies/index.js';

/** How often the type that a name alone says agrees with the one that a list states. */
export interface KindAgreement {
  /** Organisations whose stated type can be compared with one from a name. */
  stated: number;
  /** Those of them whose name says a type. */
  said: number;
  /** Those of them whose type is of the stated group. */
  right: number;
}

/** Groups that agree with the types that the profiles of CORDIS and ROR state. */
const AGREEING: Readonly<Record<string, readonly string[]>> = {
  'higher-education-institution': ['higher-education', 'school'],
  'research-institute': ['research'],
  company: ['enterprise'],
  sme: ['enterprise'],
  'public-body': ['public-authority', 'services', 'labour-market'],
  ngo: ['civil-society', 'labour-market', 'sport', 'youth'],
};

/** Sectors that ROR states for kinds that the import knows no type of, or beside a type. */
const BY_SECTOR: Readonly<Record<string, readonly string[]>> = {
  health: ['services'],
  culture: ['services'],
  research: ['research'],
  HED: ['higher-education', 'school'],
};

/** Groups that say how people have come together, or that CORDIS has no class of. */
const FORMS = ['civil-society', 'services'];

/**
 * Counts agreement by group over profiles of CORDIS or ROR. Left out is what does not exclude each other: an association,
 * a foundation, a hospital or a museum that CORDIS calls a research or teaching body; an association or a foundation
 * that ROR classes by what it does; a research institute that ROR classes by who runs it.
 */
export function kindAgreement(profiles: readonly Profile[], list: 'cordis' | 'ror'): KindAgreement {
  const agreement = { stated: 0, said: 0, right: 0 };
  for (const { name, country, organisationType, sectors = [] } of profiles) {
    const agreeing = [
      ...(AGREEING[organisationType ?? ''] ?? []),
      ...(list === 'ror' ? sectors.flatMap((sector) => BY_SECTOR[sector] ?? []) : []),
    ];
    if (agreeing.length === 0) continue;
    const said = derive(country ? { name, country } : { name }).organisationType?.value;
    const group = said === undefined ? undefined : typeGroupOf(said)!;
    if (group !== undefined && !isComparable(group, agreeing, list)) continue;
    agreement.stated++;
    if (group === undefined) continue;
    agreement.said++;
    if (agreeing.includes(group) || said === 'european-or-international-public-body') agreement.right++;
  }
  return agreement;
}

function isComparable(group: string, agreeing: readonly string[], list: 'cordis' | 'ror'): boolean {
  if (agreeing.includes('enterprise')) return true;
  if (list === 'cordis') return !FORMS.includes(group) || agreeing.includes('public-authority');
  if (group === 'research') return agreeing.includes('higher-education') || agreeing.includes('research');
  return group !== 'civil-society' || agreeing.some((each) => each === 'public-authority' || each === group);
}

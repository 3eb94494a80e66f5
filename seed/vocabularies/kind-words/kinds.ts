import type { LevelOfActivity } from '../../../src/directory/record/organisation.js';

/**
 * How much a word says of the organisation whose name it is in:
 * - `specific`: what it is (a museum, a primary school);
 * - `general`: how people have come together (an association, a foundation), less than a specific word beside it;
 * - `authority`: a body that also owns others, less than a specific word anywhere else in the name;
 * - `part`: nothing by itself (an institute, a centre), only with a word that says of what;
 * - `trade`: a company's way to call itself, where nothing else is said.
 */
export type Role = 'specific' | 'general' | 'authority' | 'part' | 'trade';

export interface Kind {
  readonly role: Role;
  /** A code of the organisation types; absent where the word proves none. */
  readonly type?: string;
  readonly level?: LevelOfActivity;
  /** What it works in beyond what follows from the group of its type. */
  readonly sectors?: readonly string[];
}

/** What words in names stand for, by the keys of the languages' tables. */
export const kinds = {
  preschool: { role: 'specific', type: 'school-pre-primary' },
  primary: { role: 'specific', type: 'school-primary' },
  secondary: { role: 'specific', type: 'school-secondary' },
  vocational: { role: 'specific', type: 'school-vocational-secondary', sectors: ['VET'] },
  'post-secondary': { role: 'specific', type: 'school-vocational-tertiary', sectors: ['VET'] },
  'adult-school': { role: 'specific', type: 'school-adult', sectors: ['ADU'] },
  /** A school of whatever kind: the types know none without a level. */
  school: { role: 'specific', sectors: ['SCH'] },
  'art-school': { role: 'specific', sectors: ['SCH', 'culture'] },
  university: { role: 'specific', type: 'higher-education-institution' },
  faculty: { role: 'specific', type: 'higher-education-institution' },
  'research-institute': { role: 'specific', type: 'research-institute' },
  /** Of sciences: a learned society, in some countries with institutes that teach for degrees. */
  academy: { role: 'part' },
  museum: { role: 'specific', type: 'public-service-provider', sectors: ['culture'] },
  library: { role: 'specific', type: 'public-service-provider', sectors: ['culture'] },
  archive: { role: 'specific', type: 'public-service-provider', sectors: ['culture'] },
  publisher: { role: 'trade' },
  stage: { role: 'specific', sectors: ['culture'] },
  hospital: { role: 'specific', type: 'public-service-provider', sectors: ['health'] },
  clinic: { role: 'specific', sectors: ['health'] },
  care: { role: 'specific', type: 'public-service-provider', sectors: ['social-services'] },
  'employment-service': { role: 'specific', type: 'public-service-provider', sectors: ['employment'] },
  security: { role: 'specific', type: 'public-body', sectors: ['justice'] },
  municipality: { role: 'authority', type: 'local-public-body', level: 'local' },
  region: { role: 'authority', type: 'regional-public-body', level: 'regional' },
  ministry: { role: 'authority', type: 'national-public-body', level: 'national' },
  'regional-ministry': { role: 'authority', type: 'regional-public-body', level: 'regional' },
  authority: { role: 'authority', type: 'public-body' },
  /** Of a state, for its weather, health, maps or statistics: some are agencies, some do research. */
  'national-institute': { role: 'authority', level: 'national' },
  'national-agency': { role: 'authority', type: 'national-public-body', level: 'national' },
  'world-body': { role: 'specific', type: 'european-or-international-public-body' },
  'school-authority': { role: 'specific', type: 'public-body', sectors: ['SCH'] },
  chamber: { role: 'specific', type: 'social-partner' },
  'trade-union': { role: 'specific', type: 'social-partner', sectors: ['employment'] },
  'employers-association': { role: 'specific', type: 'social-partner' },
  /** Of firms: some are employers' associations, some do research for their trade. */
  'trade-body': { role: 'specific' },
  association: { role: 'general', type: 'ngo' },
  federation: { role: 'general', type: 'ngo' },
  club: { role: 'general', type: 'ngo' },
  /** Of bodies or people that have come together under whatever law: a conference of rectors, a union of towns. */
  assembly: { role: 'general' },
  friends: { role: 'specific', type: 'ngo' },
  church: { role: 'specific', type: 'ngo' },
  charity: { role: 'specific', type: 'ngo', sectors: ['social-services'] },
  foundation: { role: 'general', type: 'foundation' },
  cooperative: { role: 'general', type: 'company' },
  'social-enterprise': { role: 'specific', type: 'social-enterprise' },
  'youth-organisation': { role: 'specific', type: 'youth-organisation' },
  'youth-centre': { role: 'specific', type: 'youth-organisation', level: 'local' },
  'youth-council': { role: 'specific', type: 'national-youth-council', level: 'national' },
  'sport-club': { role: 'specific', type: 'sport-club', level: 'local' },
  'sport-federation': { role: 'specific', type: 'sport-federation' },
  'sport-league': { role: 'specific', type: 'sport-league' },
  'sport-organisation': { role: 'specific', type: 'sport-organisation' },
  training: { role: 'specific', sectors: ['VET'] },
  counselling: { role: 'specific', type: 'counselling-body' },
  accreditation: { role: 'specific', type: 'accreditation-body' },
  institute: { role: 'part' },
  centre: { role: 'part' },
  business: { role: 'trade', type: 'company' },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindKey = keyof typeof kinds;

/** Words that change what another one stands for, whether before or behind it. */
export const SUBJECTS = [
  'research',
  'science',
  'higher',
  'sport',
  'youth',
  'occupational',
  'employers',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a kind is beside a subject; the first that fits counts. */
export const combinations: readonly { kinds: readonly KindKey[]; subject: Subject; is: KindKey }[] = [
  { kinds: ['school'], subject: 'occupational', is: 'vocational' },
  { kinds: ['club'], subject: 'sport', is: 'sport-club' },
  { kinds: ['federation', 'association'], subject: 'sport', is: 'sport-federation' },
  { kinds: ['federation', 'association'], subject: 'employers', is: 'trade-body' },
  { kinds: ['federation', 'association', 'club', 'foundation'], subject: 'youth', is: 'youth-organisation' },
  { kinds: ['centre'], subject: 'youth', is: 'youth-centre' },
];

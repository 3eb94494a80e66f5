/** None of them is of the family "management". */
const TEN_TERMS = [
  'inclusive-education',
  'literacy-and-numeracy',
  'key-competences',
  'multilingualism',
  'stem-education',
  'music',
  'volunteering',
  'digital-skills',
  'online-learning',
  'online-safety',
];

const NAMED = [
  {
    name: 'Colegio Las Abejas',
    country: 'ES',
    organisationType: 'school-secondary',
    sectors: ['SCH'],
    description: 'A school with beekeeping on its roof.',
  },
  {
    name: 'Stichting Honing',
    country: 'NL',
    organisationType: 'ngo',
    sectors: ['ADU'],
    expertise: ['inclusive-education'],
    levelOfActivity: 'local',
    experience: 'newcomer',
  },
  { name: 'Comune di Ape', country: 'IT', organisationType: 'local-public-body', experience: 'newcomer' },
  {
    name: 'Honigamt',
    country: 'DE',
    organisationType: 'ngo',
    sectors: ['ADU'],
    expertise: ['project-management'],
    levelOfActivity: 'local',
    experience: 'newcomer',
  },
  { name: 'Colegio Segundo', country: 'ES', organisationType: 'school-primary', sectors: ['SCH'] },
  { name: 'Eleven Talents', country: 'IE', expertise: [...TEN_TERMS, 'project-management'] },
];

/** More than a list of suggestions keeps, all of them better than those without expertise. */
const MANY = Array.from({ length: 60 }, (_, n) => ({
  name: `Ruche ${n}`,
  country: 'FR',
  organisationType: 'sme',
  sectors: ['environment'],
  expertise: ['inclusive-education'],
  levelOfActivity: 'national',
}));

/** A small directory with more organisations than are suggested. */
export const BEEKEEPERS = [...NAMED, ...MANY].map((organisation, n) => ({
  ...organisation,
  city: 'Here',
  identifiers: { pic: String(100_000_001 + n) },
}));

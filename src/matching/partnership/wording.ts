import type { Language } from '../../vocabularies/index.js';

export const ROLES = ['coordinator', 'partner', 'associated'] as const;
type Role = (typeof ROLES)[number];

export const COLUMNS = [
  ...(['role', 'name', 'country', 'city', 'type', 'pic', 'oid'] as const),
  ...(['sectors', 'expertise', 'level', 'experience', 'website'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** Beginnings of one sentence that say the same; what they are about follows, then a full stop. */
type Openings = readonly string[];

/** What partners are told with in one language. Openings have `{name}` where the last of them names the organisation. */
export interface PartnershipWording {
  roles: Record<Role, string>;
  columns: Record<Column, string>;
  /** How a sentence that began with the organisation goes on. */
  takesPart: Record<Role, Openings>;
  level: string;
  needs: Openings;
  expertise: Openings;
  experience: Openings;
  projects: Openings;
  /** Forms of a noun by the number: one, and several. */
  project: readonly [string, string];
  organisation: readonly [string, string];
  country: readonly [string, string];
  alsoCoordinated: string;
  /** `{organisations}` and `{countries}` are counted, `{names}` are those of the countries. */
  team: string;
  teamOfUnknownCountries: string;
  /** `{organisations}`: those for which there was no room. */
  more: string;
}

export const WORDINGS: Readonly<Record<Language, PartnershipWording>> = {
  en: {
    roles: { coordinator: 'Coordinator', partner: 'Partner', associated: 'Associated partner' },
    columns: {
      ...{
        role: 'Role',
        name: 'Name',
        country: 'Country',
        city: 'City',
        type: 'Type',
        pic: 'PIC',
        oid: 'OID',
      },
      ...{ sectors: 'Sectors', expertise: 'Expertise', level: 'Level of activity' },
      ...{ experience: 'Experience', website: 'Website' },
    },
    takesPart: {
      coordinator: ['coordinates the project'],
      partner: ['is a partner', 'takes part as a partner', 'joins the project as a partner'],
      associated: ['is an associated partner', 'takes part as an associated partner'],
    },
    level: 'level of activity: ',
    needs: [
      'It covers ',
      'Of what the project needs it brings ',
      'The project can draw on it for ',
      '{name} covers ',
    ],
    expertise: ['It has expertise in ', 'Its expertise: ', 'It works on ', '{name} has expertise in '],
    experience: [
      'Its experience with European projects: ',
      'Experience with European projects: ',
      'As for European projects, its experience is: ',
      '{name}, experience with European projects: ',
    ],
    projects: [
      'It has taken part in ',
      'On its record there are ',
      'What is known of its experience: ',
      '{name} has taken part in ',
    ],
    project: ['earlier project', 'earlier projects'],
    organisation: ['organisation', 'organisations'],
    country: ['country', 'countries'],
    alsoCoordinated: 'also as coordinator',
    team: 'The partnership has {organisations} from {countries}: {names}.',
    teamOfUnknownCountries: 'The partnership has {organisations}.',
    more: 'The table of partners lists {organisations} more.',
  },
  nl: {
    roles: { coordinator: 'Coördinator', partner: 'Partner', associated: 'Geassocieerde partner' },
    columns: {
      ...{
        role: 'Rol',
        name: 'Naam',
        country: 'Land',
        city: 'Plaats',
        type: 'Soort',
        pic: 'PIC',
        oid: 'OID',
      },
      ...{ sectors: 'Sectoren', expertise: 'Expertise', level: 'Werkingsniveau' },
      ...{ experience: 'Ervaring', website: 'Website' },
    },
    takesPart: {
      coordinator: ['coördineert het project'],
      partner: ['is partner', 'doet mee als partner', 'neemt als partner deel aan het project'],
      associated: ['is geassocieerde partner', 'doet mee als geassocieerde partner'],
    },
    level: 'werkingsniveau: ',
    needs: [
      'De organisatie dekt: ',
      'Van wat het project nodig heeft, brengt ze in: ',
      'Het project kan op haar rekenen voor: ',
      '{name} dekt: ',
    ],
    expertise: [
      'De organisatie heeft expertise in: ',
      'Haar expertise: ',
      'Ze werkt aan: ',
      '{name} heeft expertise in: ',
    ],
    experience: [
      'Haar ervaring met Europese projecten: ',
      'Ervaring met Europese projecten: ',
      'Wat Europese projecten betreft, is haar ervaring: ',
      '{name}, ervaring met Europese projecten: ',
    ],
    projects: [
      'De organisatie nam deel aan ',
      'Haar staat van dienst: ',
      'Wat van haar ervaring bekend is: ',
      '{name} nam deel aan ',
    ],
    project: ['eerder project', 'eerdere projecten'],
    organisation: ['organisatie', 'organisaties'],
    country: ['land', 'landen'],
    alsoCoordinated: 'ook als coördinator',
    team: 'Het partnerschap telt {organisations} uit {countries}: {names}.',
    teamOfUnknownCountries: 'Het partnerschap telt {organisations}.',
    more: 'In de partnertabel staan nog {organisations}.',
  },
  fr: {
    roles: { coordinator: 'Coordinateur', partner: 'Partenaire', associated: 'Partenaire associé' },
    columns: {
      ...{ role: 'Rôle', name: 'Nom', country: 'Pays', city: 'Ville', type: 'Type', pic: 'PIC', oid: 'OID' },
      ...{ sectors: 'Secteurs', expertise: 'Expertise', level: 'Niveau d’activité' },
      ...{ experience: 'Expérience', website: 'Site web' },
    },
    takesPart: {
      coordinator: ['coordonne le projet'],
      partner: ['est partenaire', 'participe comme partenaire', 'rejoint le projet comme partenaire'],
      associated: ['est partenaire associé', 'participe comme partenaire associé'],
    },
    level: 'niveau d’activité\u00a0: ',
    needs: [
      'Besoins du projet couverts par cette organisation\u00a0: ',
      'Parmi les besoins du projet, elle couvre\u00a0: ',
      'Le projet peut compter sur elle pour ce qui suit\u00a0: ',
      'Besoins du projet couverts par {name}\u00a0: ',
    ],
    expertise: [
      'Son expertise\u00a0: ',
      'Domaines d’expertise de cette organisation\u00a0: ',
      'Elle travaille dans les domaines suivants\u00a0: ',
      'Expertise de {name}\u00a0: ',
    ],
    experience: [
      'Son expérience des projets européens\u00a0: ',
      'Expérience des projets européens\u00a0: ',
      'Pour les projets européens, son expérience est la suivante\u00a0: ',
      '{name}, expérience des projets européens\u00a0: ',
    ],
    projects: [
      'Elle a participé à ',
      'Cette organisation a à son actif ',
      'Ce que l’on sait de son expérience\u00a0: ',
      '{name} a participé à ',
    ],
    project: ['projet antérieur', 'projets antérieurs'],
    organisation: ['organisation', 'organisations'],
    country: ['pays', 'pays'],
    alsoCoordinated: 'aussi comme coordinateur',
    team: 'Le partenariat compte {organisations} de {countries}\u00a0: {names}.',
    teamOfUnknownCountries: 'Le partenariat compte {organisations}.',
    more: 'Le tableau des partenaires comprend encore {organisations}.',
  },
  de: {
    roles: { coordinator: 'Koordinator', partner: 'Partner', associated: 'Assoziierter Partner' },
    columns: {
      ...{ role: 'Rolle', name: 'Name', country: 'Land', city: 'Ort', type: 'Art', pic: 'PIC', oid: 'OID' },
      ...{ sectors: 'Bereiche', expertise: 'Fachwissen', level: 'Tätigkeitsebene' },
      ...{ experience: 'Erfahrung', website: 'Website' },
    },
    takesPart: {
      coordinator: ['koordiniert das Projekt'],
      partner: ['ist Partner', 'nimmt als Partner teil', 'wirkt als Partner am Projekt mit'],
      associated: ['ist assoziierter Partner', 'nimmt als assoziierter Partner teil'],
    },
    level: 'Tätigkeitsebene: ',
    needs: [
      'Vom Bedarf des Projekts deckt die Organisation ab: ',
      'Sie bringt ein, was das Projekt braucht: ',
      'Das Projekt kann auf sie zählen bei: ',
      'Vom Bedarf des Projekts deckt {name} ab: ',
    ],
    expertise: [
      'Ihr Fachwissen: ',
      'Die Organisation hat Fachwissen zu: ',
      'Sie arbeitet zu: ',
      'Fachwissen von {name}: ',
    ],
    experience: [
      'Ihre Erfahrung mit europäischen Projekten: ',
      'Erfahrung mit europäischen Projekten: ',
      'Was europäische Projekte angeht, ist ihre Erfahrung: ',
      '{name}, Erfahrung mit europäischen Projekten: ',
    ],
    projects: [
      'Bisherige Beteiligung: ',
      'Von ihr bekannt: ',
      'Was von ihrer Erfahrung bekannt ist: ',
      'Von {name} bekannt: ',
    ],
    project: ['früheres Projekt', 'frühere Projekte'],
    organisation: ['Organisation', 'Organisationen'],
    country: ['Land', 'Ländern'],
    alsoCoordinated: 'auch als Koordinator',
    team: 'Zur Partnerschaft gehören {organisations} aus {countries}: {names}.',
    teamOfUnknownCountries: 'Zur Partnerschaft gehören {organisations}.',
    more: 'Außerdem in der Tabelle der Partner: {organisations}.',
  },
};

import type { OrganisationType } from '../../../src/vocabularies/item.js';

export const publicBodies: readonly OrganisationType[] = [
  {
    code: 'local-public-body',
    group: 'public-authority',
    labels: {
      en: 'Local Public body',
      nl: 'Lokale overheidsinstantie',
      fr: 'Organisme public local',
      de: 'Lokale öffentliche Stelle',
    },
    aliases: {
      en: ['Municipality', 'City council'],
      nl: ['Gemeente'],
      fr: ['Commune', 'Municipalité', 'Mairie'],
      de: ['Gemeinde', 'Stadtverwaltung'],
    },
  },
  {
    code: 'regional-public-body',
    group: 'public-authority',
    labels: {
      en: 'Regional Public body',
      nl: 'Regionale overheidsinstantie',
      fr: 'Organisme public régional',
      de: 'Regionale öffentliche Stelle',
    },
    aliases: {
      nl: ['Provincie'],
      fr: ['Département', 'Conseil régional'],
      de: ['Landesbehörde', 'Landkreis'],
    },
  },
  {
    code: 'national-public-body',
    group: 'public-authority',
    labels: {
      en: 'National Public body',
      nl: 'Nationale overheidsinstantie',
      fr: 'Organisme public national',
      de: 'Nationale öffentliche Stelle',
    },
    aliases: {
      en: ['Ministry'],
      nl: ['Ministerie'],
      fr: ['Ministère'],
      de: ['Ministerium', 'Bundesbehörde'],
    },
  },
  {
    code: 'european-or-international-public-body',
    group: 'public-authority',
    labels: {
      en: 'European or international public body',
      nl: 'Europese of internationale overheidsinstantie',
      fr: 'Organisme public européen ou international',
      de: 'Europäische oder internationale öffentliche Stelle',
    },
  },
  {
    code: 'european-grouping-of-territorial-cooperation',
    group: 'public-authority',
    labels: {
      en: 'European grouping of territorial cooperation',
      nl: 'Europese groepering voor territoriale samenwerking',
      fr: 'Groupement européen de coopération territoriale',
      de: 'Europäischer Verbund für territoriale Zusammenarbeit',
    },
    aliases: { en: ['EGTC'], nl: ['EGTS'], fr: ['GECT'], de: ['EVTZ'] },
  },
  {
    code: 'public-body',
    group: 'public-authority',
    broad: true,
    labels: {
      en: 'Public body',
      nl: 'Overheidsinstantie',
      fr: 'Organisme public',
      de: 'Öffentliche Stelle',
    },
  },
  {
    code: 'public-service-provider',
    group: 'services',
    labels: {
      en: 'Public service provider',
      nl: 'Openbare dienstverlener',
      fr: 'Prestataire de services publics',
      de: 'Öffentlicher Dienstleister',
    },
  },
  {
    code: 'counselling-body',
    group: 'services',
    labels: {
      en: 'Counselling body',
      nl: 'Begeleidings- en adviesorganisatie',
      fr: 'Organisme de conseil et d’orientation',
      de: 'Beratungsstelle',
    },
  },
  {
    code: 'accreditation-body',
    group: 'services',
    labels: {
      en: 'Accreditation, certification or qualification body',
      nl: 'Accreditatie-, certificerings- of kwalificatie-instantie',
      fr: 'Organisme d’accréditation, de certification ou de qualification',
      de: 'Akkreditierungs-, Zertifizierungs- oder Qualifizierungsstelle',
    },
  },
];

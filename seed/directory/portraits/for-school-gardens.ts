import type { Profile } from '../../../src/directory/record/organisation.js';
import { demoOid, demoPic } from '../identifiers.js';

export const forSchoolGardens: readonly Profile[] = [
  {
    name: 'Agrupamento de Escolas da Ribeira das Cerejeiras',
    shortName: 'AERC',
    otherNames: [{ name: 'Ribeira das Cerejeiras School Cluster', lang: 'en' }],
    identifiers: { pic: demoPic(4), oid: demoOid(4) },
    country: 'PT',
    region: 'Norte',
    city: 'Braga',
    location: { lat: 41.5582, lon: -8.4104 },
    organisationType: 'school-primary',
    sectors: ['SCH', 'agriculture'],
    expertise: [
      'school-and-community-gardens',
      'healthy-nutrition',
      'outdoor-learning',
      'family-learning',
      'project-based-learning',
    ],
    levelOfActivity: { value: 'local', basis: 'declared' },
    experience: { value: 'less-experienced', basis: 'declared' },
    projectCount: 1,
    description:
      'Primary school in Braga with 280 pupils. Pupils grow cabbages, beans and strawberries, keep two beehives and cook for each other every Friday. The kitchen weighs its food waste and publishes the figures.',
    website: 'https://www.ribeira-das-cerejeiras.example/',
    languages: ['pt', 'en'],
    contact: { name: 'Helena Queirós', email: 'ribeira-das-cerejeiras@example.org' },
    lastConfirmedAt: '2026-01-20',
  },
  {
    name: 'Kauno „Saulėgrąžų kiemo“ pradinė mokykla',
    otherNames: [{ name: 'Sunflower Yard Primary School, Kaunas', lang: 'en' }],
    identifiers: { pic: demoPic(5), oid: demoOid(5) },
    country: 'LT',
    region: 'Kauno apskritis',
    city: 'Kaunas',
    location: { lat: 54.9127, lon: 23.9218 },
    organisationType: 'school-primary',
    sectors: ['SCH'],
    expertise: ['environmental-education', 'outdoor-learning', 'inclusive-education', 'family-learning'],
    levelOfActivity: { value: 'local', basis: 'declared' },
    experience: { value: 'newcomer', basis: 'declared' },
    projectCount: 0,
    description:
      'Primary school in Kaunas with 190 pupils, some of them from refugee families. A new greenhouse, a compost heap and a summer kitchen wait for ideas. Looking for a first European project.',
    languages: ['lt', 'en', 'ru'],
    contact: { name: 'Rasa Petraitienė', email: 'saulegrazu-kiemas@example.org' },
    lastConfirmedAt: '2026-04-02',
  },
];

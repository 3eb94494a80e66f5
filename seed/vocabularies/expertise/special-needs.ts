import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const specialNeeds: ExpertiseTheme = {
  code: 'special-needs',
  labels: {
    en: 'Special needs and accessibility',
    nl: 'Specifieke behoeften en toegankelijkheid',
    fr: 'Besoins particuliers et accessibilité',
    de: 'Besonderer Förderbedarf und Barrierefreiheit',
  },
  terms: [
    {
      code: 'special-needs-education',
      labels: {
        en: 'Special needs education',
        nl: 'Speciaal onderwijs',
        fr: 'Enseignement spécialisé',
        de: 'Sonderpädagogische Förderung',
      },
      aliases: {
        en: ['Special education', 'Special educational needs', 'Special needs'],
        nl: ['Buitengewoon onderwijs', 'Specifieke onderwijsbehoeften', 'Zorgleerlingen'],
        fr: ['Besoins éducatifs particuliers', 'Éducation spécialisée'],
        de: ['Sonderpädagogik', 'Förderschule', 'Sonderpädagogischer Förderbedarf'],
      },
    },
    {
      code: 'learning-difficulties',
      labels: {
        en: 'Dyslexia and other learning difficulties',
        nl: 'Dyslexie en andere leerstoornissen',
        fr: 'Dyslexie et autres troubles des apprentissages',
        de: 'Legasthenie und andere Lernstörungen',
      },
      aliases: {
        en: ['Dyslexia', 'Learning difficulties', 'Learning disabilities', 'Dyscalculia', 'ADHD'],
        nl: ['Dyslexie', 'Leerstoornissen', 'Leerproblemen', 'Dyscalculie', 'ADHD'],
        fr: ['Dyslexie', 'Troubles d’apprentissage', 'Troubles dys', 'Dyscalculie', 'TDAH'],
        de: [
          'Legasthenie',
          'Lese-Rechtschreib-Störung',
          'Lernstörungen',
          'Lernschwierigkeiten',
          'Dyskalkulie',
          'ADHS',
        ],
      },
    },
    {
      code: 'autism-and-neurodiversity',
      labels: {
        en: 'Autism and neurodiversity',
        nl: 'Autisme en neurodiversiteit',
        fr: 'Autisme et neurodiversité',
        de: 'Autismus und Neurodiversität',
      },
      aliases: {
        en: ['Autism', 'Autism spectrum', 'Neurodiversity', 'Neurodivergent'],
        nl: ['Autisme', 'Autismespectrum', 'Neurodiversiteit'],
        fr: ['Autisme', 'Troubles du spectre autistique', 'Neurodiversité'],
        de: ['Autismus', 'Autismus-Spektrum', 'Neurodiversität'],
      },
    },
    {
      code: 'disability-inclusion',
      labels: {
        en: 'Inclusion of people with disabilities',
        nl: 'Inclusie van mensen met een beperking',
        fr: 'Inclusion des personnes en situation de handicap',
        de: 'Inklusion von Menschen mit Behinderungen',
      },
      aliases: {
        en: [
          'Disability',
          'People with disabilities',
          'Disabled people',
          'Intellectual disability',
          'Disability rights',
        ],
        nl: ['Mensen met een beperking', 'Handicap', 'Verstandelijke beperking', 'Personen met een handicap'],
        fr: ['Handicap', 'Personnes handicapées', 'Déficience intellectuelle'],
        de: [
          'Behinderung',
          'Menschen mit Behinderung',
          'Geistige Behinderung',
          'Teilhabe von Menschen mit Behinderungen',
        ],
      },
    },
    {
      code: 'accessibility',
      labels: { en: 'Accessibility', nl: 'Toegankelijkheid', fr: 'Accessibilité', de: 'Barrierefreiheit' },
      aliases: {
        en: ['Web accessibility', 'Assistive technology', 'Easy-to-read', 'Digital accessibility'],
        nl: ['Digitale toegankelijkheid', 'Ondersteunende technologie', 'Begrijpelijke taal'],
        fr: ['Accessibilité numérique', 'Technologies d’assistance', 'Facile à lire et à comprendre'],
        de: ['Digitale Barrierefreiheit', 'Assistive Technologien', 'Leichte Sprache'],
      },
    },
    {
      code: 'sign-language-and-deaf-education',
      labels: {
        en: 'Sign language and deaf education',
        nl: 'Gebarentaal en dovenonderwijs',
        fr: 'Langue des signes et éducation des sourds',
        de: 'Gebärdensprache und Gehörlosenbildung',
      },
      aliases: {
        en: ['Sign language', 'Deaf people', 'Hearing impairment', 'Hard of hearing'],
        nl: ['Gebarentaal', 'Doven en slechthorenden', 'Slechthorenden'],
        fr: ['Langue des signes', 'Sourds et malentendants', 'Déficience auditive'],
        de: ['Gebärdensprache', 'Gehörlose', 'Hörbeeinträchtigung', 'Hörgeschädigte'],
      },
    },
    {
      code: 'visual-impairment',
      labels: {
        en: 'Blindness and visual impairment',
        nl: 'Blindheid en slechtziendheid',
        fr: 'Cécité et déficience visuelle',
        de: 'Blindheit und Sehbehinderung',
      },
      aliases: {
        en: ['Visual impairment', 'Visually impaired', 'Blind people', 'Braille'],
        nl: ['Slechtzienden', 'Visuele beperking', 'Blinden en slechtzienden'],
        fr: ['Déficience visuelle', 'Malvoyants', 'Aveugles et malvoyants'],
        de: ['Sehbehinderung', 'Blinde und Sehbehinderte'],
      },
    },
  ],
};

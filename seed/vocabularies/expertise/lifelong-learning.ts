import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const lifelongLearning: ExpertiseTheme = {
  code: 'lifelong-learning',
  labels: {
    en: 'Adult and lifelong learning',
    nl: 'Volwasseneneducatie en leven lang leren',
    fr: 'Éducation des adultes et apprentissage tout au long de la vie',
    de: 'Erwachsenenbildung und lebenslanges Lernen',
  },
  terms: [
    {
      code: 'adult-learning',
      labels: {
        en: 'Adult learning',
        nl: 'Volwasseneneducatie',
        fr: 'Éducation des adultes',
        de: 'Erwachsenenbildung',
      },
      aliases: {
        en: ['Adult education', 'Adult learners', 'Lifelong learning'],
        nl: ['Volwassenenonderwijs', 'Leven lang leren', 'Leven lang ontwikkelen'],
        fr: ['Formation des adultes', 'Apprentissage tout au long de la vie', 'Andragogie'],
        de: ['Lebenslanges Lernen', 'Andragogik'],
      },
    },
    {
      code: 'learning-in-later-life',
      labels: {
        en: 'Learning in later life',
        nl: 'Leren op latere leeftijd',
        fr: 'Apprentissage des seniors',
        de: 'Lernen im Alter',
      },
      aliases: {
        en: ['Older learners', 'Senior learning', 'Active ageing', 'Older adults', 'Older people', 'Seniors'],
        nl: ['Ouderen leren', 'Actief ouder worden', 'Seniorenonderwijs', 'Senioren'],
        fr: [
          'Vieillissement actif',
          'Éducation des seniors',
          'Université du troisième âge',
          'Personnes âgées',
          'Seniors',
        ],
        de: ['Seniorenbildung', 'Aktives Altern', 'Bildung im Alter', 'Ältere Menschen', 'Senioren'],
      },
    },
    {
      code: 'intergenerational-learning',
      labels: {
        en: 'Intergenerational learning',
        nl: 'Intergenerationeel leren',
        fr: 'Apprentissage intergénérationnel',
        de: 'Generationenübergreifendes Lernen',
      },
      aliases: {
        en: ['Intergenerational dialogue', 'Intergenerational'],
        nl: ['Generaties verbinden', 'Intergenerationeel'],
        fr: ['Dialogue intergénérationnel', 'Intergénérationnel'],
        de: ['Intergeneratives Lernen', 'Mehrgenerationen', 'Generationenübergreifend'],
      },
    },
    {
      code: 'family-learning',
      labels: {
        en: 'Family learning and parental involvement',
        nl: 'Ouderbetrokkenheid en leren in het gezin',
        fr: 'Apprentissage en famille et participation des parents',
        de: 'Familienbildung und Elternbeteiligung',
      },
      aliases: {
        en: [
          'Family learning',
          'Parental involvement',
          'Parental engagement',
          'Parenting',
          'Parent education',
          'Parents',
        ],
        nl: ['Ouderbetrokkenheid', 'Ouderparticipatie', 'Opvoedingsondersteuning'],
        fr: ['Coéducation', 'Parentalité', 'Participation des parents', 'Parents'],
        de: ['Familienbildung', 'Elternarbeit', 'Elternbildung', 'Elternbeteiligung', 'Eltern'],
      },
    },
    {
      code: 'non-formal-education',
      labels: {
        en: 'Non-formal and informal learning',
        nl: 'Niet-formeel en informeel leren',
        fr: 'Éducation non formelle et informelle',
        de: 'Non-formales und informelles Lernen',
      },
      aliases: {
        en: ['Non-formal education', 'Non-formal learning', 'Informal learning', 'Experiential learning'],
        nl: ['Niet-formeel leren', 'Non-formeel leren', 'Informeel leren', 'Ervaringsgericht leren'],
        fr: [
          'Éducation non formelle',
          'Apprentissage informel',
          'Éducation populaire',
          'Apprentissage expérientiel',
        ],
        de: ['Non-formale Bildung', 'Außerschulische Bildung', 'Informelles Lernen', 'Erfahrungslernen'],
      },
    },
    {
      code: 'second-chance-education',
      labels: {
        en: 'Second-chance education',
        nl: 'Tweedekansonderwijs',
        fr: 'École de la deuxième chance',
        de: 'Zweiter Bildungsweg',
      },
      aliases: {
        en: ['Second chance schools', 'Low-skilled adults', 'Low-qualified adults'],
        nl: ['Laagopgeleide volwassenen'],
        fr: ['Adultes peu qualifiés'],
        de: ['Gering qualifizierte Erwachsene', 'Nachholen von Abschlüssen'],
      },
    },
    {
      code: 'prison-education',
      labels: {
        en: 'Education in prison',
        nl: 'Onderwijs in de gevangenis',
        fr: 'Éducation en milieu carcéral',
        de: 'Bildung im Strafvollzug',
      },
      aliases: {
        en: ['Prisons', 'Inmates', 'Ex-offenders', 'Rehabilitation of offenders'],
        nl: ['Gedetineerden', 'Gevangenis'],
        fr: ['Prisons', 'Détenus', 'Réinsertion des détenus'],
        de: ['Gefängnisse', 'Strafgefangene', 'Resozialisierung'],
      },
    },
    {
      code: 'learning-communities',
      labels: {
        en: 'Learning communities and local learning centres',
        nl: 'Leergemeenschappen en lokale leercentra',
        fr: 'Communautés apprenantes et centres locaux d’apprentissage',
        de: 'Lerngemeinschaften und lokale Lernzentren',
      },
      aliases: {
        en: [
          'Learning communities',
          'Learning city',
          'Learning centres',
          'Communities of practice',
          'Study circles',
        ],
        nl: ['Leergemeenschappen', 'Lerende stad', 'Praktijkgemeenschap'],
        fr: ['Communautés apprenantes', 'Ville apprenante', 'Communauté de pratique', 'Territoire apprenant'],
        de: ['Lerngemeinschaften', 'Lernende Stadt', 'Bildungslandschaft', 'Lernzentren'],
      },
    },
    {
      code: 'financial-literacy',
      labels: {
        en: 'Financial literacy',
        nl: 'Financiële geletterdheid',
        fr: 'Éducation financière',
        de: 'Finanzbildung',
      },
      aliases: {
        en: ['Financial education', 'Money management', 'Consumer education'],
        nl: ['Financiële educatie', 'Omgaan met geld', 'Schuldpreventie'],
        fr: ['Culture financière', 'Éducation à la consommation'],
        de: ['Finanzielle Bildung', 'Verbraucherbildung', 'Finanzkompetenz'],
      },
    },
  ],
};

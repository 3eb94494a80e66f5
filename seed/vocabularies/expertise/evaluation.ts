import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const evaluation: ExpertiseTheme = {
  code: 'evaluation',
  family: 'management',
  labels: {
    en: 'Evaluation, quality and research',
    nl: 'Evaluatie, kwaliteit en onderzoek',
    fr: 'Évaluation, qualité et recherche',
    de: 'Evaluation, Qualität und Forschung',
  },
  terms: [
    {
      code: 'project-evaluation',
      labels: {
        en: 'Project evaluation',
        nl: 'Projectevaluatie',
        fr: 'Évaluation de projets',
        de: 'Projektevaluation',
      },
      aliases: {
        en: [
          'External evaluation',
          'Monitoring and evaluation',
          'Programme evaluation',
          'Project monitoring',
        ],
        nl: ['Externe evaluatie', 'Monitoring en evaluatie'],
        fr: ['Évaluation externe', 'Suivi et évaluation'],
        de: ['Externe Evaluation', 'Monitoring und Evaluation', 'Evaluierung'],
      },
    },
    {
      code: 'quality-assurance',
      labels: {
        en: 'Quality assurance',
        nl: 'Kwaliteitsborging',
        fr: 'Assurance qualité',
        de: 'Qualitätssicherung',
      },
      aliases: {
        en: ['Quality management', 'Quality standards', 'Quality control', 'EQAVET'],
        nl: ['Kwaliteitszorg', 'Kwaliteitsbewaking', 'Kwaliteitsmanagement'],
        fr: ['Gestion de la qualité', 'Démarche qualité'],
        de: ['Qualitätsmanagement', 'Qualitätsstandards', 'Qualitätsentwicklung'],
      },
    },
    {
      code: 'impact-assessment',
      labels: {
        en: 'Impact assessment',
        nl: 'Impactmeting',
        fr: 'Évaluation d’impact',
        de: 'Wirkungsmessung',
      },
      aliases: {
        en: ['Impact measurement', 'Impact evaluation', 'Social impact'],
        nl: ['Effectmeting', 'Maatschappelijke impact'],
        fr: ['Mesure d’impact', 'Impact social'],
        de: ['Wirkungsanalyse', 'Folgenabschätzung', 'Soziale Wirkung'],
      },
    },
    {
      code: 'needs-analysis',
      family: 'implementation',
      labels: {
        en: 'Needs analysis',
        nl: 'Behoeftenanalyse',
        fr: 'Analyse des besoins',
        de: 'Bedarfsanalyse',
      },
      aliases: {
        en: ['Needs assessment', 'Training needs analysis', 'Context analysis'],
        nl: ['Behoefteonderzoek', 'Opleidingsbehoeften'],
        fr: ['Étude des besoins', 'Diagnostic des besoins', 'Besoins de formation'],
        de: ['Bedarfserhebung', 'Schulungsbedarf', 'Kontextanalyse'],
      },
    },
    {
      code: 'educational-research',
      family: 'implementation',
      labels: {
        en: 'Educational research',
        nl: 'Onderwijsonderzoek',
        fr: 'Recherche en éducation',
        de: 'Bildungsforschung',
      },
      aliases: {
        en: ['Education research', 'Action research', 'Evidence-based practice', 'Evidence-based teaching'],
        nl: ['Praktijkonderzoek', 'Actieonderzoek', 'Evidence-informed onderwijs'],
        fr: ['Sciences de l’éducation', 'Recherche-action'],
        de: ['Unterrichtsforschung', 'Aktionsforschung', 'Praxisforschung', 'Erziehungswissenschaft'],
      },
    },
    {
      code: 'social-research-and-surveys',
      family: 'implementation',
      labels: {
        en: 'Social research and surveys',
        nl: 'Sociaal onderzoek en enquêtes',
        fr: 'Recherche sociale et enquêtes',
        de: 'Sozialforschung und Umfragen',
      },
      aliases: {
        en: [
          'Social research',
          'Surveys',
          'Focus groups',
          'Qualitative research',
          'Desk research',
          'Data collection',
        ],
        nl: ['Sociaal onderzoek', 'Enquêtes', 'Focusgroepen', 'Kwalitatief onderzoek', 'Deskresearch'],
        fr: ['Enquêtes', 'Groupes de discussion', 'Recherche qualitative', 'Recherche documentaire'],
        de: ['Sozialforschung', 'Umfragen', 'Fokusgruppen', 'Qualitative Forschung', 'Datenerhebung'],
      },
    },
    {
      code: 'comparative-and-policy-analysis',
      family: 'implementation',
      labels: {
        en: 'Comparative studies and policy analysis',
        nl: 'Vergelijkend onderzoek en beleidsanalyse',
        fr: 'Études comparatives et analyse des politiques',
        de: 'Vergleichsstudien und Politikanalyse',
      },
      aliases: {
        en: [
          'Policy analysis',
          'Comparative research',
          'Comparative study',
          'Policy research',
          'Mapping of good practices',
        ],
        nl: ['Beleidsanalyse', 'Beleidsonderzoek', 'Vergelijkende studie'],
        fr: ['Analyse des politiques publiques', 'Étude comparative', 'Recensement des bonnes pratiques'],
        de: ['Politikanalyse', 'Vergleichende Forschung', 'Vergleichsstudie'],
      },
    },
    {
      code: 'piloting-and-validation',
      family: 'implementation',
      labels: {
        en: 'Piloting and testing of results',
        nl: 'Pilots en testen van resultaten',
        fr: 'Expérimentation et test des résultats',
        de: 'Erprobung und Test von Ergebnissen',
      },
      aliases: {
        en: ['Piloting', 'Pilot testing', 'Pilot course', 'User testing', 'Field testing'],
        nl: ['Pilot', 'Proefproject', 'Gebruikerstest'],
        fr: ['Projet pilote', 'Phase pilote', 'Tests utilisateurs'],
        de: ['Pilotierung', 'Pilotprojekt', 'Pilotphase', 'Nutzertests'],
      },
    },
    {
      code: 'exchange-of-good-practice',
      family: 'implementation',
      labels: {
        en: 'Exchange of good practice',
        nl: 'Uitwisseling van goede praktijken',
        fr: 'Échange de bonnes pratiques',
        de: 'Austausch bewährter Verfahren',
      },
      aliases: {
        en: [
          'Good practices',
          'Best practices',
          'Exchange of practices',
          'Study visits',
          'Job shadowing',
          'Peer review',
        ],
        nl: [
          'Goede praktijken',
          'Goede praktijkvoorbeelden',
          'Studiebezoek',
          'Uitwisseling van ervaringen',
          'Collegiale visitatie',
        ],
        fr: ['Bonnes pratiques', 'Échange d’expériences', 'Visites d’étude', 'Stage d’observation'],
        de: ['Bewährte Verfahren', 'Gute Praxis', 'Erfahrungsaustausch', 'Studienbesuche', 'Hospitation'],
      },
    },
    {
      code: 'competence-frameworks',
      family: 'implementation',
      labels: {
        en: 'Competence frameworks',
        nl: 'Competentiekaders',
        fr: 'Référentiels de compétences',
        de: 'Kompetenzrahmen',
      },
      aliases: {
        en: ['Competency framework', 'Competence framework', 'Competence profiles'],
        nl: ['Competentieraamwerk', 'Competentieprofielen'],
        fr: ['Cadre de compétences', 'Référentiel de formation'],
        de: ['Kompetenzprofile', 'Kompetenzmodelle'],
      },
    },
  ],
};

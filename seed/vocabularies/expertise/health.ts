import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const health: ExpertiseTheme = {
  code: 'health',
  labels: {
    en: 'Health and well-being',
    nl: 'Gezondheid en welzijn',
    fr: 'Santé et bien-être',
    de: 'Gesundheit und Wohlbefinden',
  },
  terms: [
    {
      code: 'mental-health',
      labels: {
        en: 'Mental health',
        nl: 'Mentale gezondheid',
        fr: 'Santé mentale',
        de: 'Psychische Gesundheit',
      },
      aliases: {
        en: [
          'Stress management',
          'Burnout prevention',
          'Psychological support',
          'Mindfulness',
          'Psychological resilience',
        ],
        nl: [
          'Geestelijke gezondheid',
          'Stressmanagement',
          'Burn-outpreventie',
          'Mentale veerkracht',
          'Mindfulness',
        ],
        fr: [
          'Gestion du stress',
          'Soutien psychologique',
          'Épuisement professionnel',
          'Pleine conscience',
          'Résilience psychologique',
        ],
        de: [
          'Mentale Gesundheit',
          'Stressbewältigung',
          'Burnout-Prävention',
          'Achtsamkeit',
          'Psychische Widerstandskraft',
        ],
      },
    },
    {
      code: 'well-being',
      labels: {
        en: 'Well-being at school and at work',
        nl: 'Welbevinden op school en op het werk',
        fr: "Bien-être à l'école et au travail",
        de: 'Wohlbefinden in Schule und Beruf',
      },
      aliases: {
        en: ['Well-being', 'Wellbeing', 'Positive education', 'School climate', 'Work-life balance'],
        nl: ['Welbevinden', 'Schoolklimaat', 'Balans tussen werk en privé', 'Welzijn'],
        fr: ['Bien-être', 'Climat scolaire', 'Qualité de vie au travail'],
        de: ['Wohlbefinden', 'Schulklima', 'Vereinbarkeit von Beruf und Privatleben'],
      },
    },
    {
      code: 'social-and-emotional-learning',
      labels: {
        en: 'Social and emotional learning',
        nl: 'Sociaal-emotioneel leren',
        fr: 'Apprentissage socio-émotionnel',
        de: 'Sozial-emotionales Lernen',
      },
      aliases: {
        en: [
          'Socio-emotional skills',
          'Social and emotional skills',
          'Emotional intelligence',
          'Empathy',
          'Social skills',
        ],
        nl: [
          'Sociaal-emotionele vaardigheden',
          'Emotionele intelligentie',
          'Sociale vaardigheden',
          'Sociaal-emotionele ontwikkeling',
        ],
        fr: [
          'Compétences psychosociales',
          'Compétences socio-émotionnelles',
          'Intelligence émotionnelle',
          'Empathie',
        ],
        de: [
          'Emotionale Intelligenz',
          'Emotionale Kompetenzen',
          'Soziales Lernen',
          'Empathie',
          'Soziale Kompetenzen',
        ],
      },
    },
    {
      code: 'bullying-prevention',
      labels: {
        en: 'Prevention of bullying and violence',
        nl: 'Preventie van pesten en geweld',
        fr: 'Prévention du harcèlement et de la violence',
        de: 'Prävention von Mobbing und Gewalt',
      },
      aliases: {
        en: ['Bullying', 'Anti-bullying', 'School violence', 'Violence prevention'],
        nl: ['Pesten', 'Antipestbeleid', 'Geweldpreventie'],
        fr: ['Harcèlement scolaire', 'Violence scolaire', 'Prévention de la violence', 'Harcèlement'],
        de: ['Mobbing', 'Gewaltprävention', 'Gewalt an Schulen'],
      },
    },
    {
      code: 'trauma-informed-practice',
      labels: {
        en: 'Trauma-informed practice',
        nl: 'Traumasensitief werken',
        fr: 'Approche sensible aux traumatismes',
        de: 'Traumapädagogik',
      },
      aliases: {
        en: ['Trauma-informed', 'Trauma support', 'Psychosocial support'],
        nl: ['Traumasensitief onderwijs', 'Psychosociale ondersteuning'],
        fr: ['Soutien psychosocial', 'Prise en charge des traumatismes'],
        de: ['Traumasensibel', 'Psychosoziale Unterstützung'],
      },
    },
    {
      code: 'health-promotion',
      labels: {
        en: 'Health promotion and health literacy',
        nl: 'Gezondheidsbevordering en gezondheidsvaardigheden',
        fr: 'Promotion de la santé et littératie en santé',
        de: 'Gesundheitsförderung und Gesundheitskompetenz',
      },
      aliases: {
        en: ['Health promotion', 'Health education', 'Health literacy', 'Healthy lifestyle', 'Public health'],
        nl: [
          'Gezondheidsbevordering',
          'Gezonde leefstijl',
          'Gezondheidsvaardigheden',
          'Gezonde school',
          'Volksgezondheid',
        ],
        fr: ['Promotion de la santé', 'Éducation à la santé', 'Mode de vie sain', 'Santé publique'],
        de: [
          'Gesundheitsförderung',
          'Gesundheitsbildung',
          'Gesundheitskompetenz',
          'Gesunder Lebensstil',
          'Öffentliche Gesundheit',
        ],
      },
    },
    {
      code: 'healthy-nutrition',
      labels: {
        en: 'Healthy nutrition',
        nl: 'Gezonde voeding',
        fr: 'Alimentation saine',
        de: 'Gesunde Ernährung',
      },
      aliases: {
        en: ['Nutrition', 'Healthy eating', 'Food education', 'Obesity prevention'],
        nl: ['Voedseleducatie', 'Gezond eten', 'Overgewicht'],
        fr: ['Nutrition', 'Éducation nutritionnelle', "Éducation à l'alimentation", 'Obésité'],
        de: ['Ernährungsbildung', 'Ernährungserziehung', 'Übergewicht'],
      },
    },
    {
      code: 'addiction-prevention',
      labels: {
        en: 'Prevention of addiction',
        nl: 'Verslavingspreventie',
        fr: 'Prévention des addictions',
        de: 'Suchtprävention',
      },
      aliases: {
        en: ['Addiction prevention', 'Drug prevention', 'Substance abuse', 'Gambling', 'Internet addiction'],
        nl: ['Verslaving', 'Drugspreventie', 'Gokverslaving'],
        fr: ['Addictions', 'Toxicomanie', 'Dépendance aux écrans'],
        de: ['Drogenprävention', 'Suchthilfe', 'Internetsucht'],
      },
    },
    {
      code: 'sexuality-education',
      labels: {
        en: 'Relationships and sexuality education',
        nl: 'Relationele en seksuele vorming',
        fr: 'Éducation affective et sexuelle',
        de: 'Sexuelle Bildung',
      },
      aliases: {
        en: ['Sex education', 'Sexuality education', 'Sexual health', 'Reproductive health'],
        nl: ['Seksuele vorming', 'Seksuele voorlichting', 'Seksuele gezondheid'],
        fr: ['Éducation à la sexualité', 'Éducation sexuelle', 'Santé sexuelle'],
        de: ['Sexualerziehung', 'Sexualpädagogik', 'Sexuelle Gesundheit'],
      },
    },
    {
      code: 'health-and-care-training',
      labels: {
        en: 'Training for health and care professions',
        nl: 'Opleiding voor zorgberoepen',
        fr: 'Formation aux métiers de la santé et du soin',
        de: 'Ausbildung in Gesundheits- und Pflegeberufen',
      },
      aliases: {
        en: [
          'Nursing education',
          'Nursing',
          'Care workers',
          'Elderly care',
          'Caregivers',
          'Medical education',
          'Dementia',
        ],
        nl: ['Verpleegkunde', 'Ouderenzorg', 'Mantelzorgers', 'Zorgopleiding', 'Dementie', 'Verpleging'],
        fr: ['Soins infirmiers', 'Aide à la personne', 'Aidants', 'Soins aux personnes âgées', 'Démence'],
        de: [
          'Pflegeausbildung',
          'Krankenpflege',
          'Altenpflege',
          'Pflegekräfte',
          'Pflegende Angehörige',
          'Demenz',
        ],
      },
    },
    {
      code: 'first-aid-and-emergency-preparedness',
      labels: {
        en: 'First aid and emergency preparedness',
        nl: 'Eerste hulp en noodhulp',
        fr: 'Premiers secours et préparation aux urgences',
        de: 'Erste Hilfe und Katastrophenvorsorge',
      },
      aliases: {
        en: ['First aid', 'Civil protection', 'Disaster preparedness', 'Emergency response'],
        nl: ['Eerste hulp', 'EHBO', 'Rampenparaatheid', 'Civiele bescherming'],
        fr: ['Premiers secours', 'Protection civile', 'Gestion des catastrophes'],
        de: ['Erste Hilfe', 'Katastrophenschutz', 'Zivilschutz'],
      },
    },
  ],
};

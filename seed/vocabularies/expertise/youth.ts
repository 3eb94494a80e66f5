import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const youth: ExpertiseTheme = {
  code: 'youth',
  labels: { en: 'Youth', nl: 'Jeugd', fr: 'Jeunesse', de: 'Jugend' },
  terms: [
    {
      code: 'youth-work',
      labels: { en: 'Youth work', nl: 'Jeugdwerk', fr: 'Animation socio-éducative', de: 'Jugendarbeit' },
      aliases: {
        en: ['Youth workers', 'Youth centre', 'Youth clubs'],
        nl: ['Jongerenwerk', 'Jeugdwerkers', 'Jongerenwerkers', 'Jeugdcentrum'],
        fr: ['Animation jeunesse', 'Travail de jeunesse', 'Animateurs de jeunesse', 'Maison des jeunes'],
        de: ['Jugendsozialarbeit', 'Jugendarbeiter', 'Fachkräfte der Jugendarbeit', 'Jugendzentrum'],
      },
    },
    {
      code: 'digital-youth-work',
      labels: {
        en: 'Digital youth work',
        nl: 'Digitaal jeugdwerk',
        fr: 'Animation jeunesse numérique',
        de: 'Digitale Jugendarbeit',
      },
      aliases: {
        en: ['Smart youth work', 'Online youth work'],
        nl: ['Digitaal jongerenwerk', 'Online jongerenwerk'],
        fr: ['Travail de jeunesse numérique', 'Promeneurs du net'],
        de: ['Online-Jugendarbeit', 'Medienarbeit mit Jugendlichen'],
      },
    },
    {
      code: 'outreach-youth-work',
      labels: {
        en: 'Outreach and street work',
        nl: 'Outreachend werk en straathoekwerk',
        fr: 'Travail de rue et aller vers',
        de: 'Aufsuchende Jugendarbeit und Streetwork',
      },
      aliases: {
        en: ['Detached youth work', 'Street work', 'Outreach work'],
        nl: ['Straathoekwerk', 'Ambulant jongerenwerk', 'Outreachend werken'],
        fr: ['Travail de rue', 'Éducateurs de rue', 'Prévention spécialisée'],
        de: ['Streetwork', 'Aufsuchende Jugendarbeit', 'Mobile Jugendarbeit'],
      },
    },
    {
      code: 'youth-participation',
      labels: {
        en: 'Youth participation',
        nl: 'Jongerenparticipatie',
        fr: 'Participation des jeunes',
        de: 'Jugendbeteiligung',
      },
      aliases: {
        en: ['Youth dialogue', 'Youth council', 'Youth engagement', 'Youth-led'],
        nl: ['Jeugdparticipatie', 'Jeugdraad', 'Jongerenraad', 'Jongerendialoog'],
        fr: ['Dialogue jeunesse', 'Conseil de jeunes', 'Engagement des jeunes'],
        de: ['Jugendpartizipation', 'Jugenddialog', 'Jugendparlament', 'Jugendrat'],
      },
    },
    {
      code: 'youth-exchanges',
      family: 'implementation',
      labels: {
        en: 'Youth exchanges',
        nl: 'Jongerenuitwisselingen',
        fr: 'Échanges de jeunes',
        de: 'Jugendbegegnungen',
      },
      aliases: {
        en: ['International youth work', 'Youth mobility', 'European Solidarity Corps'],
        nl: ['Jongerenuitwisseling', 'Internationaal jeugdwerk', 'Europees Solidariteitskorps'],
        fr: ['Rencontres de jeunes', 'Mobilité des jeunes', 'Corps européen de solidarité'],
        de: ['Jugendaustausch', 'Internationale Jugendarbeit', 'Europäisches Solidaritätskorps'],
      },
    },
    {
      code: 'youth-information-and-counselling',
      labels: {
        en: 'Youth information and counselling',
        nl: 'Jongereninformatie en -advies',
        fr: 'Information et conseil pour les jeunes',
        de: 'Jugendinformation und -beratung',
      },
      aliases: {
        en: ['Youth information', 'Youth counselling'],
        nl: ['Jongereninformatie', 'Jongerenadvies'],
        fr: ['Information jeunesse', 'Accompagnement des jeunes'],
        de: ['Jugendinformation', 'Jugendberatung'],
      },
    },
    {
      code: 'young-people-not-in-employment',
      labels: {
        en: 'Young people not in employment, education or training',
        nl: 'Jongeren zonder werk of opleiding',
        fr: 'Jeunes sans emploi ni formation',
        de: 'Junge Menschen ohne Arbeit oder Ausbildung',
      },
      aliases: {
        en: ['NEET', 'NEETs', 'Youth unemployment', 'Unemployed youth', 'Young unemployed'],
        nl: ['NEET-jongeren', 'Jeugdwerkloosheid', 'Werkloze jongeren'],
        fr: ['NEET', 'Chômage des jeunes', 'Insertion des jeunes', 'Jeunes chômeurs'],
        de: ['NEET', 'NEETs', 'Jugendarbeitslosigkeit', 'Arbeitslose Jugendliche'],
      },
    },
    {
      code: 'youth-entrepreneurship',
      labels: {
        en: 'Youth entrepreneurship',
        nl: 'Jong ondernemerschap',
        fr: 'Entrepreneuriat des jeunes',
        de: 'Unternehmertum junger Menschen',
      },
      aliases: {
        en: ['Young entrepreneurs', 'Student companies', 'Junior companies'],
        nl: ['Jonge ondernemers', 'Studentenbedrijven'],
        fr: ['Jeunes entrepreneurs', 'Mini-entreprises'],
        de: ['Junge Gründer', 'Schülerfirmen', 'Jungunternehmer'],
      },
    },
    {
      code: 'peer-education',
      labels: {
        en: 'Peer education and mentoring of young people',
        nl: 'Peereducatie en mentoring van jongeren',
        fr: 'Éducation par les pairs et mentorat de jeunes',
        de: 'Peer-Education und Mentoring für junge Menschen',
      },
      aliases: {
        en: ['Peer education', 'Youth mentoring', 'Mentoring', 'Peer mentoring'],
        nl: ['Peereducatie', 'Mentoring', 'Mentorprojecten'],
        fr: ['Éducation par les pairs', 'Mentorat', 'Parrainage de jeunes'],
        de: ['Peer-Education', 'Mentoring', 'Patenschaften'],
      },
    },
    {
      code: 'youth-policy',
      labels: { en: 'Youth policy', nl: 'Jeugdbeleid', fr: 'Politique de jeunesse', de: 'Jugendpolitik' },
      aliases: {
        en: ['Youth strategy', 'Youth policies'],
        nl: ['Jongerenbeleid'],
        fr: ['Politiques de jeunesse', 'Politiques publiques de jeunesse'],
        de: ['Jugendstrategie'],
      },
    },
  ],
};

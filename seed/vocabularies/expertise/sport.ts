import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const sport: ExpertiseTheme = {
  code: 'sport',
  labels: {
    en: 'Sport and physical activity',
    nl: 'Sport en beweging',
    fr: 'Sport et activité physique',
    de: 'Sport und Bewegung',
  },
  terms: [
    {
      code: 'physical-activity',
      labels: {
        en: 'Health-enhancing physical activity',
        nl: 'Gezond bewegen',
        fr: 'Activité physique favorable à la santé',
        de: 'Gesundheitsfördernde Bewegung',
      },
      aliases: {
        en: ['Physical activity', 'HEPA', 'Active lifestyle', 'Sport for all'],
        nl: ['Lichaamsbeweging', 'Actieve leefstijl', 'Bewegingsstimulering', 'Sport voor iedereen'],
        fr: ['Activité physique', 'Sport santé', 'Sport pour tous', 'Lutte contre la sédentarité'],
        de: ['Körperliche Aktivität', 'Bewegungsförderung', 'Sport für alle', 'Breitensport'],
      },
    },
    {
      code: 'physical-education',
      labels: {
        en: 'Physical education',
        nl: 'Lichamelijke opvoeding',
        fr: 'Éducation physique et sportive',
        de: 'Sportunterricht',
      },
      aliases: {
        en: ['PE teaching', 'School sport'],
        nl: ['Bewegingsonderwijs', 'Schoolsport', 'Gymles'],
        fr: ['Éducation physique', 'Sport scolaire', 'EPS'],
        de: ['Schulsport', 'Sportpädagogik'],
      },
    },
    {
      code: 'grassroots-sport',
      labels: {
        en: 'Grassroots sport',
        nl: 'Breedtesport',
        fr: 'Sport de masse',
        de: 'Vereins- und Freizeitsport',
      },
      aliases: {
        en: ['Amateur sport', 'Community sport', 'Sport clubs'],
        nl: ['Amateursport', 'Buurtsport', 'Sportverenigingen'],
        fr: ['Sport amateur', 'Clubs sportifs', 'Sport de proximité'],
        de: ['Amateursport', 'Sportvereine', 'Freizeitsport'],
      },
    },
    {
      code: 'education-through-sport',
      labels: {
        en: 'Education through sport',
        nl: 'Educatie door sport',
        fr: 'Éducation par le sport',
        de: 'Bildung durch Sport',
      },
      aliases: {
        en: ['Sport for development', 'Values education through sport', 'Sport and social inclusion'],
        nl: ['Sport als middel', 'Leren door sport'],
        fr: ['Sport pour le développement', 'Insertion par le sport'],
        de: ['Lernen durch Sport', 'Integration durch Sport'],
      },
    },
    {
      code: 'inclusive-sport',
      labels: {
        en: 'Inclusive and adapted sport',
        nl: 'Inclusieve en aangepaste sport',
        fr: 'Sport inclusif et adapté',
        de: 'Inklusions- und Behindertensport',
      },
      aliases: {
        en: [
          'Inclusive sport',
          'Adapted physical activity',
          'Adapted sport',
          'Para sport',
          'Disability sport',
          'Paralympic',
        ],
        nl: ['Inclusief sporten', 'Aangepast sporten', 'Gehandicaptensport', 'Paralympisch'],
        fr: ['Sport inclusif', 'Sport adapté', 'Activité physique adaptée', 'Handisport', 'Parasport'],
        de: ['Inklusiver Sport', 'Behindertensport', 'Inklusionssport', 'Parasport'],
      },
    },
    {
      code: 'women-in-sport',
      labels: {
        en: 'Gender equality in sport',
        nl: 'Gendergelijkheid in de sport',
        fr: 'Égalité des genres dans le sport',
        de: 'Gleichstellung im Sport',
      },
      aliases: {
        en: ['Women in sport', 'Girls in sport', "Women's sport"],
        nl: ['Vrouwen in de sport', 'Vrouwensport'],
        fr: ['Femmes dans le sport', 'Sport féminin'],
        de: ['Frauen im Sport', 'Frauensport'],
      },
    },
    {
      code: 'sport-coaching',
      family: 'implementation',
      labels: {
        en: 'Coach education',
        nl: 'Opleiding van sportcoaches',
        fr: 'Formation des entraîneurs sportifs',
        de: 'Ausbildung von Sporttrainern',
      },
      aliases: {
        en: ['Sport coaching', 'Sports coaches', 'Coaches in sport', 'Referees'],
        nl: ['Sportcoaches', 'Sporttrainers', 'Scheidsrechters'],
        fr: ['Entraîneurs sportifs', 'Éducateurs sportifs', 'Arbitres'],
        de: ['Sporttrainer', 'Trainerausbildung', 'Übungsleiter', 'Schiedsrichter'],
      },
    },
    {
      code: 'integrity-in-sport',
      labels: {
        en: 'Integrity in sport',
        nl: 'Integriteit in de sport',
        fr: 'Intégrité dans le sport',
        de: 'Integrität im Sport',
      },
      aliases: {
        en: [
          'Anti-doping',
          'Match-fixing',
          'Fair play',
          'Sport ethics',
          'Safeguarding in sport',
          'Safe sport',
        ],
        nl: ['Antidoping', 'Matchfixing', 'Fair play', 'Veilig sporten'],
        fr: ['Lutte contre le dopage', 'Matchs truqués', 'Fair-play', 'Éthique sportive'],
        de: ['Dopingbekämpfung', 'Spielmanipulation', 'Fairplay', 'Fair Play', 'Sportethik', 'Safe Sport'],
      },
    },
    {
      code: 'dual-careers-of-athletes',
      labels: {
        en: 'Dual careers of athletes',
        nl: 'Topsport en studie',
        fr: 'Double carrière des sportifs',
        de: 'Duale Karrieren von Sportlern',
      },
      aliases: {
        en: ['Dual career', 'Student athletes', 'Elite sport'],
        nl: ['Dubbele carrière', 'Topsporters', 'Topsport'],
        fr: ['Double projet', 'Double carrière', 'Sportifs de haut niveau'],
        de: ['Duale Karriere', 'Spitzensport', 'Leistungssport'],
      },
    },
    {
      code: 'sport-governance',
      labels: {
        en: 'Good governance in sport',
        nl: 'Goed bestuur in de sport',
        fr: 'Bonne gouvernance dans le sport',
        de: 'Gute Governance im Sport',
      },
      aliases: {
        en: ['Sport governance', 'Sport management', 'Sport policy'],
        nl: ['Sportmanagement', 'Sportbestuur', 'Sportbeleid'],
        fr: ['Gouvernance du sport', 'Management du sport', 'Politique sportive'],
        de: ['Sportmanagement', 'Sportpolitik', 'Gute Verbandsführung'],
      },
    },
    {
      code: 'traditional-sports-and-games',
      labels: {
        en: 'Traditional sports and games',
        nl: 'Traditionele sporten en spelen',
        fr: 'Sports et jeux traditionnels',
        de: 'Traditionelle Sportarten und Spiele',
      },
      aliases: {
        en: ['Traditional games', 'Traditional sports'],
        nl: ['Volksspelen', 'Traditionele spelen'],
        fr: ['Jeux traditionnels', 'Sports traditionnels'],
        de: ['Traditionelle Spiele', 'Traditionelle Sportarten'],
      },
    },
    {
      code: 'outdoor-sports',
      labels: { en: 'Outdoor sports', nl: 'Buitensport', fr: 'Sports de nature', de: 'Outdoorsport' },
      aliases: {
        en: ['Hiking', 'Mountain sports', 'Water sports', 'Adventure sports', 'Sailing'],
        nl: ['Wandelen', 'Bergsport', 'Watersport', 'Zeilen'],
        fr: ['Randonnée', 'Sports de montagne', 'Sports nautiques', 'Sports de plein air'],
        de: ['Natursport', 'Wandern', 'Bergsport', 'Wassersport'],
      },
    },
    {
      code: 'team-sports',
      labels: {
        en: 'Football and other team sports',
        nl: 'Voetbal en andere teamsporten',
        fr: 'Football et autres sports d’équipe',
        de: 'Fußball und andere Mannschaftssportarten',
      },
      aliases: {
        en: ['Football', 'Handball', 'Basketball', 'Volleyball', 'Rugby', 'Team sports'],
        nl: ['Voetbal', 'Handbal', 'Basketbal', 'Volleybal', 'Teamsport'],
        fr: ['Football', 'Handball', 'Basket-ball', 'Volley-ball', 'Sports d’équipe'],
        de: ['Fußball', 'Handball', 'Basketball', 'Mannschaftssport'],
      },
    },
    {
      code: 'athletics-and-gymnastics',
      labels: {
        en: 'Athletics, swimming and other individual sports',
        nl: 'Atletiek, zwemmen en andere individuele sporten',
        fr: 'Athlétisme, natation et autres sports individuels',
        de: 'Leichtathletik, Schwimmen und andere Einzelsportarten',
      },
      aliases: {
        en: ['Athletics', 'Gymnastics', 'Swimming', 'Tennis'],
        nl: ['Atletiek', 'Gymnastiek', 'Zwemmen', 'Tennis'],
        fr: ['Athlétisme', 'Gymnastique', 'Natation'],
        de: ['Leichtathletik', 'Turnen', 'Schwimmen'],
      },
    },
    {
      code: 'combat-sports',
      labels: {
        en: 'Martial arts and combat sports',
        nl: 'Vechtsport',
        fr: 'Arts martiaux et sports de combat',
        de: 'Kampfsport',
      },
      aliases: {
        en: ['Martial arts', 'Judo', 'Karate', 'Fencing', 'Wrestling', 'Boxing'],
        nl: ['Judo', 'Karate', 'Schermsport'],
        fr: ['Arts martiaux', 'Judo', 'Karaté', 'Escrime'],
        de: ['Judo', 'Karate', 'Kampfkunst'],
      },
    },
    {
      code: 'sport-science',
      labels: {
        en: 'Sport science and sports medicine',
        nl: 'Sportwetenschap en sportgeneeskunde',
        fr: 'Sciences et médecine du sport',
        de: 'Sportwissenschaft und Sportmedizin',
      },
      aliases: {
        en: ['Sport science', 'Sports medicine'],
        nl: ['Sportwetenschap', 'Sportgeneeskunde'],
        fr: ['Sciences du sport', 'Médecine du sport'],
        de: ['Sportwissenschaft', 'Sportmedizin'],
      },
    },
  ],
};

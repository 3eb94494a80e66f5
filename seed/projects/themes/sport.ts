import { themes } from './theme.js';

export const sport = themes('SPO', [
  {
    terms: 'inclusive-sport disability-inclusion sport-coaching grassroots-sport',
    priorities: 'inclusion spo-education-through-sport',
    en: {
      names: 'Everyone plays|Wheels on court|The mixed team|No bench',
      about: 'inclusive sport clubs|wheelchair sports for all|coaches of mixed teams',
      need: 'People with a disability do sport half as often as others, and most clubs have no place for them.|Coaches would like to open their training and do not know how.',
      tasks:
        'train coaches for mixed teams|lend sports wheelchairs to clubs|hold open days with athletes|check the accessibility of halls',
      results: 'a course for coaches|a checklist of accessible clubs|an inclusive league',
    },
  },
  {
    terms: 'women-in-sport gender-equality sport-governance education-through-sport',
    priorities: 'inclusion spo-integrity-and-values',
    en: {
      names: 'She leads the game|Half the pitch|The captain is a girl|Her whistle',
      about: 'women coaches and referees|girls who stay in sport|equality in clubs',
      need: 'Girls leave sport clubs at fourteen, twice as often as boys.|Nine in ten coaches are men.',
      tasks:
        'mentor women who want to coach|ask girls why they leave|write equality plans with clubs|train referees',
      results: 'a mentoring programme for coaches|equality plans for clubs|a study of drop-out among girls',
    },
  },
  {
    terms: 'physical-activity health-promotion learning-in-later-life outdoor-sports',
    priorities: 'spo-healthy-lifestyles environment',
    en: {
      names: 'Move on|Walking football|The long way home|Sixty plus ten',
      about: 'physical activity of older people|outdoor sports for health|active towns',
      need: 'Half of Europeans never exercise.|After sixty, strength and balance decide about independence.',
      tasks:
        'start walking football teams|mark trails with exercises|train volunteers for balance groups|measure health before and after',
      results: 'a guide to walking football|a training course for volunteers|a map of active trails',
    },
    nl: {
      names: 'In beweging|Wandelvoetbal|De lange weg naar huis',
      about: 'sport en bewegen voor ouderen|gezonde buurten',
      need: 'De helft van de Europeanen sport nooit.|Na je zestigste bepalen kracht en balans of je zelfstandig blijft.',
      tasks:
        'wandelvoetbalteams starten|beweegroutes uitzetten|vrijwilligers opleiden voor balansgroepen|gezondheid vooraf en achteraf meten',
      results: 'een gids voor wandelvoetbal|een opleiding voor vrijwilligers|een kaart van beweegroutes',
    },
  },
  {
    terms:
      'integrity-in-sport sport-governance dual-careers-of-athletes sport-coaching traditional-sports-and-games',
    priorities: 'spo-integrity-and-values spo-combating-violence-and-discrimination',
    en: {
      names: 'Clean hands|Fair from the start|Two careers|Old games, new players',
      about: 'fair play in youth sport|dual careers of athletes|traditional games at clubs',
      need: 'Young athletes give up either school or sport.|Parents who shout from the side line drive children out of clubs.',
      tasks:
        'agree on rules for parents and coaches|advise athletes on their studies|teach about doping without fear|bring traditional games back to playgrounds',
      results: 'a fair play charter|a counselling service for athletes|a collection of traditional games',
    },
    fr: {
      names: 'Jouer juste|Double carrière|Jeux d’hier, joueurs d’aujourd’hui',
      about: 'fair-play dans le sport des jeunes|sports et jeux traditionnels',
      need: 'Les jeunes athlètes doivent choisir entre l’école et le sport.|Les cris des parents éloignent les enfants des clubs.',
      tasks:
        'définir des règles pour parents et entraîneurs|conseiller les athlètes sur leurs études|parler du dopage sans peur|faire revivre les jeux traditionnels',
      results: 'une charte du fair-play|un service de conseil|un recueil de jeux',
    },
  },
]);

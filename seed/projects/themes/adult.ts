import { themes } from './theme.js';

export const adult = themes('ADU', [
  {
    terms: 'digital-skills learning-in-later-life intergenerational-learning online-safety',
    priorities: 'digital adu-upskilling-pathways',
    en: {
      names: 'Click together|Never too late|Silver screens|Ask my grandson',
      about:
        'digital skills for older people|young volunteers as computer teachers|protection against online fraud',
      need: 'Banks and offices move online, and older people lose the way to them.|Every second person over seventy has met fraud on the telephone or online.',
      tasks:
        'open tablet hours in libraries and village halls|train young volunteers as teachers|write lessons in easy language|practise how fraud is recognised',
      results:
        'a course on smartphones and online forms|a handbook for volunteers|a set of cards against fraud',
    },
    nl: {
      names: 'Samen online|Nooit te laat|Vraag het je kleinkind',
      about: 'digitale vaardigheden voor ouderen|veilig internet voor senioren',
      need: 'Banken en loketten gaan online en ouderen raken de weg kwijt.|De helft van de zeventigplussers kreeg te maken met oplichting via telefoon of internet.',
      tasks:
        'tabletspreekuren in bibliotheken openen|jonge vrijwilligers opleiden|lessen in eenvoudige taal schrijven|het herkennen van fraude oefenen',
      results: 'een cursus over smartphones|een handboek voor vrijwilligers|een kaartspel tegen oplichting',
    },
  },
  {
    terms: 'integration-of-migrants second-language-for-newcomers volunteering intercultural-learning',
    priorities: 'inclusion adu-learning-opportunities',
    en: {
      names: 'Words to live by|The language café|New neighbours|First steps, next steps',
      about: 'language learning of refugees|volunteers and newcomers|migrant women in adult education',
      need: 'Newcomers wait for months for a language course and learn from neighbours meanwhile.|Mothers with small children can seldom follow a course.',
      tasks:
        'set up language cafés with child care|train buddies for refugees|collect everyday dialogues at work and at the doctor’s|advise volunteers on trauma',
      results: 'a guide to language cafés|audio lessons for beginners|a training course for buddies',
    },
    de: {
      names: 'Sprache verbindet|Neue Nachbarn|Erste Worte',
      about: 'Spracherwerb von Geflüchteten|Patenschaften in der Erwachsenenbildung',
      need: 'Neu Zugewanderte warten oft monatelang auf einen Sprachkurs.|Mütter mit kleinen Kindern können selten einen Kurs besuchen.',
      tasks:
        'Sprachcafés mit Kinderbetreuung einrichten|Patinnen und Paten schulen|Alltagsgespräche sammeln|Ehrenamtliche beraten',
      results: 'ein Leitfaden für Sprachcafés|Hörlektionen für den Anfang|ein Kurs für Ehrenamtliche',
    },
  },
  {
    terms: 'literacy-and-numeracy second-chance-education prison-education family-learning',
    priorities: 'inclusion adu-upskilling-pathways',
    en: {
      names: 'Read to me|The second chance|Letters from inside|Numbers for life',
      about: 'basic skills of adults|reading in prison|family literacy',
      need: 'One adult in five can hardly read a letter from the school of the children.|People who leave prison without a diploma often come back.',
      tasks:
        'form reading groups in prisons and libraries|teach numbers with bills and recipes|let parents and children write together|train tutors who have learnt to read late themselves',
      results: 'easy books for adults|a course for tutors|a method for family literacy',
    },
    es: {
      names: 'Léeme|Segunda oportunidad|Números para la vida',
      about: 'competencias básicas de personas adultas|alfabetización familiar',
      need: 'Una de cada cinco personas adultas apenas puede leer una carta del colegio de sus hijos.|Quien sale de prisión sin título suele volver a ella.',
      tasks:
        'crear grupos de lectura en prisiones y bibliotecas|enseñar cálculo con facturas y recetas|escribir cuentos en familia|formar a personas tutoras',
      results: 'libros fáciles para adultos|un curso para tutores|un método de alfabetización familiar',
    },
  },
  {
    terms: 'community-development rural-and-remote-areas learning-communities social-innovation',
    priorities: 'participation adu-learning-centres',
    en: {
      names: 'The village knows|Halfway to town|Common ground|The open barn',
      about:
        'learning centres in rural areas|citizens who run their village|lifelong learning far from cities',
      need: 'When school, shop and bus have gone, learning goes too.|Villages have knowledge and empty buildings, and nobody who brings them together.',
      tasks:
        'turn empty buildings into learning centres|list what villagers can teach each other|train village guides|hold citizens’ assemblies about the future',
      results: 'a model of a rural learning centre|a handbook for village guides|films about twelve villages',
    },
  },
  {
    terms: 'cultural-heritage intangible-heritage-and-crafts museum-education arts-education',
    priorities: 'participation adu-all-citizens-and-generations',
    en: {
      names: 'Hands remember|Threads and clay|Museum of us|Songs from the attic',
      about: 'traditional crafts in adult education|museums and dementia|living heritage of communities',
      need: 'Weavers, potters and boat builders grow old without successors.|Museums reach the same visitors again and again.',
      tasks:
        'record masters at work|hold craft workshops for beginners|open museums for people with dementia|share collections of songs and patterns',
      results: 'an online archive of crafts|a programme for museum educators|an exhibition on tour',
    },
    it: {
      names: 'Le mani ricordano|Fili e argilla|Canti dalla soffitta',
      about: 'mestieri tradizionali nell’educazione degli adulti|patrimonio vivo delle comunità',
      need: 'Tessitrici, vasai e maestri d’ascia invecchiano senza eredi.|I musei raggiungono sempre gli stessi visitatori.',
      tasks:
        'filmare i maestri al lavoro|tenere laboratori per principianti|aprire i musei alle persone con demenza|condividere raccolte di canti e modelli',
      results: 'un archivio dei mestieri|un programma per educatori museali|una mostra itinerante',
    },
  },
  {
    terms: 'sustainable-fashion circular-economy employability gender-equality social-entrepreneurship',
    priorities: 'environment adu-upskilling-pathways',
    en: {
      names: 'Stitch by stitch|The repair café|Mend and earn|A wardrobe for the future',
      about: 'repair skills for adults|women who start textile workshops|circular economy in neighbourhoods',
      need: 'Clothes are worn seven times and thrown away.|Women who have raised children find little way back to work.',
      tasks:
        'run sewing workshops with second-hand textiles|train trainers for repair cafés|coach women to found cooperatives|calculate the waste that was avoided',
      results: 'a manual for repair cafés|patterns for reused textiles|a mentoring programme for women',
    },
  },
]);

import { themes } from './theme.js';

export const vocational = themes('VET', [
  {
    terms: 'waste-and-recycling circular-economy green-skills hydrogen-and-batteries automotive',
    priorities: 'environment vet-labour-market-needs',
    en: {
      names: 'Second life|Battery ready|Loop workshop|Nothing is scrap',
      about:
        'skills for recycling batteries|circular economy in car workshops|dismantling electronics safely',
      need: 'Electric vehicles reach the end of their first life, and workshops lack people who can handle their batteries.|Repair and recycling create jobs for which no training exists yet.',
      tasks:
        'describe the skills of a battery technician|train in-company trainers in occupational safety|develop a short course with a micro-credential|try out dismantling stations in school workshops|compare rules on hazardous waste',
      results: 'a curriculum for battery recycling|a safety handbook|a micro-credential for technicians',
    },
    nl: {
      names: 'Tweede leven|Accu’s in goede handen|De kringloopwerkplaats',
      about: 'vakmensen voor het recyclen van batterijen|circulair werken in de techniek',
      need: 'Elektrische auto’s bereiken het einde van hun eerste leven en garages missen vakmensen voor de accu’s.|Reparatie en recycling geven banen waarvoor nog geen opleiding bestaat.',
      tasks:
        'de vaardigheden van een accutechnicus beschrijven|praktijkopleiders in bedrijven scholen|een korte cursus met microcredential ontwikkelen|demontageplekken in schoolwerkplaatsen uitproberen',
      results:
        'een leerplan voor recycling van accu’s|een veiligheidshandboek|een microcredential voor technici',
    },
  },
  {
    terms: 'renewable-energy construction-skills sustainable-construction green-skills energy',
    priorities: 'environment vet-innovation',
    en: {
      names: 'Build it warm|Sun on every roof|Straw and steel|The patient house',
      about: 'training for energy renovation|solar and heat pump installers|building with natural materials',
      need: 'Millions of homes must be renovated, and the builders for it are missing.|Installers learn about heat pumps on the job, with mistakes that customers pay for.',
      tasks:
        'equip training sites with insulation and heat pumps|write units on natural building materials|let apprentices renovate a public building|train teachers on construction sites',
      results: 'modules for energy renovation|a mobile training site|a network of green construction schools',
    },
    de: {
      names: 'Warm gebaut|Sonne aufs Dach|Bauen mit Verstand',
      about: 'Ausbildung für die energetische Sanierung|nachhaltiges Bauen in der Berufsbildung',
      need: 'Millionen Wohnungen müssen saniert werden, und es fehlen die Fachkräfte dafür.|Wärmepumpen lernen viele Betriebe erst auf der Baustelle kennen.',
      tasks:
        'Lernbaustellen einrichten|Module über natürliche Baustoffe schreiben|Ausbildende in Betrieben weiterbilden|Auszubildende zwischen Ländern austauschen',
      results: 'Module für die Sanierung|eine mobile Lernbaustelle|ein Netz grüner Bauschulen',
    },
  },
  {
    terms: 'virtual-and-augmented-reality digital-pedagogy advanced-manufacturing vocational-training',
    priorities: 'digital vet-innovation',
    en: {
      names: 'Welding without sparks|The virtual workshop|Hands on, headset on|Machines that teach',
      about:
        'virtual reality in vocational training|simulators for industry|digital twins in school workshops',
      need: 'Machines in industry change faster than those of schools.|Dangerous or costly steps can hardly be practised in a school workshop.',
      tasks:
        'develop simulations with companies|compare learning with and without headset|train teachers in digital pedagogy|share a library of 3D models',
      results:
        'open simulations for welding and assembly|a guide to buying equipment|a study of what learners gain',
    },
  },
  {
    terms:
      'health-and-care-training learning-in-later-life virtual-and-augmented-reality well-being social-work',
    priorities: 'vet-labour-market-needs digital',
    en: {
      names: 'Hands that care|Night shift|The listening nurse|Care across borders',
      about: 'training carers of people with dementia|digital tools in nursing|care assistants from abroad',
      need: 'Europe ages, and care has more vacancies than any other trade.|Carers meet dementia every day and have learnt little about it.',
      tasks:
        'write case studies with care homes|simulate conversations with people with dementia|coach newly arrived care assistants|exchange learners between care schools',
      results: 'a course on dementia care|a phrasebook for carers|standards for placements in care',
    },
    fr: {
      names: 'Des mains qui soignent|Prendre soin sans frontières|À l’écoute',
      about: 'former aux métiers du soin|accompagner les personnes atteintes de démence',
      need: "L'Europe vieillit et les métiers du soin manquent de personnel.|Les aides-soignants rencontrent la démence chaque jour sans y avoir été préparés.",
      tasks:
        'rédiger des études de cas avec des maisons de retraite|simuler des entretiens avec des patients|accompagner des soignants venus d’ailleurs|échanger des apprenants entre écoles',
      results: 'un cours sur la démence|un guide de conversation pour soignants|un référentiel de stages',
    },
  },
  {
    terms: 'hospitality-and-tourism-training sustainable-tourism digital-marketing food-technology',
    priorities: 'environment vet-attractiveness',
    en: {
      names: 'Taste of the region|Guests of the forest|Slow kitchen|The honest menu',
      about:
        'sustainable tourism training|local food in hotel schools|digital marketing for village guesthouses',
      need: 'Hotels and restaurants look for staff, and young people for work that lasts.|Tourism lives from landscapes that it uses up.',
      tasks:
        'cook seasonal menus with local farmers|set up training guesthouses|teach digital marketing to small businesses|write a green standard for hotel schools',
      results:
        'a cookbook of the regions|a label for sustainable training hotels|an online course on marketing',
    },
  },
  {
    terms: 'agricultural-training sustainable-agriculture rural-and-remote-areas horticulture-and-landscape',
    priorities: 'environment vet-labour-market-needs',
    en: {
      names: 'Soil school|Young farmers, old seeds|Green fingers at work|The smart meadow',
      about:
        'organic farming in vocational schools|soil and water in agricultural training|short supply chains',
      need: 'A third of farmers will retire within ten years, and few young people follow.|Farms must change with the climate, and training has not yet.',
      tasks:
        'run trial fields at agricultural schools|exchange seeds and experiences of farmers|train advisers in soil health|plan farm shops with learners',
      results: 'an open course on organic farming|a handbook of soil tests|business plans for farm shops',
    },
    es: {
      names: 'Escuela de suelos|Semillas con futuro|El campo que aprende',
      about: 'agricultura ecológica en la formación profesional|relevo generacional en el campo',
      need: 'Un tercio de los agricultores se jubilará en diez años y pocos jóvenes toman el relevo.|Las explotaciones deben adaptarse al clima y la formación todavía no lo ha hecho.',
      tasks:
        'crear campos de ensayo en las escuelas agrarias|intercambiar semillas y experiencias|formar asesores en salud del suelo|planificar tiendas de productos locales',
      results:
        'un curso abierto de agricultura ecológica|un manual de análisis del suelo|planes de negocio para jóvenes',
    },
  },
  {
    terms: 'work-based-learning in-company-trainers school-business-cooperation organisation-of-mobility',
    priorities: 'vet-attractiveness vet-internationalisation',
    en: {
      names: 'Learning at the bench|The good placement|Mentors at work|Crossing the workshop',
      about: 'quality of work placements|training mentors in small companies|apprentices abroad',
      need: 'A placement can open a trade or close it, depending on who explains it.|Small companies want apprentices and have nobody trained to teach them.',
      tasks:
        'train mentors in small companies|agree on what a good placement is|organise exchanges of apprentices|follow learners through their first year at work',
      results:
        'a quality charter for placements|a course for in-company trainers|an app for learning diaries',
    },
  },
  {
    terms:
      'recognition-of-prior-learning micro-credentials recognition-of-qualifications upskilling-and-reskilling',
    priorities: 'vet-flexibility vet-quality-assurance',
    en: {
      names: 'Skills in sight|What I can do|Small steps count|Credit where due',
      about:
        'micro-credentials for adult workers|recognition of prior learning|units of qualifications across borders',
      need: 'Millions can do more than their papers say.|Workers who must change trades cannot go back to school for three years.',
      tasks:
        'compare procedures of recognition|design units of one week each|train assessors in companies|try out digital badges with employment services',
      results: 'a catalogue of micro-credentials|a handbook for assessors|recommendations for authorities',
    },
  },
  {
    terms:
      'entrepreneurship-education social-entrepreneurship support-for-small-businesses creative-industries',
    priorities: 'vet-innovation participation',
    en: {
      names: 'The first invoice|Market day|Start small|Makers mean business',
      about:
        'entrepreneurship in vocational schools|social enterprises of learners|craft and creative start-ups',
      need: 'Craft learners know their trade and not how to live from it.|Village shops and workshops close because nobody takes them over.',
      tasks:
        'set up training companies|match learners with owners who retire|teach costing, pricing and selling|hold markets of student companies',
      results:
        'a toolkit for training companies|a game about the first year of a business|portraits of young founders',
    },
    it: {
      names: 'La prima fattura|Botteghe di domani|Partire in piccolo',
      about: 'educazione all’imprenditorialità nella formazione professionale|artigiani e imprese creative',
      need: 'Chi impara un mestiere conosce l’arte ma non sa come viverne.|Botteghe e officine chiudono perché nessuno le rileva.',
      tasks:
        'creare imprese simulate|mettere in contatto allievi e artigiani vicini alla pensione|insegnare costi e prezzi|organizzare mercati di imprese studentesche',
      results:
        'un kit per imprese simulate|un gioco sul primo anno di attività|ritratti di giovani imprenditori',
    },
  },
  {
    terms: 'transport-and-logistics-training sustainable-mobility maritime-professions skills-anticipation',
    priorities: 'environment vet-labour-market-needs',
    en: {
      names: 'Last mile, first job|Ports of tomorrow|The quiet truck|Wheels and waves',
      about: 'skills for green logistics|training for ports and ships|electric delivery in cities',
      need: 'Logistics grows, pollutes and lacks drivers, planners and sailors.|Automation changes work in ports within a few years.',
      tasks:
        'forecast which skills ports will need|train planners of cargo bike deliveries|share simulators between maritime schools|interview drivers about working conditions',
      results: 'a forecast of skills|modules on green logistics|an exchange of simulator exercises',
    },
  },
]);

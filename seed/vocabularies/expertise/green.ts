import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const green: ExpertiseTheme = {
  code: 'green',
  labels: {
    en: 'Environment and climate',
    nl: 'Milieu en klimaat',
    fr: 'Environnement et climat',
    de: 'Umwelt und Klima',
  },
  terms: [
    {
      code: 'education-for-sustainable-development',
      labels: {
        en: 'Education for sustainable development',
        nl: 'Educatie voor duurzame ontwikkeling',
        fr: 'Éducation au développement durable',
        de: 'Bildung für nachhaltige Entwicklung',
      },
      aliases: {
        en: [
          'Sustainability education',
          'Sustainable development',
          'Sustainable development goals',
          'Sustainability',
          'SDGs',
          'GreenComp',
        ],
        nl: [
          'Duurzaamheidseducatie',
          'Duurzame ontwikkeling',
          'Duurzame ontwikkelingsdoelen',
          'Duurzaamheid',
        ],
        fr: ['Développement durable', 'Objectifs de développement durable', 'Éducation à la durabilité'],
        de: ['Nachhaltige Entwicklung', 'Nachhaltigkeitsbildung', 'Nachhaltigkeit', 'BNE'],
      },
    },
    {
      code: 'environmental-education',
      labels: {
        en: 'Environmental education',
        nl: 'Natuur- en milieueducatie',
        fr: 'Éducation à l’environnement',
        de: 'Umweltbildung',
      },
      aliases: {
        en: ['Environmental awareness', 'Environmental protection', 'Nature education', 'Eco-schools'],
        nl: ['Milieueducatie', 'Natuureducatie', 'Milieubewustzijn', 'Milieubescherming'],
        fr: ['Sensibilisation à l’environnement', 'Protection de l’environnement', 'Éco-école'],
        de: ['Umweltbewusstsein', 'Naturpädagogik', 'Umweltschutz', 'Umwelterziehung'],
      },
    },
    {
      code: 'climate-change-education',
      labels: {
        en: 'Climate change education',
        nl: 'Klimaateducatie',
        fr: 'Éducation au changement climatique',
        de: 'Klimabildung',
      },
      aliases: {
        en: ['Climate change', 'Climate action', 'Climate education', 'Climate adaptation'],
        nl: ['Klimaatverandering', 'Klimaatactie', 'Klimaatadaptatie', 'Klimaat'],
        fr: ['Changement climatique', 'Action climatique', 'Dérèglement climatique', 'Adaptation au climat'],
        de: ['Klimawandel', 'Klimaschutz', 'Klimaanpassung'],
      },
    },
    {
      code: 'circular-economy',
      labels: {
        en: 'Circular economy',
        nl: 'Circulaire economie',
        fr: 'Économie circulaire',
        de: 'Kreislaufwirtschaft',
      },
      aliases: {
        en: ['Repair café', 'Circular design', 'Eco-design', 'Resource efficiency'],
        nl: ['Kringloopeconomie', 'Circulair ontwerpen'],
        fr: ['Écoconception', 'Économie de la réparation'],
        de: ['Zirkuläre Wirtschaft', 'Ökodesign', 'Ressourceneffizienz'],
      },
    },
    {
      code: 'waste-and-recycling',
      labels: {
        en: 'Waste reduction and recycling',
        nl: 'Afvalvermindering en recycling',
        fr: 'Réduction des déchets et recyclage',
        de: 'Abfallvermeidung und Recycling',
      },
      aliases: {
        en: ['Recycling', 'Upcycling', 'Waste management', 'Zero waste', 'Plastic pollution', 'Waste'],
        nl: ['Recycling', 'Upcycling', 'Afvalbeheer', 'Plasticvervuiling', 'Afvalpreventie', 'Afval'],
        fr: [
          'Recyclage',
          'Surcyclage',
          'Gestion des déchets',
          'Zéro déchet',
          'Pollution plastique',
          'Déchets',
        ],
        de: ['Recycling', 'Upcycling', 'Abfallwirtschaft', 'Müllvermeidung', 'Plastikmüll', 'Abfall'],
      },
    },
    {
      code: 'biodiversity',
      labels: {
        en: 'Biodiversity and nature conservation',
        nl: 'Biodiversiteit en natuurbehoud',
        fr: 'Biodiversité et protection de la nature',
        de: 'Biodiversität und Naturschutz',
      },
      aliases: {
        en: ['Biodiversity', 'Nature conservation', 'Ecosystem restoration', 'Wildlife'],
        nl: ['Biodiversiteit', 'Natuurbehoud', 'Natuurbescherming'],
        fr: [
          'Biodiversité',
          'Protection de la nature',
          'Conservation de la nature',
          'Restauration des écosystèmes',
        ],
        de: ['Biodiversität', 'Artenvielfalt', 'Naturschutz', 'Biologische Vielfalt'],
      },
    },
    {
      code: 'sustainable-agriculture',
      labels: {
        en: 'Sustainable agriculture',
        nl: 'Duurzame landbouw',
        fr: 'Agriculture durable',
        de: 'Nachhaltige Landwirtschaft',
      },
      aliases: {
        en: [
          'Organic farming',
          'Agroecology',
          'Permaculture',
          'Regenerative agriculture',
          'Sustainable farming',
        ],
        nl: ['Biologische landbouw', 'Agro-ecologie', 'Permacultuur'],
        fr: ['Agriculture biologique', 'Agroécologie', 'Permaculture'],
        de: ['Ökologischer Landbau', 'Biolandbau', 'Agrarökologie', 'Permakultur'],
      },
    },
    {
      code: 'school-and-community-gardens',
      labels: {
        en: 'School and community gardens',
        nl: 'Schooltuinen en buurttuinen',
        fr: 'Jardins scolaires et partagés',
        de: 'Schul- und Gemeinschaftsgärten',
      },
      aliases: {
        en: ['School garden', 'Community garden', 'Urban gardening', 'Urban farming'],
        nl: ['Schooltuin', 'Buurttuin', 'Stadslandbouw', 'Moestuin'],
        fr: ['Jardin scolaire', 'Jardin partagé', 'Agriculture urbaine', 'Potager'],
        de: ['Schulgarten', 'Gemeinschaftsgarten', 'Urbanes Gärtnern'],
      },
    },
    {
      code: 'sustainable-food-systems',
      labels: {
        en: 'Sustainable food systems',
        nl: 'Duurzame voedselsystemen',
        fr: 'Systèmes alimentaires durables',
        de: 'Nachhaltige Ernährungssysteme',
      },
      aliases: {
        en: ['Sustainable food', 'Food waste', 'Short food supply chains', 'Local food'],
        nl: ['Duurzame voeding', 'Voedselverspilling', 'Korte keten'],
        fr: ['Alimentation durable', 'Gaspillage alimentaire', 'Circuits courts'],
        de: ['Nachhaltige Ernährung', 'Lebensmittelverschwendung', 'Regionale Lebensmittel'],
      },
    },
    {
      code: 'renewable-energy',
      labels: {
        en: 'Renewable energy and energy efficiency',
        nl: 'Hernieuwbare energie en energie-efficiëntie',
        fr: 'Énergies renouvelables et efficacité énergétique',
        de: 'Erneuerbare Energien und Energieeffizienz',
      },
      aliases: {
        en: [
          'Renewable energy',
          'Renewables',
          'Energy efficiency',
          'Energy transition',
          'Solar energy',
          'Energy saving',
        ],
        nl: [
          'Hernieuwbare energie',
          'Duurzame energie',
          'Energie-efficiëntie',
          'Energietransitie',
          'Zonne-energie',
          'Energiebesparing',
        ],
        fr: [
          'Énergies renouvelables',
          'Efficacité énergétique',
          'Transition énergétique',
          'Énergie solaire',
          'Économies d’énergie',
        ],
        de: ['Erneuerbare Energien', 'Energieeffizienz', 'Energiewende', 'Solarenergie', 'Energieeinsparung'],
      },
    },
    {
      code: 'sustainable-mobility',
      labels: {
        en: 'Sustainable mobility',
        nl: 'Duurzame mobiliteit',
        fr: 'Mobilité durable',
        de: 'Nachhaltige Mobilität',
      },
      aliases: {
        en: ['Sustainable transport', 'Cycling', 'Green travel', 'Electric vehicles', 'Electromobility'],
        nl: ['Duurzaam vervoer', 'Fietsen', 'Groen reizen', 'Elektrisch rijden'],
        fr: ['Mobilité douce', 'Transports durables', 'Mobilité électrique', 'Voyage écologique'],
        de: ['Radverkehr', 'Grünes Reisen', 'Elektromobilität', 'Umweltfreundlicher Verkehr'],
      },
    },
    {
      code: 'water-and-oceans',
      labels: {
        en: 'Water and oceans',
        nl: 'Water en oceanen',
        fr: 'Eau et océans',
        de: 'Wasser und Ozeane',
      },
      aliases: {
        en: ['Ocean literacy', 'Water management', 'Marine environment', 'Blue economy', 'Marine litter'],
        nl: ['Waterbeheer', 'Blauwe economie', 'Zee en kust'],
        fr: ['Gestion de l’eau', 'Économie bleue', 'Milieu marin'],
        de: ['Wasserwirtschaft', 'Meeresschutz', 'Blaue Wirtschaft'],
      },
    },
    {
      code: 'green-skills',
      labels: {
        en: 'Green skills and green jobs',
        nl: 'Groene vaardigheden en groene banen',
        fr: 'Compétences et emplois verts',
        de: 'Grüne Kompetenzen und grüne Arbeitsplätze',
      },
      aliases: {
        en: ['Green skills', 'Green jobs', 'Green transition', 'Greening of VET', 'Green competences'],
        nl: ['Groene vaardigheden', 'Groene banen', 'Groene transitie'],
        fr: ['Compétences vertes', 'Emplois verts', 'Transition écologique'],
        de: ['Grüne Kompetenzen', 'Grüne Arbeitsplätze', 'Grüner Wandel', 'Ökologischer Wandel'],
      },
    },
    {
      code: 'sustainable-tourism',
      labels: {
        en: 'Sustainable tourism',
        nl: 'Duurzaam toerisme',
        fr: 'Tourisme durable',
        de: 'Nachhaltiger Tourismus',
      },
      aliases: {
        en: ['Ecotourism', 'Rural tourism', 'Responsible tourism'],
        nl: ['Ecotoerisme', 'Plattelandstoerisme'],
        fr: ['Écotourisme', 'Tourisme rural', 'Tourisme responsable'],
        de: ['Ökotourismus', 'Agrotourismus', 'Sanfter Tourismus'],
      },
    },
    {
      code: 'sustainable-construction',
      labels: {
        en: 'Sustainable construction',
        nl: 'Duurzaam bouwen',
        fr: 'Construction durable',
        de: 'Nachhaltiges Bauen',
      },
      aliases: {
        en: ['Green building', 'Energy renovation', 'Building renovation', 'New European Bauhaus'],
        nl: ['Energetische renovatie', 'Circulair bouwen', 'Nieuw Europees Bauhaus'],
        fr: ['Écoconstruction', 'Rénovation énergétique', 'Nouveau Bauhaus européen'],
        de: ['Energetische Sanierung', 'Ökologisches Bauen', 'Neues Europäisches Bauhaus'],
      },
    },
    {
      code: 'sustainable-fashion',
      labels: {
        en: 'Sustainable fashion and textiles',
        nl: 'Duurzame mode en textiel',
        fr: 'Mode et textile durables',
        de: 'Nachhaltige Mode und Textilien',
      },
      aliases: {
        en: ['Sustainable fashion', 'Slow fashion', 'Circular textiles'],
        nl: ['Duurzame mode', 'Circulair textiel'],
        fr: ['Mode durable', 'Mode éthique'],
        de: ['Nachhaltige Mode', 'Nachhaltige Textilien'],
      },
    },
  ],
};

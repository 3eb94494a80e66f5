import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const engineering: ExpertiseTheme = {
  code: 'engineering-and-technology',
  labels: {
    en: 'Engineering and technology',
    nl: 'Techniek en technologie',
    fr: 'Ingénierie et technologie',
    de: 'Technik und Ingenieurwesen',
  },
  terms: [
    {
      code: 'engineering',
      labels: {
        en: 'Engineering',
        nl: 'Ingenieurswetenschappen',
        fr: 'Sciences de l’ingénieur',
        de: 'Ingenieurwissenschaften',
      },
      aliases: {
        en: ['Engineering education', 'Engineering sciences'],
        nl: ['Ingenieursopleiding'],
        fr: ['Formation d’ingénieurs'],
        de: ['Ingenieurausbildung'],
      },
    },
    {
      code: 'mechanical-engineering',
      labels: {
        en: 'Mechanical engineering and metalworking',
        nl: 'Werktuigbouwkunde en metaalbewerking',
        fr: 'Génie mécanique et travail des métaux',
        de: 'Maschinenbau und Metallverarbeitung',
      },
      aliases: {
        en: ['Mechanical engineering', 'Metalworking', 'Machine tools'],
        nl: ['Werktuigbouwkunde', 'Metaalbewerking'],
        fr: ['Génie mécanique', 'Métallerie'],
        de: ['Maschinenbau', 'Metallverarbeitung', 'Metallbau'],
      },
    },
    {
      code: 'electrical-engineering',
      labels: {
        en: 'Electrical engineering and electronics',
        nl: 'Elektrotechniek en elektronica',
        fr: 'Génie électrique et électronique',
        de: 'Elektrotechnik und Elektronik',
      },
      aliases: {
        en: ['Electrical engineering', 'Electronics', 'Microelectronics', 'Semiconductors'],
        nl: ['Elektrotechniek', 'Micro-elektronica', 'Halfgeleiders'],
        fr: ['Génie électrique', 'Microélectronique', 'Électrotechnique'],
        de: ['Elektrotechnik', 'Mikroelektronik', 'Halbleiter'],
      },
    },
    {
      code: 'architecture',
      labels: {
        en: 'Architecture and urban planning',
        nl: 'Architectuur en stedenbouw',
        fr: 'Architecture et urbanisme',
        de: 'Architektur und Stadtplanung',
      },
      aliases: {
        en: ['Architecture', 'Urban planning', 'Spatial planning'],
        nl: ['Architectuur', 'Stedenbouw', 'Ruimtelijke ordening'],
        fr: ['Urbanisme', 'Aménagement du territoire'],
        de: ['Architektur', 'Stadtplanung', 'Raumplanung'],
      },
    },
    {
      code: 'energy',
      labels: {
        en: 'Energy supply and technology',
        nl: 'Energievoorziening en -techniek',
        fr: 'Énergie et génie énergétique',
        de: 'Energieversorgung und Energietechnik',
      },
      aliases: {
        en: ['Energy technology', 'Power engineering', 'Energy systems'],
        nl: ['Energievoorziening', 'Energietechniek'],
        fr: ['Génie énergétique', 'Énergétique'],
        de: ['Energieversorgung', 'Energietechnik', 'Energiewirtschaft'],
      },
    },
    {
      code: 'hydrogen-and-batteries',
      labels: {
        en: 'Hydrogen and energy storage',
        nl: 'Waterstof en energieopslag',
        fr: 'Hydrogène et stockage d’énergie',
        de: 'Wasserstoff und Energiespeicherung',
      },
      aliases: {
        en: ['Hydrogen technology', 'Fuel cells', 'Battery technology', 'Energy storage'],
        nl: ['Waterstoftechnologie', 'Brandstofcellen', 'Energieopslag'],
        fr: ['Piles à combustible', 'Stockage d’énergie'],
        de: ['Wasserstofftechnik', 'Brennstoffzellen', 'Energiespeicher'],
      },
    },
    {
      code: 'nuclear-technology',
      labels: {
        en: 'Nuclear technology and radiation protection',
        nl: 'Nucleaire technologie en stralingsbescherming',
        fr: 'Technologie nucléaire et radioprotection',
        de: 'Kerntechnik und Strahlenschutz',
      },
      aliases: {
        en: ['Nuclear energy', 'Nuclear research', 'Radiation protection'],
        nl: ['Kernenergie', 'Stralingsbescherming'],
        fr: ['Énergie nucléaire', 'Radioprotection'],
        de: ['Kernenergie', 'Strahlenschutz'],
      },
    },
    {
      code: 'mining-and-raw-materials',
      labels: {
        en: 'Mining, oil and raw materials',
        nl: 'Mijnbouw, olie en grondstoffen',
        fr: 'Mines, pétrole et matières premières',
        de: 'Bergbau, Öl und Rohstoffe',
      },
      aliases: {
        en: ['Mining', 'Raw materials', 'Oil and gas'],
        nl: ['Mijnbouw', 'Grondstoffen'],
        fr: ['Matières premières', 'Industrie minière'],
        de: ['Bergbau', 'Rohstoffe'],
      },
    },
    {
      code: 'automotive',
      labels: {
        en: 'Vehicles and automotive engineering',
        nl: 'Voertuigen en autotechniek',
        fr: 'Véhicules et construction automobile',
        de: 'Fahrzeuge und Fahrzeugtechnik',
      },
      aliases: {
        en: ['Automotive', 'Automotive engineering', 'Vehicle engineering'],
        nl: ['Autotechniek', 'Voertuigtechniek'],
        fr: ['Construction automobile', 'Mécanique automobile'],
        de: ['Fahrzeugtechnik', 'Kfz-Technik'],
      },
    },
    {
      code: 'aviation-and-aerospace',
      labels: {
        en: 'Aviation and aerospace',
        nl: 'Luchtvaart en luchtvaarttechniek',
        fr: 'Aviation et aéronautique',
        de: 'Luftfahrt und Luftfahrttechnik',
      },
      aliases: {
        en: ['Aviation', 'Aerospace', 'Aeronautics', 'Drones'],
        nl: ['Luchtvaart', 'Luchtvaartopleiding'],
        fr: ['Aéronautique', 'Aviation'],
        de: ['Luftfahrt', 'Drohnen'],
      },
    },
    {
      code: 'telecommunications',
      labels: {
        en: 'Telecommunications and networks',
        nl: 'Telecommunicatie en netwerken',
        fr: 'Télécommunications et réseaux',
        de: 'Telekommunikation und Netze',
      },
      aliases: {
        en: ['Telecommunications', 'Wireless networks', '5G networks'],
        nl: ['Telecommunicatie'],
        fr: ['Télécommunications'],
        de: ['Telekommunikation', 'Nachrichtentechnik'],
      },
    },
    {
      code: 'security-and-defence',
      labels: {
        en: 'Security, police and defence',
        nl: 'Veiligheid, politie en defensie',
        fr: 'Sécurité, police et défense',
        de: 'Sicherheit, Polizei und Verteidigung',
      },
      aliases: {
        en: ['Security studies', 'Police training', 'Military education', 'Criminology'],
        nl: ['Politieopleiding', 'Criminologie'],
        fr: ['Formation de la police', 'Criminologie'],
        de: ['Polizeiausbildung', 'Kriminologie'],
      },
    },
    {
      code: 'measurement-and-standards',
      labels: {
        en: 'Measurement and standards',
        nl: 'Meettechniek en normen',
        fr: 'Mesure et normalisation',
        de: 'Messtechnik und Normung',
      },
      aliases: {
        en: ['Metrology', 'Standardisation'],
        nl: ['Metrologie', 'Normalisatie'],
        fr: ['Métrologie', 'Normalisation'],
        de: ['Messtechnik', 'Normung'],
      },
    },
    {
      code: 'textiles-and-fashion',
      labels: {
        en: 'Textiles, leather and fashion',
        nl: 'Textiel, leer en mode',
        fr: 'Textile, cuir et mode',
        de: 'Textil, Leder und Mode',
      },
      aliases: {
        en: ['Textiles', 'Fashion design', 'Textile industry', 'Footwear'],
        nl: ['Textiel', 'Modeontwerp'],
        fr: ['Textile', 'Création de mode', 'Maroquinerie'],
        de: ['Textilien', 'Modedesign', 'Textiltechnik'],
      },
    },
  ],
};

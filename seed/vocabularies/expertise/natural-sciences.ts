import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const naturalSciences: ExpertiseTheme = {
  code: 'natural-sciences',
  labels: {
    en: 'Natural sciences',
    nl: 'Natuurwetenschappen',
    fr: 'Sciences naturelles',
    de: 'Naturwissenschaften',
  },
  terms: [
    {
      code: 'physics',
      labels: { en: 'Physics', nl: 'Natuurkunde', fr: 'Physique', de: 'Physik' },
      aliases: {
        en: ['Astrophysics', 'Particle physics', 'Quantum technologies'],
        nl: ['Astrofysica', 'Kwantumtechnologie'],
        fr: ['Astrophysique', 'Technologies quantiques'],
        de: ['Astrophysik', 'Quantentechnologien'],
      },
    },
    {
      code: 'chemistry',
      labels: {
        en: 'Chemistry and chemical engineering',
        nl: 'Scheikunde en chemische technologie',
        fr: 'Chimie et génie chimique',
        de: 'Chemie und Verfahrenstechnik',
      },
      aliases: {
        en: ['Chemistry', 'Chemical engineering', 'Biochemistry', 'Polymers'],
        nl: ['Scheikunde', 'Chemie', 'Biochemie'],
        fr: ['Chimie', 'Génie chimique', 'Biochimie'],
        de: ['Chemie', 'Verfahrenstechnik', 'Biochemie'],
      },
    },
    {
      code: 'biology',
      labels: {
        en: 'Biology and life sciences',
        nl: 'Biologie en levenswetenschappen',
        fr: 'Biologie et sciences de la vie',
        de: 'Biologie und Lebenswissenschaften',
      },
      aliases: {
        en: ['Biology', 'Life sciences', 'Microbiology', 'Genetics', 'Botany', 'Zoology'],
        nl: ['Biologie', 'Levenswetenschappen', 'Microbiologie', 'Genetica'],
        fr: ['Biologie', 'Sciences de la vie', 'Microbiologie', 'Génétique'],
        de: ['Biologie', 'Lebenswissenschaften', 'Mikrobiologie', 'Genetik'],
      },
    },
    {
      code: 'biotechnology',
      labels: {
        en: 'Biotechnology and bioeconomy',
        nl: 'Biotechnologie en bio-economie',
        fr: 'Biotechnologie et bioéconomie',
        de: 'Biotechnologie und Bioökonomie',
      },
      aliases: {
        en: ['Biotechnology', 'Bioeconomy', 'Bioprocessing'],
        nl: ['Biotechnologie', 'Bio-economie'],
        fr: ['Biotechnologie', 'Bioéconomie'],
        de: ['Biotechnologie', 'Bioökonomie'],
      },
    },
    {
      code: 'earth-sciences',
      labels: {
        en: 'Earth sciences and geography',
        nl: 'Aardwetenschappen en geografie',
        fr: 'Sciences de la Terre et géographie',
        de: 'Geowissenschaften und Geografie',
      },
      aliases: {
        en: ['Geology', 'Geography', 'Geophysics', 'Meteorology', 'Earth observation'],
        nl: ['Geologie', 'Geografie', 'Aardrijkskunde', 'Meteorologie'],
        fr: ['Géologie', 'Géographie', 'Météorologie', 'Géomatique'],
        de: ['Geologie', 'Geografie', 'Geoinformatik', 'Meteorologie'],
      },
    },
    {
      code: 'space-and-astronomy',
      labels: {
        en: 'Space and astronomy',
        nl: 'Ruimtevaart en sterrenkunde',
        fr: 'Espace et astronomie',
        de: 'Weltraum und Astronomie',
      },
      aliases: {
        en: ['Astronomy', 'Space research', 'Space technology'],
        nl: ['Ruimtevaart', 'Ruimteonderzoek'],
        fr: ['Astronomie', 'Recherche spatiale'],
        de: ['Raumfahrt', 'Weltraumforschung', 'Astronomie'],
      },
    },
    {
      code: 'materials-science',
      labels: {
        en: 'Materials science and nanotechnology',
        nl: 'Materiaalkunde en nanotechnologie',
        fr: 'Science des matériaux et nanotechnologies',
        de: 'Werkstoffkunde und Nanotechnologie',
      },
      aliases: {
        en: ['Materials science', 'Nanotechnology', 'Advanced materials', 'Metallurgy'],
        nl: ['Materiaalkunde', 'Nanotechnologie', 'Metallurgie'],
        fr: ['Science des matériaux', 'Nanotechnologies', 'Métallurgie'],
        de: ['Werkstoffkunde', 'Nanotechnologie', 'Metallurgie', 'Kunststofftechnik'],
      },
    },
    {
      code: 'environmental-sciences',
      labels: {
        en: 'Environmental science and ecology',
        nl: 'Milieukunde en ecologie',
        fr: 'Sciences de l’environnement et écologie',
        de: 'Umweltwissenschaften und Ökologie',
      },
      aliases: {
        en: ['Environmental science', 'Environmental engineering', 'Ecology'],
        nl: ['Milieukunde', 'Milieutechnologie', 'Ecologie'],
        fr: ['Sciences de l’environnement', 'Écologie'],
        de: ['Umweltwissenschaften', 'Umwelttechnik', 'Ökologie'],
      },
    },
    {
      code: 'optics-and-photonics',
      labels: {
        en: 'Optics and photonics',
        nl: 'Optica en fotonica',
        fr: 'Optique et photonique',
        de: 'Optik und Photonik',
      },
      aliases: {
        en: ['Photonics', 'Optics', 'Laser technology'],
        nl: ['Fotonica', 'Lasertechnologie'],
        fr: ['Photonique', 'Optique'],
        de: ['Photonik', 'Lasertechnik'],
      },
    },
  ],
};

import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const landAndSea: ExpertiseTheme = {
  code: 'land-and-sea',
  labels: {
    en: 'Land, sea and food',
    nl: 'Land, zee en voeding',
    fr: 'Terre, mer et alimentation',
    de: 'Land, Meer und Ernährung',
  },
  terms: [
    {
      code: 'forestry-and-wood',
      labels: { en: 'Forestry and wood', nl: 'Bosbouw en hout', fr: 'Forêt et bois', de: 'Forst und Holz' },
      aliases: {
        en: ['Forestry', 'Forestry training', 'Wood technology', 'Furniture making'],
        nl: ['Bosbouw', 'Houttechniek', 'Meubelmaken'],
        fr: ['Sylviculture', 'Filière bois', 'Ameublement'],
        de: ['Forstwirtschaft', 'Holztechnik', 'Möbelbau'],
      },
    },
    {
      code: 'fisheries-and-aquaculture',
      labels: {
        en: 'Fisheries and aquaculture',
        nl: 'Visserij en aquacultuur',
        fr: 'Pêche et aquaculture',
        de: 'Fischerei und Aquakultur',
      },
      aliases: {
        en: ['Fisheries', 'Fishing', 'Aquaculture', 'Seafood'],
        nl: ['Visserij', 'Aquacultuur', 'Viskweek'],
        fr: ['Pêche', 'Aquaculture', 'Produits de la mer'],
        de: ['Fischerei', 'Aquakultur', 'Fischzucht'],
      },
    },
    {
      code: 'maritime-professions',
      labels: {
        en: 'Shipping and maritime professions',
        nl: 'Scheepvaart en maritieme beroepen',
        fr: 'Navigation et métiers maritimes',
        de: 'Schifffahrt und maritime Berufe',
      },
      aliases: {
        en: ['Maritime education', 'Maritime training', 'Shipping', 'Seafarers', 'Shipbuilding'],
        nl: ['Maritiem onderwijs', 'Scheepvaart', 'Scheepsbouw', 'Zeevaart'],
        fr: ['Formation maritime', 'Marine marchande', 'Construction navale'],
        de: ['Seefahrtausbildung', 'Schifffahrt', 'Schiffbau', 'Seefahrt'],
      },
    },
    {
      code: 'food-technology',
      labels: {
        en: 'Food science and food production',
        nl: 'Voedingswetenschap en voedselproductie',
        fr: 'Sciences et production alimentaires',
        de: 'Lebensmittelkunde und -herstellung',
      },
      aliases: {
        en: ['Food technology', 'Food science', 'Food industry', 'Food safety', 'Viticulture'],
        nl: ['Voedingstechnologie', 'Levensmiddelentechnologie', 'Voedselveiligheid', 'Wijnbouw'],
        fr: ['Industrie agroalimentaire', 'Agroalimentaire', 'Sécurité des aliments', 'Viticulture'],
        de: ['Lebensmitteltechnologie', 'Lebensmittelindustrie', 'Lebensmittelsicherheit', 'Weinbau'],
      },
    },
    {
      code: 'horticulture-and-landscape',
      labels: {
        en: 'Horticulture and landscaping',
        nl: 'Tuinbouw en landschap',
        fr: 'Horticulture et paysage',
        de: 'Gartenbau und Landschaftspflege',
      },
      aliases: {
        en: ['Horticulture', 'Landscape architecture', 'Botanical gardens', 'Fruit growing'],
        nl: ['Tuinbouw', 'Landschapsarchitectuur', 'Botanische tuin'],
        fr: ['Horticulture', 'Architecture du paysage', 'Jardin botanique'],
        de: ['Gartenbau', 'Landschaftsarchitektur', 'Botanischer Garten'],
      },
    },
    {
      code: 'veterinary-medicine',
      labels: {
        en: 'Veterinary medicine and animal health',
        nl: 'Diergeneeskunde en diergezondheid',
        fr: 'Médecine vétérinaire et santé animale',
        de: 'Tiermedizin und Tiergesundheit',
      },
      aliases: {
        en: ['Veterinary medicine', 'Animal health', 'Animal science'],
        nl: ['Diergeneeskunde', 'Diergezondheid'],
        fr: ['Médecine vétérinaire', 'Santé animale'],
        de: ['Tiermedizin', 'Tiergesundheit'],
      },
    },
  ],
};

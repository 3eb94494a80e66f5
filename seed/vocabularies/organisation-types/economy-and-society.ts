import type { OrganisationType } from '../../../src/vocabularies/item.js';

export const economyAndSociety: readonly OrganisationType[] = [
  {
    code: 'sme',
    group: 'enterprise',
    labels: {
      en: 'Small and medium sized enterprise',
      nl: 'Kleine of middelgrote onderneming',
      fr: 'Petite ou moyenne entreprise',
      de: 'Kleines oder mittleres Unternehmen',
    },
    aliases: { en: ['SME'], nl: ['MKB', 'KMO'], fr: ['PME'], de: ['KMU'] },
  },
  {
    code: 'large-enterprise',
    group: 'enterprise',
    labels: {
      en: 'Large enterprise',
      nl: 'Grote onderneming',
      fr: 'Grande entreprise',
      de: 'Großunternehmen',
    },
  },
  {
    code: 'social-enterprise',
    group: 'enterprise',
    labels: {
      en: 'Social enterprise',
      nl: 'Sociale onderneming',
      fr: 'Entreprise sociale',
      de: 'Sozialunternehmen',
    },
  },
  {
    code: 'company',
    group: 'enterprise',
    broad: true,
    labels: { en: 'Company', nl: 'Bedrijf', fr: 'Entreprise', de: 'Unternehmen' },
  },
  {
    code: 'social-partner',
    group: 'labour-market',
    labels: {
      en: 'Social partner or other representative of working life (chambers of commerce, trade union, trade association)',
      nl: 'Sociale partner of andere vertegenwoordiger van het beroepsleven (kamer van koophandel, vakbond, brancheorganisatie)',
      fr: 'Partenaire social ou autre représentant du monde du travail (chambre de commerce, syndicat, association professionnelle)',
      de: 'Sozialpartner oder sonstiger Vertreter des Arbeitslebens (Handelskammer, Gewerkschaft, Berufsverband)',
    },
  },
  {
    code: 'ngo',
    group: 'civil-society',
    labels: {
      en: 'Non-governmental organisation/association',
      nl: 'Niet-gouvernementele organisatie/vereniging',
      fr: 'Organisation non gouvernementale/association',
      de: 'Nichtregierungsorganisation/Verein',
    },
    aliases: { en: ['NGO'], nl: ['NGO'], fr: ['ONG'], de: ['NRO', 'NGO'] },
  },
  {
    code: 'foundation',
    group: 'civil-society',
    labels: { en: 'Foundation', nl: 'Stichting', fr: 'Fondation', de: 'Stiftung' },
  },
  {
    code: 'youth-organisation',
    group: 'youth',
    labels: {
      en: 'Youth organisation',
      nl: 'Jeugdorganisatie',
      fr: 'Organisation de jeunesse',
      de: 'Jugendorganisation',
    },
  },
  {
    code: 'national-youth-council',
    group: 'youth',
    labels: {
      en: 'National Youth Council',
      nl: 'Nationale jeugdraad',
      fr: 'Conseil national de la jeunesse',
      de: 'Nationaler Jugendring',
    },
  },
  {
    code: 'sport-club',
    group: 'sport',
    labels: { en: 'Sport club', nl: 'Sportclub', fr: 'Club sportif', de: 'Sportverein' },
    aliases: { nl: ['Sportvereniging'] },
  },
  {
    code: 'sport-federation',
    group: 'sport',
    labels: { en: 'Sport federation', nl: 'Sportbond', fr: 'Fédération sportive', de: 'Sportverband' },
    aliases: { nl: ['Sportfederatie'] },
  },
  {
    code: 'sport-league',
    group: 'sport',
    labels: { en: 'Sport league', nl: 'Sportliga', fr: 'Ligue sportive', de: 'Sportliga' },
  },
  {
    code: 'sport-organisation',
    group: 'sport',
    labels: {
      en: 'Organisation or association representing (parts of) the sport sector',
      nl: 'Organisatie of vereniging die (een deel van) de sportsector vertegenwoordigt',
      fr: 'Organisation ou association représentant tout ou partie du secteur sportif',
      de: 'Organisation oder Vereinigung, die den Sportsektor (oder Teile davon) vertritt',
    },
  },
  {
    code: 'other',
    group: 'other',
    labels: { en: 'Other', nl: 'Overig', fr: 'Autre', de: 'Sonstige' },
  },
];

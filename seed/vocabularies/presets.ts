import type { Preset } from '../../src/vocabularies/item.js';

/**
 * Proportions that a draft can be scored with, together 1. `balanced` is a judgement, not a measurement: diversity of
 * organisation types goes with better results, geographic spread beyond the programme's minimum does not (Nepelski et
 * al. 2019, 603 projects). The other two start from it: `new-faces` moves weight from fit to experience;
 * `proven-network` gives acquaintance 0.42 and fit 0.03, the proportion that finds most hidden partners of real consortia
 * (docs/evaluation.md), and scales diversity from 0.40 to the 0.25 that is left. As long as no projects are loaded nobody
 * has any fit, and coverage has its share.
 */
export const presets: readonly Preset[] = [
  {
    code: 'balanced',
    labels: { en: 'Balanced', nl: 'Evenwichtig', fr: 'Équilibré', de: 'Ausgewogen' },
    descriptions: {
      en: 'What the project needs comes first, then a mix of organisations and countries',
      nl: 'Eerst wat het project nodig heeft, dan een mix van organisaties en landen',
      fr: 'D’abord les besoins du projet, puis la variété des organisations et des pays',
      de: 'Zuerst der Bedarf des Projekts, dann eine Mischung aus Organisationen und Ländern',
    },
    weights: {
      coverage: 0.48,
      type: 0.12,
      country: 0.1,
      sector: 0.07,
      experience: 0.06,
      level: 0.05,
      fit: 0.12,
      acquaintance: 0,
    },
  },
  {
    code: 'new-faces',
    labels: { en: 'New faces', nl: 'Nieuwe gezichten', fr: 'Nouveaux visages', de: 'Neue Gesichter' },
    descriptions: {
      en: 'A mix of newcomers and experienced organisations counts for more',
      nl: 'Een mix van nieuwkomers en ervaren organisaties telt zwaarder',
      fr: 'La combinaison d’organisations novices et expérimentées compte davantage',
      de: 'Eine Mischung aus Neueinsteigern und erfahrenen Organisationen zählt mehr',
    },
    weights: {
      coverage: 0.48,
      type: 0.12,
      country: 0.1,
      sector: 0.07,
      experience: 0.15,
      level: 0.05,
      fit: 0.03,
      acquaintance: 0,
    },
  },
  {
    code: 'proven-network',
    labels: {
      en: 'Proven network',
      nl: 'Beproefd netwerk',
      fr: 'Réseau éprouvé',
      de: 'Bewährtes Netzwerk',
    },
    descriptions: {
      en: 'Organisations that have worked with the members before come first',
      nl: 'Organisaties die eerder met de leden hebben samengewerkt, gaan voor',
      fr: 'Les organisations qui ont déjà travaillé avec les membres passent en premier',
      de: 'Organisationen, die schon mit den Mitgliedern zusammengearbeitet haben, gehen vor',
    },
    withoutProjects: {
      en: 'As long as no projects are loaded, nobody is known to have worked with the members before: needs and diversity alone decide.',
      nl: 'Zolang er geen projecten geladen zijn, is van niemand bekend dat die eerder met de leden heeft samengewerkt: alleen behoeften en diversiteit beslissen.',
      fr: 'Tant qu’aucun projet n’est chargé, on ne sait d’aucune organisation si elle a déjà travaillé avec les membres\u00a0: seuls les besoins et la diversité décident.',
      de: 'Solange keine Projekte geladen sind, ist von niemandem bekannt, ob er schon mit den Mitgliedern zusammengearbeitet hat: Nur Bedarf und Vielfalt entscheiden.',
    },
    weights: {
      coverage: 0.3,
      type: 0.075,
      country: 0.0625,
      sector: 0.04375,
      experience: 0.0375,
      level: 0.03125,
      fit: 0.03,
      acquaintance: 0.42,
    },
  },
];

import { countsAs, type Language } from '../../vocabularies/index.js';
import type { Confidence } from './fact.js';
import type { ProgrammeRules } from './programme-rules.js';

/** What national agencies ask besides the Programme Guide. */
export const DEMAND_KINDS = [
  'every-organisation-certified',
  'no-copied-applications',
  'no-outside-writers',
  'one-agency-only',
] as const;
type DemandKind = (typeof DEMAND_KINDS)[number];

export interface NationalDemand {
  kind: DemandKind;
  /** The country of the agency; left out for several agencies that no source names. */
  country?: string;
  /** The fields in which the agency asks it; left out for all that national agencies manage. */
  fields?: readonly string[];
  /** Left out for every action. */
  actionTypes?: readonly string[];
  /** The first call year of which it is known. */
  firstCallYear: number;
  /** Left out where no end is known. */
  lastCallYear?: number;
  text: Readonly<Record<Language, string>>;
  confidence: Confidence;
  source: string;
}

const SWEDISH_YOUTH = {
  country: 'SE',
  fields: ['YOU'],
  firstCallYear: 2026,
  confidence: 'high',
  source: 'Swedish Agency for Youth and Civil Society (MUCF), for applicants in Erasmus+ Youth',
} as const;

const ICELANDIC = {
  country: 'IS',
  firstCallYear: 2026,
  confidence: 'medium',
  source: 'Icelandic National Agency (Rannís), erasmusplus.is, “Vinnið með þeim sem þið treystið”',
} as const;

export const NATIONAL_DEMANDS: readonly NationalDemand[] = [
  {
    ...SWEDISH_YOUTH,
    kind: 'every-organisation-certified',
    text: {
      en: 'The Swedish youth agency asks for every organisation to be certified, partners too.',
      nl: 'Het Zweedse jeugdagentschap vraagt dat elke organisatie gecertificeerd is, ook de partners.',
      fr: 'L’agence suédoise pour la jeunesse demande que chaque organisation soit certifiée, les partenaires aussi.',
      de: 'Die schwedische Jugendagentur verlangt, dass jede Organisation zertifiziert ist, auch die Partner.',
    },
  },
  {
    ...SWEDISH_YOUTH,
    kind: 'no-copied-applications',
    text: {
      en: 'The Swedish youth agency refuses applications that are copied.',
      nl: 'Het Zweedse jeugdagentschap wijst gekopieerde aanvragen af.',
      fr: 'L’agence suédoise pour la jeunesse refuse les candidatures copiées.',
      de: 'Die schwedische Jugendagentur lehnt kopierte Anträge ab.',
    },
  },
  {
    ...ICELANDIC,
    kind: 'no-outside-writers',
    text: {
      en: 'The Icelandic agency can refuse applications that outsiders wrote for the partners.',
      nl: 'Het IJslandse agentschap kan aanvragen afwijzen die buitenstaanders voor de partners schreven.',
      fr: 'L’agence islandaise peut refuser les candidatures que des tiers ont rédigées pour les partenaires.',
      de: 'Die isländische Agentur kann Anträge ablehnen, die Außenstehende für die Partner geschrieben haben.',
    },
  },
  {
    ...ICELANDIC,
    kind: 'one-agency-only',
    text: {
      en: 'The Icelandic agency looks for projects that are submitted in several countries: submit yours in one only.',
      nl: 'Het IJslandse agentschap spoort projecten op die in verschillende landen worden ingediend: dien het uwe in één land in.',
      fr: 'L’agence islandaise recherche les projets déposés dans plusieurs pays\u00a0: déposez le vôtre dans un seul.',
      de: 'Die isländische Agentur sucht nach Projekten, die in mehreren Ländern eingereicht werden: Reichen Sie Ihres nur in einem ein.',
    },
  },
  {
    kind: 'one-agency-only',
    firstCallYear: 2026,
    text: {
      en: 'Several agencies look for projects that are submitted in several countries: submit yours in one only.',
      nl: 'Verschillende agentschappen sporen projecten op die in verschillende landen worden ingediend: dien het uwe in één land in.',
      fr: 'Plusieurs agences recherchent les projets déposés dans plusieurs pays\u00a0: déposez le vôtre dans un seul.',
      de: 'Mehrere Agenturen suchen nach Projekten, die in mehreren Ländern eingereicht werden: Reichen Sie Ihres nur in einem ein.',
    },
    confidence: 'medium',
    source:
      'Pages of several national agencies; Erasmus+ Programme Guide, Part C, on applications to several agencies',
  },
];

type Call = Pick<ProgrammeRules, 'actionType' | 'callYear' | 'fields'>;

/** What national agencies ask in one action and call year, in the fields that they manage. */
export function demandsOfAgencies(
  { actionType, callYear, fields: managed }: Call,
  demands: readonly NationalDemand[] = NATIONAL_DEMANDS,
): NationalDemand[] {
  return demands.filter(
    ({ actionTypes, fields, firstCallYear, lastCallYear = callYear }) =>
      (!actionTypes || actionTypes.includes(actionType)) &&
      (!fields || fields.some((field) => managed.value.includes(field))) &&
      firstCallYear <= callYear &&
      callYear <= lastCallYear,
  );
}

/**
 * What the agency asks that an application from a country goes to. What it asks in certain fields is left out as long as
 * none is chosen; of fields that are not managed nationally there is nothing.
 */
export function demandsOfAgency(
  country: string,
  field: string | undefined,
  call: Call,
  demands?: readonly NationalDemand[],
): NationalDemand[] {
  if (field && !call.fields.value.includes(field)) return [];
  return demandsOfAgencies(call, demands).filter(
    ({ country: asking, fields }) =>
      asking === countsAs(country) && (!fields || (field !== undefined && fields.includes(field))),
  );
}

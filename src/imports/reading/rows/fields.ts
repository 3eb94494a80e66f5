import {
  EXPERIENCES,
  LEVELS_OF_ACTIVITY,
  LONGEST_LISTS,
  parseErasmusCode,
  parseLanguage,
  parseVat,
  takeEmails,
} from '../../../directory/index.js';
import { countryOfRegion, type ListName, recogniseCountry } from '../../../vocabularies/index.js';
import type { ProjectTarget, Target } from '../columns/targets.js';
import type { Notes } from '../notes.js';
import { parseDate } from '../values/numbers.js';
import { parseCoordinates, parseDegrees, townOf } from '../values/places.js';
import { recogniseCode, stateOf, websiteIn } from '../values/terms.js';
import { type Draft, problem, reject } from './draft.js';
import { addOther, setIdentifier, setOther } from './identifiers.js';

/**
 * Puts the clean, filled value of one cell into the draft. What a column before it has filled stays; what cannot be
 * understood is left out and noted.
 */
export type SetField = (draft: Draft, value: string, column: string, notes: Notes) => void;

const LONGEST_NAME = 500;

/** The number of a company or tax register in brackets behind the name. */
const NUMBER_BEHIND = /\((\d{8,14})\)$/;

const NO_COUNTRY =
  'This is no country, and no region that proves one: give its two-letter code (ISO 3166-1, such as NL) or its name.';

/** By target of the organisation; own identifiers need the column's place among them (see table-mapper.ts). */
export const setters: Record<Exclude<Target, ProjectTarget | 'ignored' | 'id'>, SetField> = {
  name(draft, value, column, notes) {
    const { name } = draft.profile;
    const [behind = '', number] = NUMBER_BEHIND.exec(value) ?? [];
    const bare = value.slice(0, value.length - behind.length).trimEnd();
    if (name === undefined && number !== undefined && /\p{L}/u.test(bare)) {
      addOther(draft, { scheme: 'source/name', id: number });
      return setters.name(draft, bare, column, notes);
    }
    if (name !== undefined)
      return value === name ? undefined : setters.otherName(draft, value, column, notes);
    if (value.length <= LONGEST_NAME) draft.profile.name = value;
    else
      reject(
        draft,
        column,
        value,
        'name-too-long',
        `A name has at most ${LONGEST_NAME} characters: shorten it.`,
      );
  },
  otherName(draft, value, column, notes) {
    const { name, otherNames = [] } = draft.profile;
    if (value === name || otherNames.some((other) => other.name === value)) return;
    if (value.length > LONGEST_NAME || otherNames.length >= LONGEST_LISTS.otherNames)
      return notes.add('value-left-out', column);
    draft.profile.otherNames = [...otherNames, { name: value }];
  },
  pic: setIdentifier('pic'),
  oid: setIdentifier('oid'),
  ror: setIdentifier('ror'),
  isil: setOther('ISIL'),
  isni: setOther('ISNI'),
  wikidata: setOther('WIKIDATA'),
  grid: setOther('GRID'),
  fundref: setOther('FUNDREF'),
  registerNumber(draft, value, column) {
    draft.registered.push({ column, number: value });
  },
  erasmusCode: listField('erasmusCodes', parseErasmusCode, ({ profile }) => (profile.identifiers ??= {})),
  vat: parsedField(parseVat, (draft, vat) => {
    draft.profile.identifiers = { vat, ...draft.profile.identifiers };
  }),
  country(draft, value, column) {
    if (draft.profile.country !== undefined) return;
    const country = recogniseCountry(value) ?? countryOfRegion(value);
    if (country === undefined) {
      draft.unknownCountry ??= problem(column, value, 'country-unknown', NO_COUNTRY);
      return;
    }
    draft.profile.country = country;
    if (!recogniseCountry(value)) draft.profile.region ??= value;
  },
  shortName: textField('shortName', 200),
  region: textField('region', 200),
  city: textField('city', 200, townOf),
  description: textField('description', 20_000),
  address(draft, value) {
    draft.address ??= value;
  },
  location: parsedField(parseCoordinates, (draft, { lat, lon }) => {
    draft.latitude ??= lat;
    draft.longitude ??= lon;
  }),
  latitude: parsedField(parseDegrees, (draft, degrees) => {
    draft.latitude ??= degrees;
  }),
  longitude: parsedField(parseDegrees, (draft, degrees) => {
    draft.longitude ??= degrees;
  }),
  organisationType(draft, value, column) {
    const code = recogniseCode('organisation-types', value);
    if (code === undefined) draft.kinds.push({ column, words: value });
    else draft.profile.organisationType ??= code;
  },
  sectors: listField('sectors', codeIn('sectors'), ({ profile }) => profile),
  expertise: listField('expertise', codeIn('expertise'), ({ profile }) => profile),
  levelOfActivity: parsedField(oneOf('levels-of-activity', LEVELS_OF_ACTIVITY), (draft, value) => {
    draft.profile.levelOfActivity ??= { value, basis: 'declared' };
  }),
  experience: parsedField(oneOf('experience', EXPERIENCES), (draft, value) => {
    draft.profile.experience ??= { value, basis: 'declared' };
  }),
  projectCount: parsedField(parseCount, (draft, projects) => {
    draft.profile.projectCount ??= projects;
  }),
  website: parsedField(websiteIn, (draft, website) => {
    draft.profile.website ??= website;
  }),
  languages: listField('languages', parseLanguage, ({ profile }) => profile),
  'contact.name': contactField('name', 200),
  'contact.email': parsedField(emailIn, (draft, email) => {
    draft.profile.contact = { email, ...draft.profile.contact };
  }),
  'contact.phone': contactField('phone', 50),
  status(draft, value, column, notes) {
    const state = stateOf(value, column);
    if (state === undefined) notes.add('value-left-out', column);
    else if (state === 'closed') draft.profile.status = state;
  },
  endDate: parsedField(parseDate, (draft, date) => {
    // Databases write 0001-01-01 and 1900-01-01 for no date.
    if (date > '1900-12-31' && date <= new Date().toISOString()) draft.profile.status = 'closed';
  }),
  lastConfirmedAt: parsedField(parseDate, (draft, date) => {
    draft.profile.lastConfirmedAt ??= date;
  }),
};

function textField(
  field: 'shortName' | 'region' | 'city' | 'description',
  longest: number,
  shown: (value: string) => string = (value) => value,
): SetField {
  return (draft, value, column, notes) => {
    const text = shown(value);
    if (text.length > longest) notes.add('value-left-out', column);
    else draft.profile[field] ??= text;
  };
}

function contactField(field: 'name' | 'phone', longest: number): SetField {
  return (draft, value, column, notes) => {
    if (value.length > longest) notes.add('value-left-out', column);
    else draft.profile.contact = { [field]: value, ...draft.profile.contact };
  };
}

function parsedField<T>(
  parse: (text: string) => T | undefined,
  set: (draft: Draft, value: T) => void,
): SetField {
  return (draft, value, column, notes) => {
    const parsed = parse(value);
    if (parsed === undefined) notes.add('value-left-out', column);
    else set(draft, parsed);
  };
}

/** Several values in one cell, separated by semicolon, bar or comma; united with those of other columns. */
function listField<F extends 'erasmusCodes' | 'sectors' | 'expertise' | 'languages'>(
  field: F,
  parse: (text: string) => string | undefined,
  holder: (draft: Draft) => { [field in F]?: string[] },
): SetField {
  return (draft, value, column, notes) => {
    const whole = parse(value);
    const items = whole === undefined ? value.split(/[;|,]/).map((item) => item.trim()) : [value];
    const parsed = items.filter((item) => item !== '').map(parse);
    const understood = parsed.filter((item) => item !== undefined);
    if (understood.length === 0) return notes.add('value-left-out', column, parsed.length);
    const held = holder(draft);
    const all = [...new Set([...(held[field] ?? []), ...understood])];
    held[field] = all.slice(0, LONGEST_LISTS[field]);
    const surplus = all.length - held[field].length;
    notes.add('value-left-out', column, parsed.length - understood.length + surplus);
  };
}

function emailIn(text: string): string | undefined {
  return takeEmails(text).emails[0];
}

function codeIn(list: ListName) {
  return (text: string) => recogniseCode(list, text);
}

function oneOf<T extends string>(list: ListName, values: readonly T[]) {
  return (text: string): T | undefined => {
    const code = recogniseCode(list, text);
    return values.find((value) => value === code);
  };
}

function parseCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

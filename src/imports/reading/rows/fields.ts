import {
  EXPERIENCES,
  LEVELS_OF_ACTIVITY,
  LONGEST_LISTS,
  parseErasmusCode,
  parseLanguage,
  parseVat,
  takeEmails,
} from '../../../directory/index.js';
import type { ListName } from '../../../vocabularies/index.js';
import type { Target } from '../columns/targets.js';
import type { Notes } from '../notes.js';
import { recogniseCode } from '../values/codes.js';
import { parseCoordinates } from '../values/coordinates.js';
import { websiteIn } from '../values/website.js';
import type { Draft } from './draft.js';
import { setCountry, setName, setOid, setPic, setRor } from './identity-fields.js';

/** Puts the clean, filled value of one cell into the draft; what cannot be understood is left out and noted. */
export type SetField = (draft: Draft, value: string, column: string, notes: Notes) => void;

export const setters: Record<Exclude<Target, 'ignored'>, SetField> = {
  name: setName,
  pic: setPic,
  oid: setOid,
  ror: setRor,
  country: setCountry,
  shortName: textField('shortName', 200),
  region: textField('region', 200),
  city: textField('city', 200),
  description: textField('description', 20_000),
  otherName: (draft, value, column, notes) => {
    const { otherNames = [] } = draft.profile;
    if (value.length > 500 || otherNames.length >= LONGEST_LISTS.otherNames)
      return notes.add('value-left-out', column);
    draft.profile.otherNames = [...otherNames, { name: value }];
  },
  erasmusCode: listField('erasmusCodes', parseErasmusCode, ({ profile }) => (profile.identifiers ??= {})),
  vat: parsedField(parseVat, (draft, vat) => {
    draft.profile.identifiers = { ...draft.profile.identifiers, vat };
  }),
  location: parsedField(parseCoordinates, (draft, location) => {
    draft.profile.location = location;
  }),
  latitude: parsedField(parseDegrees, (draft, degrees) => {
    draft.latitude = degrees;
  }),
  longitude: parsedField(parseDegrees, (draft, degrees) => {
    draft.longitude = degrees;
  }),
  organisationType: parsedField(codeIn('organisation-types'), (draft, code) => {
    draft.profile.organisationType = code;
  }),
  sectors: listField('sectors', codeIn('sectors'), ({ profile }) => profile),
  expertise: listField('expertise', codeIn('expertise'), ({ profile }) => profile),
  levelOfActivity: parsedField(oneOf('levels-of-activity', LEVELS_OF_ACTIVITY), (draft, value) => {
    draft.profile.levelOfActivity = { value, basis: 'declared' };
  }),
  experience: parsedField(oneOf('experience', EXPERIENCES), (draft, value) => {
    draft.profile.experience = { value, basis: 'declared' };
  }),
  projectCount: parsedField(parseCount, (draft, projects) => {
    draft.profile.projectCount = projects;
  }),
  website: parsedField(websiteIn, (draft, website) => {
    draft.profile.website = website;
  }),
  languages: listField('languages', parseLanguage, ({ profile }) => profile),
  'contact.name': contactField('name', 200),
  'contact.email': parsedField(emailIn, (draft, email) => {
    draft.profile.contact = { ...draft.profile.contact, email };
  }),
  'contact.phone': contactField('phone', 50),
};

function textField(field: 'shortName' | 'region' | 'city' | 'description', longest: number): SetField {
  return (draft, value, column, notes) => {
    if (value.length > longest) notes.add('value-left-out', column);
    else draft.profile[field] = value;
  };
}

function contactField(field: 'name' | 'phone', longest: number): SetField {
  return (draft, value, column, notes) => {
    if (value.length > longest) notes.add('value-left-out', column);
    else draft.profile.contact = { ...draft.profile.contact, [field]: value };
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
function listField<F extends Exclude<keyof typeof LONGEST_LISTS, 'otherNames'>>(
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

function parseDegrees(text: string): number | undefined {
  return /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function parseCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

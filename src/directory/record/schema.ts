import { z } from 'zod';
import { listOf, textOf, trimmedText } from '../../platform/limits.js';
import { codeOf } from '../../vocabularies/index.js';
import { holdsEmail } from './emails.js';
import {
  LONGEST_IDENTIFIER,
  parseErasmusCode,
  parseLanguage,
  parseOid,
  parsePic,
  parseRor,
  parseVat,
  parseWebsite,
} from './identifiers.js';
import { parseKey } from './identity-keys.js';
import {
  EXPERIENCES,
  type Fragment,
  type Grounded,
  LEVELS_OF_ACTIVITY,
  RELATION_KINDS,
  type Relation,
  STATUSES,
} from './organisation.js';
import { LONGEST_OTHER_ID, LONGEST_SCHEME, parseOtherIdentifier } from './other-identifiers.js';

const OTHER_SCHEMES =
  'a scheme is a code of org-id.guide such as NO-BRC, or ISIL, ISNI (with its check character), WIKIDATA, GRID, FUNDREF, source:<name> or source:<name>/<column>';

const IS_PUBLIC = 'is public: put the e-mail address into contact.email';

/** A text that everybody can read; what identifies a person belongs into the contact. */
const publicText = (longest: number) =>
  trimmedText(longest).refine((value) => !holdsEmail(value), { error: IS_PUBLIC });

/** A text that has a canonical form. */
function canonical(parse: (text: string) => string | undefined, what: string) {
  return textOf(LONGEST_IDENTIFIER)
    .transform((value, context) => {
      const parsed = parse(value);
      if (parsed !== undefined) return parsed;
      context.addIssue({ code: 'custom', message: `"${value.slice(0, 200)}" is not ${what}` });
      return z.NEVER;
    })
    .meta({ description: what });
}

function setOf<T extends z.ZodType<string>>(item: T, longest: number) {
  return listOf(item, longest).transform((items) => [...new Set(items)]);
}

/** A plain value is a declared one. */
function grounded<T extends string>(values: readonly [T, ...T[]]) {
  const value = z.enum(values);
  const hint = `must be one of ${values.join(', ')}, alone or as {"value": …, "basis": "where it comes from"}`;
  return z
    .union([value, z.strictObject({ value, basis: publicText(200).default('declared') })], { error: hint })
    .transform(
      (given): Grounded<T> => (typeof given === 'string' ? { value: given, basis: 'declared' } : given),
    );
}

/** Items of the lists of a profile. */
export const LONGEST_LISTS = {
  otherNames: 100,
  erasmusCodes: 20,
  sectors: 50,
  expertise: 200,
  languages: 100,
  others: 100,
  relations: 100,
} as const;

/** What a register, a list or a source calls an organisation. */
const otherIdentifier = z
  .strictObject({ scheme: trimmedText(LONGEST_SCHEME), id: trimmedText(LONGEST_OTHER_ID) })
  .transform(({ scheme, id }, context) => {
    const parsed = parseOtherIdentifier(scheme, id);
    if (parsed && !holdsEmail(parsed.id)) return parsed;
    context.addIssue({
      code: 'custom',
      message: parsed ? IS_PUBLIC : `"${id}" is no identifier of ${scheme}: ${OTHER_SCHEMES}`,
    });
    return z.NEVER;
  })
  .meta({ description: OTHER_SCHEMES });

function keyOfAnother(text: string): string | undefined {
  const key = parseKey(text.trim());
  return key?.startsWith('name:') ? undefined : key;
}

/** Another organisation, by an identifier of it; names are no keys that people write. */
const relation = z
  .strictObject({
    kind: z.enum(RELATION_KINDS),
    key: canonical(keyOfAnother, 'a key of an organisation, such as ror:00cv9y106 or pic:948821603').refine(
      (key) => !holdsEmail(key),
      { error: IS_PUBLIC },
    ),
    name: publicText(500).optional(),
    organisationId: textOf(20).optional().meta({ description: 'Left out: answers have it' }),
  })
  .transform(({ kind, key, name }): Relation => ({ kind, key, ...(name !== undefined && { name }) }));

/** Every field of a profile as it comes from outside; what comes out is canonical. */
export const profileFields = {
  name: publicText(500),
  shortName: publicText(200),
  otherNames: listOf(
    z.strictObject({
      name: publicText(500),
      lang: canonical(parseLanguage, 'an ISO 639-1 code').optional(),
    }),
    LONGEST_LISTS.otherNames,
  ),
  identifiers: z.strictObject({
    oid: canonical(parseOid, 'an OID (E and 8 or 9 digits)').optional(),
    pic: canonical(parsePic, 'a PIC (nine digits)').optional(),
    ror: canonical(parseRor, 'a ROR identifier (nine characters, its check digits right)').optional(),
    erasmusCodes: setOf(
      canonical(parseErasmusCode, 'an Erasmus code (such as A BADEN01)'),
      LONGEST_LISTS.erasmusCodes,
    ).optional(),
    vat: canonical(parseVat, 'a VAT number with its country prefix').optional(),
    others: listOf(otherIdentifier, LONGEST_LISTS.others).optional(),
  }),
  country: codeOf('countries'),
  region: publicText(200),
  city: publicText(200),
  location: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
  organisationType: codeOf('organisation-types'),
  sectors: setOf(codeOf('sectors'), LONGEST_LISTS.sectors),
  expertise: setOf(codeOf('expertise'), LONGEST_LISTS.expertise),
  levelOfActivity: grounded(LEVELS_OF_ACTIVITY),
  experience: grounded(EXPERIENCES),
  projectCount: z.int().min(0).max(1_000_000),
  description: publicText(20_000),
  website: canonical(parseWebsite, 'the address of a website (http or https)').refine(
    (value) => !holdsEmail(value),
    { error: IS_PUBLIC },
  ),
  languages: setOf(canonical(parseLanguage, 'an ISO 639-1 code'), LONGEST_LISTS.languages),
  relations: listOf(relation, LONGEST_LISTS.relations),
  contact: z.strictObject({
    name: trimmedText(200).optional(),
    email: textOf(254).check(z.email()).optional(),
    phone: trimmedText(50).optional(),
  }),
  status: z.enum(STATUSES),
  lastConfirmedAt: z.union([
    textOf(40).check(z.iso.date()),
    textOf(40).check(z.iso.datetime({ offset: true })),
  ]),
};

const { name, country, ...others } = profileFields;

type Nullable<F> = { [K in keyof F]: F[K] extends z.ZodType ? z.ZodOptional<z.ZodNullable<F[K]>> : never };

/** Null says that nobody knows: it hides what a source says. */
const nullable = Object.fromEntries(
  Object.entries(others).map(([field, schema]) => [field, schema.nullable().optional()]),
) as Nullable<typeof others>;

/** The body of POST and PUT: the whole manual layer. */
export const profileBody = z
  .strictObject({ name, country, ...nullable })
  .transform((profile): Fragment => ({ profile }))
  .meta({ id: 'ProfileInput' });

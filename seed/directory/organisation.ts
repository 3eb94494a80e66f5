import type { LevelOfActivity, Profile } from '../../src/directory/record/organisation.js';
import { LEVELS_OF_ACTIVITY } from '../../src/directory/record/organisation.js';
import { fold, LANGUAGES, type Language } from '../../src/vocabularies/index.js';
import { describe } from './descriptions/describe.js';
import { expertiseOf } from './expertise.js';
import { erasmusCode, identifiersOf } from './identifiers.js';
import type { NameGiver } from './names/all-names.js';
import { nameBookOf } from './names/index.js';
import { inLatin } from './names/transliterate.js';
import type { Random } from './random.js';
import type { Seat } from './seats.js';
import { specialitiesAt } from './specialities/index.js';

/**
 * The profile for a seat. A small part of everything is missing, as in real directories.
 * @param number counts the organisations of the directory; identifiers follow from it
 */
export function organisationAt(seat: Seat, number: number, names: NameGiver, random: Random): Profile {
  const { area, city, kind, experience } = seat;
  const candidates = specialitiesAt(kind.setting);
  const { cause, speciality } = random.one(candidates);
  const second = random.chance(0.35) ? random.one(candidates).speciality : undefined;
  const book = nameBookOf(area.nameBook);
  const { name, shortName, otherNames } = names.nameOf(
    book,
    { type: kind.type, country: area.country, city, cause, sports: speciality.sports },
    random,
  );
  const expertise = expertiseOf(kind.setting, [speciality, second], experience, random);
  const projectCount = projectCountOf(seat, random);
  const language = descriptionLanguage(book.language, random);
  const subject = { kind, city: city.name, speciality, expertise, projectCount };
  const slug = slugOf(shortName ? `${shortName} ${city.name}` : name);
  const known = (probability: number) => random.chance(probability);

  const profile: Profile = {
    name,
    identifiers: identifiersOf(number, random),
    country: area.country,
    region: city.region,
    city: city.name,
    location: {
      lat: fourDecimals(city.location.lat + random.between(-0.03, 0.03)),
      lon: fourDecimals(city.location.lon + random.between(-0.04, 0.04)),
    },
    languages: languagesOf(area.languages, random),
  };
  if (shortName) profile.shortName = shortName;
  if (otherNames.length > 0) profile.otherNames = otherNames;
  if (known(0.98)) profile.organisationType = kind.type;
  if (known(0.98)) profile.sectors = sectorsOf(seat, speciality.sectors, random);
  if (known(0.97)) profile.expertise = expertise;
  if (known(0.95)) profile.levelOfActivity = { value: levelOf(seat, random), basis: 'declared' };
  if (experience) profile.experience = { value: experience, basis: 'declared' };
  if (projectCount !== undefined) profile.projectCount = projectCount;
  if (known(0.94)) profile.description = describe(subject, language, random);
  if (known(0.7)) profile.website = `https://www.${slug}.example/`;
  if (known(0.5))
    profile.contact = {
      name: inLatin(random.fullName(book.people), book.language),
      email: `${slug}@example.org`,
    };
  if (known(0.6)) profile.lastConfirmedAt = dayOf(random.integer(0, 600));
  return profile;
}

/** Adds the Erasmus code that an institution of higher education has. */
export function withErasmusCode(profile: Profile, nth: number): Profile {
  const code = erasmusCode(profile.country ?? '', profile.city ?? '', nth);
  return { ...profile, identifiers: { ...profile.identifiers, erasmusCodes: [code] } };
}

function projectCountOf({ experience }: Seat, random: Random): number | undefined {
  if (experience === 'newcomer') return 0;
  if (experience === 'less-experienced') return random.integer(1, 2);
  // The smaller of two draws: few have very many.
  if (experience === 'experienced') return Math.min(random.integer(3, 40), random.integer(3, 40));
  return undefined;
}

function levelOf({ kind }: Seat, random: Random): LevelOfActivity {
  return random.weighted(
    LEVELS_OF_ACTIVITY.map((value, index) => ({ value, weight: kind.levels[index] ?? 0 })),
  );
}

function sectorsOf({ kind }: Seat, touched: readonly string[], random: Random): string[] {
  const main = random.one(kind.sectors.map((sector) => (sector === '*' ? (touched[0] ?? 'SCH') : sector)));
  const others = random.some(touched, random.integer(0, 2));
  return [...new Set([main, ...others])];
}

function languagesOf(own: readonly string[], random: Random): string[] {
  const others = [...random.some(['fr', 'de', 'es', 'it'], random.chance(0.25) ? 1 : 0)];
  if (random.chance(0.85)) others.unshift('en');
  return [...new Set([...own, ...others])];
}

function descriptionLanguage(local: string, random: Random): Language {
  const own = LANGUAGES.find((language) => language === local);
  return own && random.chance(0.6) ? own : 'en';
}

function slugOf(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ');
  return words
    .slice(0, 4)
    .join('-')
    .slice(0, 40)
    .replace(/(-[a-z]{0,2})+$/, '');
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
}

function fourDecimals(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

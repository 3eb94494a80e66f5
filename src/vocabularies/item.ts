import type { Language } from './language.js';

/** The same words in every language. */
export type Labels = Readonly<Record<Language, string>>;

/** Other words that people use for the same thing, per language. Capitals (`STEM`) mark an acronym. */
export type Aliases = Readonly<Partial<Record<Language, readonly string[]>>>;

/**
 * Words that name a thing in texts, in any language: `{ any: 'musik|, muzik|a', 'cs sk': 'hudb|a, hudeb|ní' }`. A key is
 * the languages that the words are of (ISO 639-1), `any` for what many share, `names` for what counts in the name of an
 * organisation only, `texts` for what counts in other texts only; these two may follow languages (`pl texts`). Words and
 * phrases are parted by commas. A bar stands where a word may go on: `hudb|a` is the word "hudba" and whatever else
 * begins with "hudb"; a bar in front (`|musik|`) lets it be a part of a longer word. Without a bar it is the word itself.
 * A question mark behind a word: only in a text that is known to be in its languages.
 */
export type Words = Readonly<Record<string, string>>;

/** The words for the terms of the expertise list, by code. */
export type TermWords = Readonly<Record<string, Words>>;

/** One code of one list. */
export interface Item {
  readonly code: string;
  readonly labels: Labels;
  readonly aliases?: Aliases;
}

export interface Country extends Item {
  /** The state that an overseas territory counts as, by its own code. */
  readonly countsAs?: string;
}

export interface OrganisationType extends Item {
  /** Types are counted by group: all kinds of school are one kind. */
  readonly group: string;
  /** It says no more than its group: every other type of the group is one of it. */
  readonly broad?: true;
}

/** The three families of activities in a project. */
export type ActivityFamily = 'management' | 'implementation' | 'promotion';

export interface Activity extends Item {
  readonly code: ActivityFamily;
  readonly descriptions: Labels;
}

export interface Expertise extends Item {
  /** The activities that it carries out. A subject (biodiversity, mental health) has none: it is what they are about. */
  readonly family?: ActivityFamily;
  readonly theme: string;
  /** What texts call it, beyond labels and aliases; never shown. */
  readonly words?: Words;
}

export interface ActionType extends Item {
  /** How many organisations a draft is planned for unless its author says otherwise. */
  readonly defaultSize: number;
}

export interface Priority extends Item {
  /** The fields it belongs to (SCH, VET, HED, ADU, YOU, SPO), or all of them. */
  readonly fields: readonly string[] | 'all';
}

export type PresetName = 'balanced' | 'new-faces' | 'proven-network';

/** Weights that a draft can be scored with, together 1. */
export interface Preset extends Item {
  readonly code: PresetName;
  readonly descriptions: Labels;
  /** For one that rests on earlier projects: what to know as long as none are loaded. */
  readonly withoutProjects?: Labels;
  readonly weights: Readonly<
    Record<
      'coverage' | 'type' | 'country' | 'sector' | 'experience' | 'level' | 'fit' | 'acquaintance',
      number
    >
  >;
}

/** Every list by its name in the API, with the shape of its items. */
export interface Lists {
  countries: Country;
  sectors: Item;
  'organisation-types': OrganisationType;
  'levels-of-activity': Item;
  experience: Item;
  expertise: Expertise;
  'action-types': ActionType;
  priorities: Priority;
  activities: Activity;
  presets: Preset;
}

export type ListName = keyof Lists;

/** One table of the expertise list: terms of one theme, of the theme's family, if it has one, unless a term says otherwise. */
export interface ExpertiseTheme extends Item {
  readonly family?: ActivityFamily;
  readonly terms: readonly (Item & { readonly family?: ActivityFamily })[];
}

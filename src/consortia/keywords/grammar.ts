import type { Language } from '../../vocabularies/index.js';
import type { Word } from './words.js';

/**
 * What the form of words and their neighbours say of them, as far as rules of thumb go: whether one can be the noun
 * that a need is, and whether two can belong together.
 */
export interface Grammar {
  /** Whether a word looks like a noun where it stands, and not like a verb, an adjective or a name. */
  isNoun(word: Word, before: Word | undefined, after: Word | undefined): boolean;
  /** Whether a word can describe the one after it: "offshore" wind, "ocean" acidification. */
  describes(word: Word, before: Word | undefined): boolean;
  /** What a describing word adds, of its worth as a noun; 1 where it may be one itself. */
  describing: number;
  /** Whether the noun comes before what describes it, as in "aidants familiaux". */
  nounFirst?: true;
  /** Words that join two nouns: isolation "en" paille. */
  joints?: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.trim().split(/\s+/));

// Before these a word is a verb, unless its form is a noun's.
const EN_BEFORE_VERB =
  set(`to will can cannot could must may might shall should would not we they who which i you it
  he she also both don't doesn't let lets`);
const EN_BEFORE_PARTICIPLE = set('are is was were be been being am by when while they we keep keeps');
const EN_DETERMINERS = set(
  'the a an their our its his her this that these those how what why them it us more',
);
const EN_OBJECTS = set('them it us how what why whether');
const EN_NOUN = /(?:s|tion|sion|ity|ment|ness|ship|ism|ing|ance|ence)$/;
const EN_NO_NOUN = /(?:ly|ed|ive|ous|ful|less|able|ible|ical|ional|ish)$/;
const EN_PLURAL = /(?<!s|u|i|ic|ga|len|sport|art|right|system|new)s$/;

const afterPlural = (before: Word | undefined, word: Word) =>
  word.joined &&
  word.kind !== 'special' &&
  before !== undefined &&
  before.kind !== 'stop' &&
  EN_PLURAL.test(before.text);

function isEnglishVerb(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (afterPlural(before, word) || (after?.joined && EN_OBJECTS.has(after.text))) return true;
  if (word.joined && before && EN_BEFORE_VERB.has(before.text)) return !EN_NOUN.test(word.text);
  if (!/ing$/.test(word.text)) return false;
  return Boolean(
    (word.joined && before && EN_BEFORE_PARTICIPLE.has(before.text)) ||
      (after?.joined && EN_DETERMINERS.has(after.text)),
  );
}

const english: Grammar = {
  describing: 1,
  isNoun: (word, before, after) =>
    !word.name && !EN_NO_NOUN.test(word.text) && !isEnglishVerb(word, before, after),
  describes: (word, before) =>
    !word.name &&
    !/ly$/.test(word.text) &&
    !EN_PLURAL.test(word.text) &&
    !isEnglishVerb(word, before, undefined),
};

const NL_NO_NOUN =
  /(?:isch|ische|lijk|lijke|baar|bare|air|ige|end|ende|zaam|zame|loos|loze|erd|eerde)$|^ge(?!.*(?:heid|iteit|ing|schap)$).{3,}(?:d|t|de|te)$/;

// Behind any other word of grammar, an adverb or a pronoun, stands no noun but a verb or an adjective.
const NL_INTRODUCE =
  set(`de het een der deze die dit dat onze ons hun zijn haar mijn uw van voor met in op aan bij uit door over tussen
  tegen zonder naar als of en tot per onder binnen rond meer alle enkele geen twee drie vier vijf zoals`);
const NL_DETERMINERS = set('de het een hun zijn haar onze ons dit deze dat die iets');

/** An infinitive looks like a plural: "leerlingen ontwerpen een robot". */
const isDutchVerb = (word: Word, before: Word | undefined, after: Word | undefined) =>
  /en$/.test(word.text) &&
  (word.joined ? before?.kind !== 'stop' : true) &&
  after?.joined === true &&
  NL_DETERMINERS.has(after.text);

const dutch: Grammar = {
  describing: 0.3,
  isNoun: (word, before, after) =>
    !word.name &&
    !NL_NO_NOUN.test(word.text) &&
    !(word.joined && before?.kind === 'stop' && !NL_INTRODUCE.has(before.text)) &&
    !isDutchVerb(word, before, after),
  describes: (word) => !word.name && /e$/.test(word.text),
};

const FR_INTRODUCE =
  set(`le la les l' l’ un une des du d' d’ de au aux à en sur sous par pour avec sans entre nos notre
  votre vos leur leurs son sa ses ce cet cette ces mon ma mes contre vers dans chaque quelques plusieurs deux trois
  quatre cinq dont comme`);
const FR_BEFORE_INFINITIVE = set("de d' d’ à pour sans par");
const FR_INFINITIVE = /(?:er|ir|oir|dre|tre|uire)$/;
const FR_NO_NOUN =
  /(?:ment(?<!ement|iment|ument)|ique(?<!tique)|iques(?<!tiques)|elle|elles|ales?|aux|ives?|ifs?|ées?|és|euses?|ibles?|ables?|aires?)$/;

const FR_ADJECTIVE =
  /(?:iques?|als?|ales?|aux|els?|elles?|ifs?|ives?|eux|euses?|ibles?|ables?|aires?|ée?s?|iens?|iennes?|ains?|aines?|ins?|ines?|antes?|iers?|ières?|ois|oises?|ores?|ères?)$/;
const FR_DETERMINERS = set("le la les l' l’ un une des leur leurs ses nos ce cette ces");

/** A verb in a list of verbs: "…, aménage des cours". */
const isFrenchVerb = (word: Word, after: Word | undefined) =>
  !word.joined && after?.joined === true && FR_DETERMINERS.has(after.text);

const french: Grammar = {
  isNoun: (word, before, after) =>
    !word.name &&
    !isFrenchVerb(word, after) &&
    !FR_NO_NOUN.test(word.text) &&
    (word.opens ||
      (before !== undefined &&
        (word.joined ? FR_INTRODUCE.has(before.text) : true) &&
        !(FR_BEFORE_INFINITIVE.has(before.text) && FR_INFINITIVE.test(word.text)))),
  describes: (word) => !word.name && FR_ADJECTIVE.test(word.text),
  nounFirst: true,
  describing: 1,
  joints: set("de d' d’ en à"),
};

const DE_ADJECTIVE = /(?:e|en|er|es|em)$/;

// Before an adjective in -en; without one of these it is a verb.
const DE_INTRODUCE =
  set(`den der des dem die einen einer eines mit von zu in bei aus ohne für durch keinen unseren ihren
  seinen im am zum zur vom an auf über unter nach`);

const isCapitalAdjective = ({ text, kind }: Word) =>
  kind !== 'general' && (/(?:e|en|es|em)$/.test(text) || (/er$/.test(text) && kind !== 'special'));

// A German noun after a noun names it: "Professorin Brandstetter", "Handwerkskammer Osnabrück".
const isGermanName = (word: Word, before: Word | undefined) =>
  word.joined && before?.capital === true && before.kind !== 'stop' && !isCapitalAdjective(before);

const german: Grammar = {
  describing: 0.3,
  isNoun: (word, before, after) =>
    word.capital &&
    !isGermanName(word, before) &&
    !(after?.joined && after.capital && isCapitalAdjective(word)),
  describes: (word, before) =>
    !word.capital &&
    DE_ADJECTIVE.test(word.text) &&
    (!/en$/.test(word.text) || (word.joined && before !== undefined && DE_INTRODUCE.has(before.text))),
};

export const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: english,
  nl: dutch,
  fr: french,
  de: german,
};

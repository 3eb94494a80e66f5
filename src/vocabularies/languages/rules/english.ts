import type { Grammar } from '../grammar.js';
import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';
import type { Word } from '../word.js';

// Before these a word is a verb, unless its form is a noun's.
const BEFORE_VERB =
  setOf(`to will can cannot could must may might shall should would not we they who which i you it
  he she also both don't doesn't let lets`);
const BEFORE_PARTICIPLE = setOf('are is was were be been being am by when while they we keep keeps');
const DETERMINERS = setOf(
  'the a an their our its his her this that these those how what why them it us more',
);
const OBJECTS = setOf('them it us how what why whether');
const NOUN = /(?:s|tion|sion|ity|ment|ness|ship|ism|ing|ance|ence)$/;
const NO_NOUN = /(?:ly|ed|ive|ous|ful|less|able|ible|ical|ional|ish)$/;
const PLURAL = /(?<!s|u|i|ic|ga|len|sport|art|right|system|new)s$/;

const afterPlural = (before: Word | undefined, word: Word) =>
  word.joined &&
  word.kind !== 'special' &&
  before !== undefined &&
  before.kind !== 'stop' &&
  PLURAL.test(before.text);

function isEnglishVerb(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (afterPlural(before, word) || (after?.joined && OBJECTS.has(after.text))) return true;
  if (word.joined && before && BEFORE_VERB.has(before.text)) return !NOUN.test(word.text);
  if (!/ing$/.test(word.text)) return false;
  return Boolean(
    (word.joined && before && BEFORE_PARTICIPLE.has(before.text)) ||
      (after?.joined && DETERMINERS.has(after.text)),
  );
}

const grammar: Grammar = {
  describing: 1,
  isNoun: (word, before, after) =>
    !word.name && !NO_NOUN.test(word.text) && !isEnglishVerb(word, before, after),
  describes: (word, before) =>
    !word.name &&
    !/ly$/.test(word.text) &&
    !PLURAL.test(word.text) &&
    !isEnglishVerb(word, before, undefined),
};

export const english: LanguageRules = {
  frequent: 'english',
  stems: { stemmer: 'english' },
  general: wordsIn(`
    access active adapt address adolescent adult advise age agency agree apprentice approach assessment
    association attend audience authority autumn awareness bachelor background barrier beneficiary bring brother
    build business campaign career case center centre challenge cheaper checklist child children citizen city
    class classroom club coach cohort collaboration colleague collect college common company conference consortia
    consortium cooperation coordination country courses create curricula curriculum daily daughter day degree
    deliver demand department develop discover discuss early educator effective elderly empower enable encourage
    engagement enhance equip erasmus europe european evaluation evening event example exchange exercise experience
    expert expertise explore faculty faster father feedback field fight form foster framework friendly functional
    future gap graduate group grow guide guideline handbook happen helps hold host hour idea identity impact
    implement improve increase innovation institute institutions intensive interdisciplinary international invite
    involve job join joint knowledge lack late learn learner lecturer lesson level life local management manual
    master material measure meet mentor method million ministry model modern module month morning mother
    motivation municipality mutual national need neighbour neighbourhood network newcomer notice offer office
    opportunity organise organize outcome output parent participant partner partnership peer people person pilot
    platform policy practice practitioner prepare primary produce professional professor program programme project
    promote pupil qualified quality reach recognise recruit region release replace resident resource result role
    runs school secondary sector semester seminar senior service session share short sick simple sister skill
    slower small societal society sold solution son specialist spring staff stakeholder step story strategy
    strengthen student study subject summer support tackle takes target task taught teach teacher team technician
    teenager term test theme tip tool toolkit topic town train trainer transnational understand university visit
    volunteer website week winter worker workplace workshop write youngster youth`),
  describing: wordsIn(`
    young old home fire first computer information system work face open research small school child family
    community village women women's men men's girls boys digital sustainable public social local adaptive
    functional`),
  grammar,
};

/** Rules of thumb of one language, as data, for telling which words are nouns and which describe one. */
export interface GrammarRules {
  /** Forms that are verbs wherever they stand. */
  verbForms?: RegExp;
  /** Forms that are no nouns, most of them of adjectives and participles. */
  noNoun: RegExp;
  /** Forms that can describe a noun: of adjectives, and of nouns where one describes another. */
  describes: RegExp;
  /** Forms that can also describe the noun before them, where most stand before: oszustwa "internetowe". */
  describesBehind?: RegExp;
  /** What a describing word adds, of its worth as a noun. */
  describing: number;
  /** Whether the noun comes before what describes it, as in "aidants familiaux". */
  nounFirst?: true;
  /** Words that join two nouns: isolation "en" paille. */
  joints?: ReadonlySet<string>;
  /** The words of grammar that a noun may stand right behind; all but `beforeVerb` when left out. */
  introduce?: ReadonlySet<string>;
  /** The words of grammar that a verb stands behind. */
  beforeVerb?: ReadonlySet<string>;
  /** What else a noun may stand right behind; any word when left out. */
  behind?: RegExp;
  /** Forms that are a verb where one of `articles` comes next: "…, aménage des cours". */
  verb?: RegExp;
  articles?: ReadonlySet<string>;
  /** Forms that are a verb behind one of `beforeInfinitive`, which nouns stand behind as well: "de planter". */
  infinitive?: RegExp;
  beforeInfinitive?: ReadonlySet<string>;
}

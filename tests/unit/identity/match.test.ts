import { describe, expect, it } from '@jest/globals';
import type { Fragment } from '../../../src/directory/index.js';
import { readName } from '../../../src/directory/names/read-name.js';
import { candidateOf } from '../../../src/identity/candidate.js';
import { choose } from '../../../src/identity/choose.js';
import { chooseInText } from '../../../src/identity/choose-in-text.js';
import { chooseWithin } from '../../../src/identity/choose-within.js';
import type { MatchQuery } from '../../../src/identity/match-query.js';
import { NameWords } from '../../../src/identity/name-words.js';
import { readText } from '../../../src/identity/read-text.js';
import { readQuery, scoreCandidate } from '../../../src/identity/score-candidate.js';
import { PlainDirectory } from '../directory/records.js';

type Given = Fragment['profile'] & { name: string; country: string; city: string };

const GIVEN: Given[] = [
  { name: 'University of London', country: 'GB', city: 'London' },
  { name: 'City, University of London', country: 'GB', city: 'London' },
  { name: 'Royal Holloway University of London', country: 'GB', city: 'Egham' },
  {
    name: 'Ghent University',
    otherNames: [{ name: 'Universiteit Gent', lang: 'nl' }],
    country: 'BE',
    city: 'Ghent',
  },
  { name: 'Ghent University Hospital', otherNames: [{ name: 'UZ Gent' }], country: 'BE', city: 'Ghent' },
  { name: 'University of California, Berkeley', country: 'US', city: 'Berkeley' },
  { name: 'University of California, Los Angeles', country: 'US', city: 'Los Angeles' },
  { name: 'University of California System', country: 'US', city: 'Oakland' },
  {
    name: 'Univerzita Karlova',
    otherNames: [{ name: 'Charles University', lang: 'en' }],
    country: 'CZ',
    city: 'Praha',
  },
  { name: 'National Institute for Peat Research', shortName: 'NIPR', country: 'IE', city: 'Tullamore' },
  { name: 'Newpark Institute of Physics', country: 'IE', city: 'Cork' },
  { name: 'Trinity College', country: 'IE', city: 'Dublin' },
  { name: 'Trinity College', country: 'GB', city: 'Cambridge' },
  { name: 'Old Mill Trust', country: 'GB', city: 'Leeds', status: 'closed' },
  { name: 'Old Mill Trust', country: 'GB', city: 'York' },
  { name: 'Turku School of Nursing', country: 'FI', city: 'Turku', status: 'closed' },
];

const directory = new PlainDirectory();
const candidates = GIVEN.map((profile) =>
  candidateOf(directory.record(directory.import('given', [{ profile }])[0])),
);
const counts = new Map<string, number>();
for (const { names } of candidates)
  for (const key of new Set(names.flatMap(({ name }) => name.words.map((word) => word.key))))
    counts.set(key, (counts.get(key) ?? 0) + 1);
/** As in a directory a thousand times as large. */
const words = new NameWords(new Map([...counts].map(([key, count]) => [key, count * count])), 16_000);
const { weigh } = words;

const shown = ({ candidate: { names, city } }: ReturnType<typeof scoreCandidate>) =>
  `${names[0]!.name.written} (${city!.written})`;

function byName(query: MatchQuery) {
  const { chosen, isAmbiguous } = choose(
    candidates.map((candidate) => scoreCandidate(readQuery(query), candidate, weigh)),
  );
  return isAmbiguous ? 'ambiguous' : chosen && shown(chosen);
}

const inText = (text: string) => chooseInText(readText(text), candidates, weigh);

describe('a name', () => {
  it.each<[MatchQuery, string | undefined]>([
    [{ name: 'University of London' }, 'University of London (London)'],
    [{ name: 'London University' }, 'University of London (London)'],
    [{ name: 'City University London' }, 'City, University of London (London)'],
    [{ name: 'Royal Holloway, Univ. of London' }, 'Royal Holloway University of London (Egham)'],
    [{ name: 'Universiteit Gent' }, 'Ghent University (Ghent)'],
    [{ name: 'University of Gent' }, 'Ghent University (Ghent)'],
    [{ name: 'Gent University Hospital' }, 'Ghent University Hospital (Ghent)'],
    [{ name: 'Ghent University Library' }, undefined],
    [{ name: 'University of California at Berkeley' }, 'University of California, Berkeley (Berkeley)'],
    [{ name: 'University of California Los Angles' }, 'University of California, Los Angeles (Los Angeles)'],
    [{ name: 'University of California, Irvine' }, undefined],
    [{ name: 'Charles University in Prague' }, 'Univerzita Karlova (Praha)'],
    [{ name: 'NIPR' }, 'National Institute for Peat Research (Tullamore)'],
    [{ name: 'Natl Inst Peat Res' }, 'National Institute for Peat Research (Tullamore)'],
    [{ name: 'Institute for Peat' }, undefined],
    [{ name: 'Institute of Physics' }, undefined],
    [{ name: 'Trinity College' }, 'ambiguous'],
    [{ name: 'Trinity College Dublin' }, 'Trinity College (Dublin)'],
    [{ name: 'Trinity College', country: 'IE' }, 'Trinity College (Dublin)'],
    [{ name: 'Trinity College', city: 'Cambridge' }, 'Trinity College (Cambridge)'],
    [{ name: 'Trinity College', country: 'FR' }, undefined],
    [{ name: 'Old Mill Trust' }, 'Old Mill Trust (York)'],
    [{ name: 'Turku School of Nursing' }, undefined],
  ])('%j is %s', (query, expected) => {
    expect(byName(query)).toBe(expected);
  });

  it('of a part of an organisation is that of the whole, unless it is something else', () => {
    const within = (name: string) => chooseWithin(name, candidates, weigh);
    expect(shown(within('Ghent University Faculty of Law')!)).toBe('Ghent University (Ghent)');
    expect(within('Ghent University Faculty of Law Library')).toBeUndefined();
    expect(within('Faculty of Law')).toBeUndefined();
    expect(within('Ghent University and Charles University Institute of Law')).toBeUndefined();
    expect(within('NIPR Department of Peat')).toBeUndefined();
  });
});

it.each([
  [[], 'It exists no more: never chosen'],
  [['successor'], 'It exists no more: never chosen; its successor is Turku University'],
  [['parent'], 'It exists no more: never chosen'],
  [
    ['successor', 'successor'],
    'It exists no more: never chosen; its successors are Turku University, ror:0003rj076',
  ],
] as const)('what is closed, with %j, says who came after it', (kinds, text) => {
  const others = [{ key: 'ror:00cv9y106', name: 'Turku University' }, { key: 'ror:0003rj076' }];
  const relations = kinds.map((kind, at) => ({ kind, ...others[at]! }));
  const profile = { ...GIVEN.at(-1)!, relations };
  const plain = new PlainDirectory();
  const closed = candidateOf(plain.record(plain.import('given', [{ profile }])[0]));
  const { evidence } = scoreCandidate(readQuery({ name: 'Turku School of Nursing' }), closed, weigh);
  expect(evidence).toContainEqual({ kind: 'status', text });
});

describe('a text', () => {
  it.each([
    ['Dept. of Law, Ghent University, Ghent, Belgium', ['Ghent University (Ghent)']],
    ['Surgery, Ghent University Hospital, Ghent, Belgium', ['Ghent University Hospital (Ghent)']],
    ['Pathology, Ghent University Children Hospital, Belgium', []],
    ['University of California, Berkeley, CA, USA', ['University of California, Berkeley (Berkeley)']],
    ['School of Arts, City, University of London, London, UK', ['City, University of London (London)']],
    ['Trinity College, Dublin 2, Ireland', ['Trinity College (Dublin)']],
    ['Trinity College, Paris, France', []],
    ['Institute of Physics, Paris', []],
    [
      'Charles University, Prague, Czech Republic; Universiteit Gent, Gent, België',
      ['Univerzita Karlova (Praha)', 'Ghent University (Ghent)'],
    ],
    ['NIPR, Tullamore, Ireland', ['National Institute for Peat Research (Tullamore)']],
    ['NIPR, Paris', []],
    ['London, United Kingdom', []],
    ['Turku School of Nursing, Turku, Finland', []],
    ['', []],
  ])('%s names %j', (text, expected) => {
    expect(inText(text).chosen.map(shown)).toEqual(expected);
  });

  it('that fits two is ambiguous', () => {
    expect(inText('Trinity College, Department of Music')).toMatchObject({ chosen: [], isAmbiguous: true });
  });

  it('says what stands in it', () => {
    const [found] = inText('Trinity College, Dublin, Ireland').chosen;
    expect(found!.evidence.map(({ text }) => text)).toEqual([
      'The name "Trinity College" stands in the text',
      'So does its city, Dublin',
      'So does its country',
    ]);
  });
});

it('weighs a word by how few have it', () => {
  const weight = (word: string) => weigh(readName(word).words[0]!);
  expect(weight('Holloway')).toBeGreaterThan(weight('California'));
  expect(weight('California')).toBeGreaterThan(weight('University'));
  expect(weight('unheard-of')).toBe(1);
  expect(new NameWords(new Map(), 0).weigh(readName('x').words[0]!)).toBeLessThanOrEqual(1);
});

it('knows what a word may be misspelt from', () => {
  expect(words.spellings('berkeley', 3)).toEqual(['berkeley']);
  expect(words.spellings('berkley', 3)).toEqual(['berkeley']);
  expect(words.spellings('hloloway', 3)).toEqual(['holloway']);
  expect(words.spellings('xyzzy', 3)).toEqual([]);
});

import { describe, expect, it } from '@jest/globals';
import type { RelationKind } from '../../../src/directory/index.js';
import { candidateOf } from '../../../src/identity/candidate.js';
import { countriesTogether } from '../../../src/identity/duplicates/countries.js';
import { likenessOf } from '../../../src/identity/duplicates/likeness.js';
import { standsOut, verdictOf } from '../../../src/identity/duplicates/linking.js';
import { idsOfPair, pairId } from '../../../src/identity/duplicates/pair.js';
import { fragment, PlainDirectory } from '../directory/records.js';

type Profile = Parameters<typeof fragment>[0];

const weigh = ({ kind }: { kind: string }) => (kind === 'own' || kind === 'number' ? 1 : 0.4);

function candidate(profile: Profile) {
  const directory = new PlainDirectory();
  return candidateOf(directory.record(directory.import('list', [fragment(profile)])[0]));
}
const likeness = (a: Profile, b: Profile) => likenessOf(candidate(a), candidate(b), weigh);

const molen = { name: 'Atelier De Oude Molen', country: 'NL', city: 'Leiden' } as const;
const site = { website: 'https://www.oudemolen.example/' };
const others = [{ scheme: 'WIKIDATA', id: 'Q900300001' }];

describe('two organisations of two lists', () => {
  it.each<[string, Profile, Profile]>([
    ['name, country and place', molen, { ...molen, name: 'ATELIER DE OUDE MOLEN B.V.', city: 'LEIDEN' }],
    ['name in two languages', { name: 'Universiteit Duinstad' }, { name: 'University of Duinstad' }],
    ['name and site, the place unknown', { ...molen, ...site }, { ...molen, ...site, city: '' }],
    ['name and site below it', { ...molen, ...site }, { ...molen, website: 'https://en.oudemolen.example/' }],
    [
      'name and a number',
      { ...molen, identifiers: { others } },
      { ...molen, city: '', identifiers: { others } },
    ],
    ['place with what the post adds', { ...molen, city: 'Leiden Cedex 03' }, molen],
    ['a country and a part of it', { ...molen, country: 'FR' }, { ...molen, country: 'GP' }],
  ])('are certainly one by %s', (_, a, b) => {
    expect(verdictOf(likeness(a, b))).toBe('certain');
    expect(verdictOf(likeness(b, a))).toBe('certain');
  });

  it.each<[string, Profile, Profile]>([
    ['their name alone', molen, { ...molen, city: '' }],
    [
      'a name that says a little more, and the place',
      molen,
      { ...molen, name: 'Atelier De Oude Molen Noord' },
    ],
    [
      'a name that says more, and the site',
      { ...molen, ...site },
      { ...molen, ...site, name: 'Museum De Oude Molen' },
    ],
  ])('are proposed for %s', (_, a, b) => {
    expect(verdictOf(likeness(a, b))).toBe('proposed');
  });

  it.each<[string, Profile, Profile]>([
    ['another country', { ...molen, ...site }, { ...molen, ...site, country: 'BE' }],
    ['another number in the name', { name: 'Basisschool 5' }, { name: 'Basisschool 6' }],
    [
      'another name at one site',
      { ...molen, ...site },
      { ...molen, ...site, name: 'Zeilschool Kagerplassen' },
    ],
    [
      'a site on which everybody has a page',
      { name: 'Molen', website: 'https://facebook.com/a' },
      { name: 'Zeilschool', website: 'https://facebook.com/b' },
    ],
  ])('are two by %s', (_, a, b) => {
    expect(verdictOf(likeness(a, b))).toBe('different');
  });
});

it('what speaks for two being one is said by codes too, apart from the words that differ', () => {
  const one = { ...molen, ...site, name: 'Atelier De Oude Molen B.V.', identifiers: { others } };
  const other = { ...one, name: 'Atelier De Oude Moolen', city: 'Delft' };
  const { evidence } = likeness(one, other);
  expect(evidence.flatMap(({ kind, code }) => (kind === 'words' ? [] : [code]))).toEqual([
    ...['identifier', 'like-name', 'spelling', 'legal-form', 'same-country', 'other-city', 'domain'],
  ]);
  expect(Object.assign({}, ...evidence.map(({ values }) => values))).toMatchObject({
    identifier: 'WIKIDATA Q900300001',
    form: 'BV',
    country: 'NL',
    host: 'oudemolen.example',
  });
  const university = { name: 'Universiteit Duinstad aan Zee' };
  expect(likeness(university, { name: 'UDAZ' }).evidence[0]).toMatchObject({ code: 'acronym-name' });
});

describe('two of which a source says that one is something to the other', () => {
  const ror = '00cv9y106';
  const other = { ...molen, identifiers: { ror } };
  const saying = (kind: RelationKind) => ({ ...molen, relations: [{ kind, key: `ror:${ror}` }] });

  it.each(['parent', 'child', 'successor', 'predecessor'] as const)('as %s are two', (kind) => {
    for (const found of [likeness(saying(kind), other), likeness(other, saying(kind))]) {
      expect(verdictOf(found)).toBe('different');
      const text = `"${molen.name}" is the ${kind} of "${molen.name}"`;
      expect(found.evidence).toContainEqual({ kind: 'relation', text });
    }
  });

  it('may be one when they are only related', () => {
    expect(verdictOf(likeness(saying('related'), other))).toBe('certain');
  });

  it('says nothing of a third one', () => {
    const third = { ...molen, identifiers: { ror: '0003rj076' } };
    expect(verdictOf(likeness(saying('parent'), third))).toBe('certain');
  });
});

it('a university and its hospital are never certainly one', () => {
  const hospital = { name: 'Universitair Ziekenhuis Duinstad', ...site };
  expect(verdictOf(likeness({ name: 'Universiteit Duinstad', ...site }, hospital))).not.toBe('certain');
});

it('the same name in another place is proposed when there is but one', () => {
  expect(verdictOf(likeness(molen, { ...molen, city: 'Delft' }))).toBe('alone');
});

describe('one that stands out', () => {
  const found = (...profiles: Profile[]) =>
    profiles.map((profile) => ({ likeness: likeness(molen, profile) }));
  const all = () => true;
  const none = () => false;

  it('has no rival that is as good', () => {
    const [same, less] = found(molen, { ...molen, name: 'Museum De Oude Molen' });
    expect(standsOut(same!, [less!, same!], all)).toBe(true);
    expect(standsOut(less!, [less!, same!], all)).toBe(false);
    expect(standsOut(same!, [same!], all)).toBe(true);
  });

  it('may have others as good that can be the same too', () => {
    const two = found(molen, { ...molen, name: 'Atelier De Oude Molen vzw' });
    expect(standsOut(two[0]!, two, all)).toBe(false);
    expect(standsOut(two[0]!, two, none)).toBe(true);
  });
});

describe('a pair', () => {
  const [a, b] = ['a'.repeat(20), 'b'.repeat(20)];

  it('has one id, whichever of the two comes first', () => {
    expect(pairId(b!, a!)).toBe(pairId(a!, b!));
    expect(idsOfPair(pairId(a!, b!))).toEqual([a, b]);
  });

  it.each(['', 'a-b', `${'a'.repeat(20)}`, `${'a'.repeat(20)}-${'1'.repeat(20)}`, `${'a'.repeat(20)}-`])(
    'is not %j',
    (text) => expect(idsOfPair(text)).toBeUndefined(),
  );
});

it('takes a state and its parts for one country, but not two parts', () => {
  expect(countriesTogether('FR')).toContain('GP');
  expect(countriesTogether('GP')).toEqual(['GP', 'FR']);
  expect(countriesTogether('BE')).toEqual(['BE']);
});

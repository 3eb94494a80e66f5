import { describe, expect, it } from '@jest/globals';
import { highlighted, highlighting } from '../../../src/directory/search/highlight.js';

const FIELDS = ['name', 'shortName', 'otherNames'] as const;
const { highlightPreTag: begin, highlightPostTag: end } = highlighting(FIELDS, []);

interface Texts {
  name: string;
  shortName: string | null;
  otherNames: string[];
  labels: string[];
}
const shown = (texts: Partial<Texts>, words?: string[]) =>
  highlighted<Texts, (typeof FIELDS)[number]>(texts, FIELDS, words);

describe('highlighted texts', () => {
  it('are safe HTML with the matches in <em>', () => {
    expect(shown({ name: `<script> & ${begin}"Gent"${end}`, otherNames: [`${begin}G${end}`] })).toEqual({
      name: '&lt;script&gt; &amp; <em>&quot;Gent&quot;</em>',
      otherNames: ['<em>G</em>'],
    });
  });

  it('mark what Meilisearch cannot know: words in other letters', () => {
    expect(shown({ name: `${begin}Sejlklub${end} Køge, Ølby` }, ['sejlklub', 'koge']).name).toBe(
      '<em>Sejlklub</em> <em>Køge</em>, Ølby',
    );
  });

  it('leave out what an organisation does not have and what is not shown', () => {
    expect(shown({ name: 'Gent', shortName: null, otherNames: [], labels: ['x'] })).toEqual({
      name: 'Gent',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { HIGHLIGHTING, highlighted } from '../../../src/directory/search/highlight.js';

const { highlightPreTag: begin, highlightPostTag: end } = HIGHLIGHTING;

describe('highlighted texts', () => {
  it('are safe HTML with the matches in <em>', () => {
    expect(highlighted({ name: `<script> & ${begin}"Gent"${end}`, otherNames: [`${begin}G${end}`] })).toEqual(
      {
        name: '&lt;script&gt; &amp; <em>&quot;Gent&quot;</em>',
        otherNames: ['<em>G</em>'],
      },
    );
  });

  it('mark what Meilisearch cannot know: words in other letters', () => {
    expect(highlighted({ name: `${begin}Sejlklub${end} Køge, Ølby` }, ['sejlklub', 'koge']).name).toBe(
      '<em>Sejlklub</em> <em>Køge</em>, Ølby',
    );
  });

  it('leave out what an organisation does not have and what is not shown', () => {
    expect(
      highlighted({ name: 'Gent', shortName: null, otherNames: [], labels: ['x'], country: 'BE' }),
    ).toEqual({
      name: 'Gent',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { DraftPanel, type Need, Scorer } from '../../../src/matching/core/index.js';
import { draftSpec, only, organisation, tableOf, termNeed } from './builders.js';

const CRAFTS: Need = { key: 'crafts', weight: 1, holders: { family: ['welding', 'weaving', 'pottery'] } };
const CRAFTSMEN = organisation('craftsmen', { expertise: ['welding', 'weaving', 'pottery'] });

/** What the panel asks about a change of an organisation that has all three crafts; the one listed has drones, worth 3. */
function questions(keywordWeight: number) {
  const keyword: Need = { key: 'bees', weight: keywordWeight, holders: { ids: new Set() } };
  const spec = draftSpec({
    needs: [CRAFTS, termNeed('drones', 3), keyword],
    weights: only('coverage'),
  });
  const listed = organisation('listed', { expertise: ['drones'] });
  const panel = new DraftPanel();
  panel.set('draft', spec, new Scorer().rank(tableOf(listed), spec, 1).footing);
  return panel.affectedBy(CRAFTSMEN);
}

describe('a changed organisation with a fit', () => {
  const fit = new Map([['fitting', 0.5]]);
  const listed = organisation('listed', { country: 'PT' });
  const panelOf = (drafts: string[]) => {
    const panel = new DraftPanel();
    for (const id of drafts) {
      const weights = { ...only('country'), country: 0.5, fit: 0.5 };
      const spec = draftSpec({ id, weights, fit });
      panel.set(id, spec, new Scorer().rank(tableOf(listed), spec, 1).footing);
    }
    return panel;
  };
  const affected = (panel: DraftPanel, id: string) =>
    panel.affectedBy(organisation(id, { country: 'PT' })).certain;

  it('comes before one that is alike in all else, whoever others are', () => {
    const panel = panelOf(['a', 'b']);
    expect(affected(panel, 'fitting').sort()).toEqual(['a', 'b']);
    panel.delete('a');
    expect(affected(panel, 'fitting')).toEqual(['b']);
  });

  it('has none in a list that was scored again without', () => {
    const panel = panelOf(['a']);
    const spec = draftSpec({ id: 'a', weights: only('country') });
    panel.set(
      'a',
      spec,
      new Scorer().rank(tableOf(organisation('listed', { country: 'PT' })), spec, 1).footing,
    );
    const before = panelOf([]);
    before.set('a', spec, new Scorer().rank(tableOf(listed), spec, 1).footing);
    expect(affected(panel, 'fitting')).toEqual(affected(before, 'fitting'));
  });
});

describe('a changed organisation that a list does not mention', () => {
  it('leaves a question when its keywords could bring it before the last entry', () => {
    expect(questions(3)).toEqual({ certain: [], open: [{ draftId: 'draft', needs: ['bees'] }] });
  });

  it('leaves none when they could only if a family counted once for each of its terms', () => {
    expect(questions(1)).toEqual({ certain: [], open: [] });
  });
});

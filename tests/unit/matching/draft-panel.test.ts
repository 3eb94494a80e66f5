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

describe('a changed organisation that a list does not mention', () => {
  it('leaves a question when its keywords could bring it before the last entry', () => {
    expect(questions(3)).toEqual({ certain: [], open: [{ draftId: 'draft', needs: ['bees'] }] });
  });

  it('leaves none when they could only if a family counted once for each of its terms', () => {
    expect(questions(1)).toEqual({ certain: [], open: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { experienceIn, type SupportHistory } from '../../../src/consortia/rules/experience.js';
import { experienceReader, experienceText } from '../../../src/matching/experience.js';

const KA220 = { actionType: 'KA220', callYear: 2026 };

const support = (years: number[], undated = 0) => ({ years, undated, coordinated: false });

type Case = [what: string, history: SupportHistory, open: string | undefined, complete: string | undefined];

const CASES: Case[] = [
  ['nothing is known', {}, undefined, 'newcomer'],
  ['never supported at all', { experience: 'newcomer' }, 'newcomer', 'newcomer'],
  ['experienced in other programmes', { experience: 'experienced' }, undefined, 'newcomer'],
  ['supported under another action', { supported: { KA210: support([2023]) } }, undefined, 'newcomer'],
  ['once', { supported: { KA220: support([2023]) } }, 'less-experienced', 'less-experienced'],
  [
    'twice in seven years',
    { supported: { KA220: support([2025, 2019]) } },
    'less-experienced',
    'less-experienced',
  ],
  [
    'three times in seven years',
    { supported: { KA220: support([2025, 2023, 2019]) } },
    'experienced',
    'experienced',
  ],
  [
    'the third eight years ago',
    { supported: { KA220: support([2025, 2023]), KA203: support([2018]) } },
    'less-experienced',
    'less-experienced',
  ],
  [
    'the third under the programme before',
    { supported: { KA220: support([2025, 2023]), KA203: support([2019]) } },
    'experienced',
    'experienced',
  ],
  [
    'twice, and once in a year that is not known',
    { supported: { KA220: support([2025, 2023], 1) } },
    undefined,
    undefined,
  ],
  ['only in this and later calls', { supported: { KA220: support([2027, 2026]) } }, undefined, 'newcomer'],
  ['long ago', { supported: { KA203: support([2015, 2014, 2014]) } }, 'less-experienced', 'less-experienced'],
];

describe('experience by the definitions of the programme', () => {
  it.each(CASES)('%s', (_, history, open, complete) => {
    expect(experienceIn(history, KA220, false)).toBe(open);
    expect(experienceIn(history, KA220, true)).toBe(complete);
  });

  it.each(CASES)(
    'is the same from the text that the scoring keeps, or else that in general: %s',
    (_, history, open, complete) => {
      const text = experienceText(history);
      expect(experienceReader(KA220, false)(text)).toBe(open ?? history.experience);
      expect(experienceReader(KA220, true)(text)).toBe(complete ?? history.experience);
    },
  );

  it('of a call without rules is that in general', () => {
    const text = experienceText({ experience: 'experienced', supported: { KA220: support([2023]) } });
    expect(experienceReader({ actionType: 'KA220', callYear: 2020 }, false)(text)).toBe('experienced');
  });
});

import { describe, expect, it } from '@jest/globals';
import { holdsEmail, takeEmails } from '../../../src/directory/record/emails.js';
import { profileBody } from '../../../src/directory/record/schema.js';

/** Texts with the address jo@brug.org in other dress. */
const DRESSED = [
  'jo@brug.org',
  'mailto:jo@brug.org',
  'jo(at)brug.org',
  'jo [at] brug.org',
  'jo {AT} brug.org',
  'jo < at > brug.org',
  'jo (at) brug (dot) org',
  'jo[arroba]brug[punkt]org',
  'jo @ brug.org',
  'jo@ brug.org',
  'jo&#64;brug.org',
  'jo&#064;brug.org',
  'jo&#x40;brug.org',
  'jo&commat;brug.org',
  'jo&amp;#64;brug.org',
  'jo%40brug.org',
  'jo%2540brug.org',
  'jo＠brug.org',
  'jo﹫brug.org',
  'jo＠brug．org',
];

/** Contact data too, but nothing that can be written to as it stands. */
const UNSOUND = [
  'jo@localhost',
  '"jo smith"@brug.org',
  '“jo smith” (at) brug.org',
  'jo@[192.168.0.1]',
  'jo@brug.o',
  'jö@brüg.org',
  `${'j'.repeat(300)}@brug.org`,
];

const NO_ADDRESS = [
  'Space@Sea',
  'Kids@Work, the network',
  'We meet @ school. Come too',
  'Follow us: @academy',
  'Look (at) this',
  'Meet (at) school. Bring a friend',
  'apples @ 1.50 euro',
  'up by 50%40 years',
  'Read medium.com/@brug.org',
  'R&D; see [at] the end',
];

describe('e-mail addresses in a text', () => {
  it.each(DRESSED)('are found as what they are: %s', (dressed) => {
    expect(takeEmails(dressed)).toEqual({ text: '', emails: ['jo@brug.org'], removed: 1 });
    expect(takeEmails(`Write to ${dressed}, or call`)).toEqual({
      text: 'Write to , or call',
      emails: ['jo@brug.org'],
      removed: 1,
    });
  });

  it.each(UNSOUND)('are taken out, though no mail could be sent to them: %s', (unsound) => {
    expect(takeEmails(`Jo ${unsound}`)).toEqual({ text: 'Jo', emails: [], removed: 1 });
  });

  it.each(NO_ADDRESS)('are not seen in %s', (text) => {
    expect(takeEmails(text)).toEqual({ text, emails: [], removed: 0 });
  });

  it('are taken out of an address of the web, and several out of one text', () => {
    expect(takeEmails('https://brug.org/?to=jo%40brug.org').text).toBe('https://brug.org');
    expect(takeEmails('a(at)b.org; c@d.org').emails).toEqual(['a@b.org', 'c@d.org']);
  });

  it('are refused in every field that everybody can read', () => {
    for (const text of [...DRESSED, ...UNSOUND]) {
      const { error } = profileBody.safeParse({
        name: `A ${text}`,
        country: 'BE',
        shortName: `A ${text}`.slice(-199),
        otherNames: [{ name: `A ${text}` }],
        region: `A ${text}`.slice(-199),
        city: `A ${text}`.slice(-199),
        levelOfActivity: { value: 'local', basis: `A ${text}`.slice(-199) },
        experience: { value: 'newcomer', basis: `A ${text}`.slice(-199) },
        description: `A ${text}`,
      });
      expect({ text, fields: error?.issues.length }).toEqual({ text, fields: 8 });
    }
    const website = (address: string) =>
      profileBody.safeParse({ name: 'A', country: 'BE', website: address }).success;
    expect(website('https://brug.org/?to=jo@brug.org')).toBe(false);
    expect(website('https://brug.org/?to=jo%40brug.org')).toBe(false);
    expect(website('https://brug.org/@academy')).toBe(true);
    expect(holdsEmail('https://medium.com/@brug/letters.html')).toBe(false);
  });
});

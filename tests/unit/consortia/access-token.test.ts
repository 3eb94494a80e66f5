import { describe, expect, it } from '@jest/globals';
import { newToken, opens, tokenHash } from '../../../src/consortia/access-token.js';

describe("a draft's token", () => {
  it('has 256 random bits and is never the same', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
    expect(newToken()).not.toBe(newToken());
  });

  it('opens what it was made for and nothing else', () => {
    const token = newToken();
    expect(opens(token, tokenHash(token))).toBe(true);
    expect(opens(newToken(), tokenHash(token))).toBe(false);
    expect(opens(undefined, tokenHash(token))).toBe(false);
    expect(opens('', tokenHash(token))).toBe(false);
  });

  it('opens no draft that does not exist', () => {
    expect(opens(newToken(), undefined)).toBe(false);
    expect(opens('', undefined)).toBe(false);
  });
});

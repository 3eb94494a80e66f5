import { describe, expect, it } from '@jest/globals';
import { keyIdOf, Sealer, UnknownKeyError } from '../../../src/platform/sealing.js';

const key = (n: number) => Buffer.alloc(32, n);
const SECRET = Buffer.from('ann@school.example');

describe('sealing', () => {
  it('gives back what was sealed, and shows nothing of it until then', () => {
    const sealer = new Sealer([key(1)]);
    const sealed = sealer.seal(SECRET, 'contact');
    expect(sealed.includes('ann')).toBe(false);
    expect(sealer.open(sealed, 'contact')).toEqual(SECRET);
    expect(sealer.seal(SECRET, 'contact')).not.toEqual(sealed);
  });

  it('leaves everything as it is without a key, and opens what was never sealed', () => {
    expect(new Sealer().seal(SECRET, 'contact')).toBe(SECRET);
    expect(new Sealer([key(1)]).open(SECRET, 'contact')).toBe(SECRET);
  });

  it('opens with every key, and seals with the first', () => {
    const old = new Sealer([key(1)]).seal(SECRET, 'contact');
    const sealer = new Sealer([key(2), key(1)]);
    expect(sealer.open(old, 'contact')).toEqual(SECRET);
    expect(keyIdOf(sealer.seal(SECRET, 'contact'))).toBe(new Sealer([key(2)]).keyId);
  });

  it('says which key is missing and what to do, and never gives garbage', () => {
    const sealed = new Sealer([key(1)]).seal(SECRET, 'contact');
    for (const sealer of [new Sealer([key(2)]), new Sealer()]) {
      expect(() => sealer.open(sealed, 'contact')).toThrow(UnknownKeyError);
      expect(() => sealer.open(sealed, 'contact')).toThrow(new Sealer([key(1)]).keyId);
    }
  });

  it('does not open what was changed, or sealed for another purpose', () => {
    const sealer = new Sealer([key(1)]);
    const sealed = sealer.seal(SECRET, 'contact');
    expect(() => sealer.open(sealed, 'upload')).toThrow();
    for (let at = 10; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => sealer.open(changed, 'contact')).toThrow();
    }
  });

  it('has fingerprints that only the key explains', () => {
    const [one, other] = [new Sealer([key(1)]), new Sealer([key(2)])];
    expect(one.fingerprint('a')).toBe(one.fingerprint('a'));
    expect(one.fingerprint('a')).not.toBe(one.fingerprint('b'));
    expect(one.fingerprint('a')).not.toBe(other.fingerprint('a'));
  });
});

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Problem } from './problem.js';

/** Bytes of a key, of the id of one, of a nonce and of a tag (AES-256-GCM, NIST SP 800-38D). */
const KEY = 32;
const KEY_ID = 6;
const NONCE = 12;
const TAG = 16;

/** What something sealed begins with: no text does. */
const MARK = Buffer.from([0, 0x4b, 0x53, 1]);

const BEFORE_BOX = MARK.length + KEY_ID + NONCE;

/** Something is sealed with a key that is not known here. */
export class UnknownKeyError extends Problem {
  constructor(keyId: string) {
    super(
      409,
      'unknown-key',
      'This is sealed with another key',
      `It was sealed with the key ${keyId}, which is not in CONTACT_KEY. Add that key behind the first one (CONTACT_KEY=new,old).`,
    );
  }
}

/** A 32-byte key as people write it: 64 hexadecimal digits, or base64. Undefined when it is none. */
export function parseKey(text: string): Buffer | undefined {
  const isHex = /^[0-9a-f]{64}$/i.test(text);
  if (!isHex && !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const key = Buffer.from(text, isHex ? 'hex' : 'base64');
  return key.length === KEY ? key : undefined;
}

interface SealingKey {
  id: string;
  seal: Uint8Array;
  fingerprint: Uint8Array;
}

/** Seals what must not be read where it is stored: the first key seals, every key opens. Without keys nothing is sealed. */
export class Sealer {
  private readonly keys: SealingKey[];

  constructor(keys: readonly Buffer[] = []) {
    this.keys = keys.map((key) => ({
      id: derived(key, 'id', KEY_ID).toString('hex'),
      seal: derived(key, 'seal', KEY),
      fingerprint: derived(key, 'fingerprint', KEY),
    }));
  }

  /** The id of the key that seals; undefined when nothing is sealed. Says nothing of the key. */
  get keyId(): string | undefined {
    return this.keys[0]?.id;
  }

  /** The ids of all keys that open. */
  get keyIds(): string[] {
    return this.keys.map(({ id }) => id);
  }

  /** Sealed for one purpose; as it is when there is no key. */
  seal(bytes: Buffer, purpose: string): Buffer {
    const [key] = this.keys;
    if (!key) return bytes;
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key.seal, nonce).setAAD(Buffer.from(purpose));
    const box = [cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat([MARK, Buffer.from(key.id, 'hex'), nonce, ...box]);
  }

  /**
   * What was sealed for that purpose; what is not sealed comes back as it is.
   * @throws UnknownKeyError; Error when it was changed, or sealed for another purpose.
   */
  open(bytes: Buffer, purpose: string): Buffer {
    const keyId = keyIdOf(bytes);
    if (keyId === undefined) return bytes;
    const key = this.keys.find(({ id }) => id === keyId);
    if (!key) throw new UnknownKeyError(keyId);
    const nonce = bytes.subarray(BEFORE_BOX - NONCE, BEFORE_BOX);
    const decipher = createDecipheriv('aes-256-gcm', key.seal, nonce, { authTagLength: TAG });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(BEFORE_BOX, -TAG)), decipher.final()]);
  }

  /** 16 hexadecimal digits that are the same for the same text, and say nothing of it to who lacks the key. */
  fingerprint(text: string): string {
    const { fingerprint } = this.keys[0]!;
    return createHmac('sha256', fingerprint).update(text).digest('hex').slice(0, 16);
  }
}

/** The id of the key that something is sealed with; undefined when it is not sealed. */
export function keyIdOf(bytes: Buffer): string | undefined {
  if (bytes.length < BEFORE_BOX + TAG || !bytes.subarray(0, MARK.length).equals(MARK)) return undefined;
  return bytes.subarray(MARK.length, MARK.length + KEY_ID).toString('hex');
}

/** Keys of their own for each use: one that leaks says nothing of the others. */
function derived(key: Buffer, use: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `kompaan contact ${use}`, length));
}

import { isUtf8 } from 'node:buffer';
import type { ChainableCommander } from 'ioredis';
import type { Redis } from '../../platform/redis.js';
import type { BackupLine, StoredValue } from './lines.js';

type KeyLine = Extract<BackupLine, { key: string }>;

/** Fields of a hash, or members, read at a time. */
const PAGE = 100;

/** The names of all keys that begin with a prefix, each once. */
export async function keysOf(redis: Redis, prefix: string): Promise<string[]> {
  const names = new Set<string>();
  for await (const page of redis.scanStream({ match: `${prefix}*`, count: 1_000 }))
    for (const name of page as string[]) names.add(name);
  return [...names];
}

/** A key as lines, none when it is gone. A small one is as it was at one moment. */
export async function* keyLines(redis: Redis, key: string): AsyncGenerator<KeyLine> {
  const [type, milliseconds] = await Promise.all([redis.type(key), redis.pttl(key)]);
  if (type === 'none') return;
  if (!(type in READERS)) throw new Error(`${key} is of a type that no backup holds: ${type}`);
  const expires = milliseconds >= 0 && { expiresAt: Date.now() + milliseconds };
  let first = true;
  for await (const values of READERS[type as KeyLine['type']](redis, key)) {
    yield { key, type: type as KeyLine['type'], first, ...expires, values: values.map(toValue) };
    first = false;
  }
}

type Pages = AsyncIterable<Buffer[]>;

const READERS: Record<KeyLine['type'], (redis: Redis, key: string) => Pages> = {
  async *string(redis, key) {
    const value = await redis.getBuffer(key);
    if (value) yield [value];
  },
  async *hash(redis, key) {
    let cursor = '0';
    do {
      const [next, page] = await redis.hscanBuffer(key, cursor, 'COUNT', PAGE);
      cursor = next.toString();
      if (page.length > 0) yield page;
    } while (cursor !== '0');
  },
  async *list(redis, key) {
    for (let at = 0; ; at += PAGE) {
      const page = await redis.lrangeBuffer(key, at, at + PAGE - 1);
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
    }
  },
  async *set(redis, key) {
    let cursor = '0';
    do {
      const [next, page] = await redis.sscanBuffer(key, cursor, 'COUNT', PAGE);
      cursor = next.toString();
      if (page.length > 0) yield page;
    } while (cursor !== '0');
  },
  async *zset(redis, key) {
    for (let at = 0; ; at += PAGE) {
      const page = await redis.zrangeBuffer(key, at, String(at + PAGE - 1), 'WITHSCORES');
      if (page.length > 0) yield page;
      if (page.length < 2 * PAGE) return;
    }
  },
};

/** Puts a line in a pipeline that writes it under another name. */
export function writeKeyLine(pipeline: ChainableCommander, name: string, line: KeyLine): void {
  if (line.first) pipeline.unlink(name);
  const values = line.values.map(fromValue);
  switch (line.type) {
    case 'string':
      pipeline.set(name, values[0]!);
      break;
    case 'hash':
      pipeline.hset(name, ...values);
      break;
    case 'list':
      pipeline.rpush(name, ...values);
      break;
    case 'set':
      pipeline.sadd(name, ...values);
      break;
    case 'zset':
      for (let at = 0; at < values.length; at += 2) pipeline.zadd(name, values[at + 1]!, values[at]!);
  }
  if (line.expiresAt !== undefined) pipeline.pexpireat(name, line.expiresAt);
}

function toValue(bytes: Buffer): StoredValue {
  return isUtf8(bytes) ? bytes.toString() : { base64: bytes.toString('base64') };
}

function fromValue(value: StoredValue): string | Buffer {
  return typeof value === 'string' ? value : Buffer.from(value.base64, 'base64');
}

import { z } from 'zod';
import { parseKey } from './sealing.js';

const wholeNumber = (name: string, fallback: number, min: number, max: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number` })
    .int(`${name} must be a whole number`)
    .min(min, `${name} must be at least ${min}`)
    .max(max, `${name} must be at most ${max}`)
    .default(fallback);

const address = (name: string, protocol: RegExp, example: string) =>
  z.url({ protocol, error: `${name} must be an address such as ${example}` }).optional();

const environment = z.object({
  NODE_ENV: z.string().default('production'),
  PORT: wholeNumber('PORT', 3000, 0, 65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  REDIS_URL: address('REDIS_URL', /^rediss?$/, 'redis://:password@localhost:6379'),
  MEILI_URL: address('MEILI_URL', /^https?$/, 'http://localhost:7700'),
  MEILI_API_KEY: z.string().min(1).optional(),
  ADMIN_API_KEY: z.string().min(16, 'ADMIN_API_KEY must have at least 16 characters').optional(),
  PUBLIC_URL: address('PUBLIC_URL', /^https?$/, 'https://kompaan.example.org').transform((url) =>
    url?.replace(/[?#].*$/s, '').replace(/\/+$/, ''),
  ),
  SEED: z.enum(['demo', 'none'], { error: 'SEED must be demo or none' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'LOG_LEVEL must be fatal, error, warn, info, debug or silent',
    })
    .default('info'),
  TRUST_PROXY: wholeNumber('TRUST_PROXY', 0, 0, 10),
  RATE_LIMIT: wholeNumber('RATE_LIMIT', 600, 0, 1_000_000),
  UPLOAD_LIMIT: wholeNumber('UPLOAD_LIMIT', 256 * 1024 * 1024, 1024, 4 * 1024 ** 3),
  CONTACT_KEY: z
    .string()
    .transform((text, context) => {
      const keys = text.split(',').map((key) => parseKey(key.trim()));
      if (keys.every((key) => key !== undefined)) return keys;
      context.addIssue({
        code: 'custom',
        message:
          'CONTACT_KEY must be 32 bytes in hexadecimal or base64 (openssl rand -hex 32); a new key before an old one, with a comma',
      });
      return z.NEVER;
    })
    .default([]),
  UPLOADS_LIMIT: wholeNumber('UPLOADS_LIMIT', 0, 0, 1024 ** 4),
});

/** What the environment says; the addresses of Redis and Meilisearch may be left to the embedded ones. */
export interface Settings {
  /** Answers are checked against their schemas outside production. */
  production: boolean;
  port: number;
  host: string;
  dataDir: string;
  redisUrl?: string;
  meiliUrl?: string;
  meiliApiKey?: string;
  adminApiKey?: string;
  seed?: 'demo' | 'none';
  /** Where people reach the service, without a slash at the end; without it, what each request says. */
  publicUrl?: string;
  logLevel: string;
  /** Number of proxies in front of the server. */
  trustProxy: number;
  /** Requests a minute and client; 0 = off. */
  rateLimit: number;
  /** Bytes of one uploaded file. */
  uploadLimit: number;
  /** Seal contacts: the first one seals, all open; none leaves contacts as they are. */
  contactKeys: Buffer[];
  /** Bytes of all uploaded files that wait to be imported: they are kept in Redis until then. Default four files. */
  uploadsLimit: number;
}

/** Every address and key is known: what the server and the worker run on. */
export type Config = Settings & { redisUrl: string; meiliUrl: string; adminApiKey: string };

/** All that is wrong with the environment, in one message. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
  }
}

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 * @throws ConfigError with every problem, not the first.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map(describe));
  const e = result.data;
  const uploadsLimit = e.UPLOADS_LIMIT || 4 * e.UPLOAD_LIMIT;
  if (uploadsLimit < e.UPLOAD_LIMIT) throw new ConfigError(['UPLOADS_LIMIT must be at least UPLOAD_LIMIT']);
  return {
    production: e.NODE_ENV === 'production',
    port: e.PORT,
    host: e.HOST,
    dataDir: e.DATA_DIR,
    ...(e.REDIS_URL && { redisUrl: e.REDIS_URL }),
    ...(e.MEILI_URL && { meiliUrl: e.MEILI_URL }),
    ...(e.MEILI_API_KEY && { meiliApiKey: e.MEILI_API_KEY }),
    ...(e.ADMIN_API_KEY && { adminApiKey: e.ADMIN_API_KEY }),
    ...(e.SEED && { seed: e.SEED }),
    ...(e.PUBLIC_URL && { publicUrl: e.PUBLIC_URL }),
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
    rateLimit: e.RATE_LIMIT,
    uploadLimit: e.UPLOAD_LIMIT,
    contactKeys: e.CONTACT_KEY,
    uploadsLimit,
  };
}

/**
 * Settings that leave nothing open, for a process that runs on servers somebody else started.
 * @throws ConfigError naming each missing variable.
 */
export function completeConfig(settings: Settings): Config {
  const { redisUrl, meiliUrl, adminApiKey } = settings;
  const missing = [
    !redisUrl && 'REDIS_URL is not set',
    !meiliUrl && 'MEILI_URL is not set',
    !adminApiKey && 'ADMIN_API_KEY is not set (at least 16 characters)',
  ].filter((problem) => problem !== false && problem !== undefined) as string[];
  if (!redisUrl || !meiliUrl || !adminApiKey) throw new ConfigError(missing);
  return { ...settings, redisUrl, meiliUrl, adminApiKey };
}

function describe(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  return issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`;
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import type { OrganisationRecord } from '../../directory/index.js';

/** Goes up when a backup of the new shape could not be restored by what came before. */
const FORMAT = 1;

const header = z.object({
  kompaan: z.literal('backup'),
  format: z.int(),
  madeAt: z.iso.datetime(),
  /** Counted at the beginning. */
  organisations: z.int(),
  drafts: z.int(),
  imports: z.int(),
  /** The ids of the keys that contacts in it are sealed with. */
  contactKeys: z.array(z.string()),
});
export type BackupHeader = z.infer<typeof header>;

/** A text, or bytes that are none. */
const value = z.union([z.string(), z.object({ base64: z.string() })]);

const line = z.union([
  /** An organisation as it is stored; `again` when it replaces what an earlier line says. */
  z.object({ record: z.custom<OrganisationRecord>(hasId), again: z.literal(true).optional() }),
  /** An organisation of an earlier line that was erased since. */
  z.object({ gone: z.string() }),
  /** A part of any other key; the first part of one replaces what earlier lines say of it. */
  z.object({
    key: z.string(),
    type: z.enum(['string', 'hash', 'list', 'set', 'zset']),
    first: z.boolean(),
    /** Milliseconds since 1970. */
    expiresAt: z.number().optional(),
    /** Fields and values, or members and scores, behind each other. */
    values: z.array(value),
  }),
  /** The versions of the directory and of the projects that the lines before add up to. */
  z.object({ directoryVersion: z.int(), projectsVersion: z.int().default(0) }),
]);
export type BackupLine = z.infer<typeof line>;
export type StoredValue = z.infer<typeof value>;

/** Passed on as it is, fields in their order: the record that is restored is the same text. */
function hasId(record: unknown): boolean {
  return typeof (record as { id?: unknown } | undefined)?.id === 'string';
}

const trailer = z.object({ end: z.literal(true), sha256: z.string() });

/** Why a file cannot be restored, and what to do: a sentence for the person who asked. */
export class BackupError extends Error {}

/** A backup as text: the header, the lines, and a checksum of all of it. */
export async function* backupText(
  about: Omit<BackupHeader, 'kompaan' | 'format'>,
  lines: AsyncIterable<BackupLine>,
): AsyncGenerator<string> {
  const checksum = createHash('sha256');
  const toText = (item: unknown) => {
    const text = `${JSON.stringify(item)}\n`;
    checksum.update(text);
    return text;
  };
  yield toText({ kompaan: 'backup', format: FORMAT, ...about });
  for await (const item of lines) yield toText(item);
  yield `${JSON.stringify({ end: true, sha256: checksum.digest('hex') })}\n`;
}

/** Reads a whole backup and gives its header. @throws BackupError when it is none, newer, damaged or cut off. */
export async function verify(file: string): Promise<BackupHeader> {
  const checksum = createHash('sha256');
  let about: BackupHeader | undefined;
  let end: z.infer<typeof trailer> | undefined;
  for await (const text of textLines(file)) {
    if (end) throw damaged(file);
    about ??= readHeader(file, text);
    end = text.startsWith('{"end":') ? trailer.parse(JSON.parse(text)) : undefined;
    if (!end) checksum.update(`${text}\n`);
  }
  if (!about) throw new BackupError(`${file} is empty.`);
  if (end?.sha256 !== checksum.digest('hex')) throw damaged(file);
  return about;
}

/** The lines of a backup that was verified. */
export async function* backupLines(file: string): AsyncGenerator<BackupLine> {
  let isHeader = true;
  for await (const text of textLines(file)) {
    if (!isHeader && !text.startsWith('{"end":')) yield line.parse(JSON.parse(text));
    isHeader = false;
  }
}

function readHeader(file: string, text: string): BackupHeader {
  const about = header.safeParse(parsed(text));
  if (!about.success) throw new BackupError(`${file} is not a backup of Kompaan.`);
  if (about.data.format > FORMAT)
    throw new BackupError(`${file} was made by a newer Kompaan. Update this one and restore it then.`);
  return about.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const damaged = (file: string) =>
  new BackupError(
    `${file} is damaged or cut off: its checksum does not fit. Nothing was changed; take another copy.`,
  );

async function* textLines(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  // The error is thrown where the text is read.
  pipeline(createReadStream(file), unpacked, () => {});
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of unpacked) {
      const pieces = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = pieces.pop()!;
      yield* pieces;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_DATA_ERROR' && rest === '') throw new BackupError(`${file} is not a backup of Kompaan.`);
    throw code?.startsWith('Z_') ? damaged(file) : error;
  }
  if (rest !== '') yield rest;
}

import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { UnreadableFileError } from '../unreadable-file.js';
import type { ByteSource } from './source.js';

/** A folder of a whole programme has some hundreds; each costs memory before any is read. */
const MOST_ENTRIES = 10_000;
/** As for gzip: past this it is an attack or a mistake, not a directory. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Bytes of an archive itself, which takes as much room on the disk while it is read. */
const LARGEST_ARCHIVE = 1024 ** 3;

export interface ZipEntry {
  name: string;
  /** Bytes when unpacked, as the archive declares them. */
  size: number;
  isEncrypted: boolean;
}

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** What a zip archive lists, folders left out. @throws UnreadableFileError (`archive-damaged`). */
export async function zipEntries(source: ByteSource): Promise<ZipEntry[]> {
  const { zip, file } = await openArchive(source);
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new UnreadableFileError(
        'archive-damaged',
        `The archive lists ${zip.entryCount} files: pack only the one to import.`,
      );
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith('/'))
        entries.push({
          name: entry.fileName,
          size: entry.uncompressedSize,
          isEncrypted: entry.isEncrypted(),
        });
    return entries;
  } catch (error) {
    throw damaged(error);
  } finally {
    await file.close();
  }
}

/**
 * The bytes of one file of a zip archive, counted against their declared size on the way.
 * @throws UnreadableFileError (`archive-damaged`, `too-large`).
 */
export async function* unzip(source: ByteSource, name: string): AsyncGenerator<Uint8Array> {
  const { zip, file } = await openArchive(source);
  try {
    const entry = await entryNamed(zip, name);
    if (entry.uncompressedSize > MOST_BYTES)
      throw new UnreadableFileError('too-large', 'The file unpacks to more than 4 GB; split it.');
    const stream = await zip.openReadStreamPromise(entry);
    try {
      yield* stream as AsyncIterable<Uint8Array>;
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw damaged(error);
  } finally {
    await file.close();
  }
}

async function entryNamed(zip: ZipFile, name: string): Promise<Entry> {
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) return entry;
  throw new UnreadableFileError('archive-damaged', `The archive holds no file named ${name}.`);
}

async function openArchive(source: ByteSource): Promise<{ zip: ZipFile; file: FileHandle }> {
  const file = await spool(source);
  try {
    return { zip: await fromFdPromise(file.fd, { lazyEntries: true, autoClose: false }), file };
  } catch (error) {
    await file.close();
    throw damaged(error);
  }
}

/**
 * The list of a zip archive stands at its end, so its bytes go to a file first. That has no name any more once it is
 * open: whatever happens to this process, nothing is left behind.
 */
async function spool(source: ByteSource): Promise<FileHandle> {
  const path = join(tmpdir(), `kompaan-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    let size = 0;
    for await (const chunk of source()) {
      size += chunk.length;
      if (size > LARGEST_ARCHIVE)
        throw new UnreadableFileError(
          'too-large',
          'The zip archive is larger than 1 GB; pack its files with gzip.',
        );
      await file.writeFile(chunk);
    }
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function damaged(error: unknown): UnreadableFileError {
  if (error instanceof UnreadableFileError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableFileError(
    'archive-damaged',
    `The zip archive cannot be unpacked (${reason}): make or fetch it again, or send the file in it.`,
    { cause: error },
  );
}

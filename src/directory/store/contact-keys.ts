import { changeFields, type Redis } from '../../platform/redis.js';
import type { Sealer } from '../../platform/sealing.js';
import { foundBy } from '../record/before.js';
import { withLayers } from '../record/parts.js';
import type { Layer } from '../record/record.js';
import { commitPlanned } from './commit-planned.js';
import { ANY_BEFORE, CONTACT_KEYS } from './keys.js';
import { OrganisationStore } from './organisation-store.js';

/** Records written in one commit. */
const BATCH = 100;

/** Contacts are sealed with a key that this process does not have. The message says what to do. */
export class MissingKeyError extends Error {
  constructor(keyIds: string[], where: string) {
    super(
      `${where} sealed with the key ${keyIds.join(', ')}, which is not in CONTACT_KEY. Set it there, behind a new one if ` +
        'there is one (CONTACT_KEY=new,old). If it is lost, so are the contacts: to go on without them, run ' +
        'npm run cli -- contacts --forget',
    );
  }
}

/** The ids of the keys that something stored is sealed with, as far as it is known. */
export async function keysInUse(redis: Redis): Promise<string[]> {
  return redis.smembers(CONTACT_KEYS);
}

/** @throws MissingKeyError when a key that is in use is not there. */
export async function requireKeys(redis: Redis, sealer: Sealer): Promise<void> {
  const missing = (await keysInUse(redis)).filter((id) => !sealer.keyIds.includes(id));
  if (missing.length > 0) throw new MissingKeyError(missing, 'Contacts are');
}

/** The keys with these ids are in use from now on. */
export async function noteKeys(redis: Redis, keyIds: string[]): Promise<void> {
  if (keyIds.length > 0) await redis.sadd(CONTACT_KEYS, ...keyIds);
}

/** @throws Error in a sentence when nobody but this command has the first key: the service could not read what it seals. */
export async function requireKeyOfService(redis: Redis, sealer: Sealer): Promise<void> {
  if (sealer.keyId === undefined)
    throw new Error('CONTACT_KEY is not set, so there is nothing to seal with.');
  if (!(await keysInUse(redis)).includes(sealer.keyId))
    throw new Error(
      'The service does not have this CONTACT_KEY yet. Restart it with the same CONTACT_KEY first.',
    );
}

/**
 * Stores every record again of which `change` makes a layer another one, and every layer that an undo would bring back;
 * afterwards no key but the first is in use.
 * @returns how many records there were.
 */
export async function renewContacts(
  redis: Redis,
  sealer: Sealer,
  change: (layer: Layer) => Layer,
): Promise<number> {
  // As they are stored: what is read elsewhere is renewed on the way.
  const store = new OrganisationStore(redis);
  let renewed = 0;
  for await (const page of store.pages()) {
    const ids = page.filter((record) => withLayers(record, change) !== record).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += BATCH)
      renewed += await renew(redis, store, ids.slice(at, at + BATCH), change);
  }
  await renewBefore(redis, change);
  await redis
    .multi()
    .del(CONTACT_KEYS)
    .sadd(CONTACT_KEYS, sealer.keyId ?? '')
    .srem(CONTACT_KEYS, '')
    .exec();
  return renewed;
}

async function renew(
  redis: Redis,
  store: OrganisationStore,
  ids: string[],
  change: (layer: Layer) => Layer,
): Promise<number> {
  const { planned } = await commitPlanned(redis, async () => {
    const records = (await store.getMany(ids)).filter((record) => record !== undefined);
    const changes = records.flatMap((before) => {
      const after = withLayers(before, change);
      return after === before
        ? []
        : [{ id: before.id, before, after: { ...after, version: before.version + 1 } }];
    });
    return { changes, reliesOn: [] };
  });
  return planned.changes.length;
}

async function renewBefore(redis: Redis, change: (layer: Layer) => Layer): Promise<void> {
  for await (const keys of redis.scanStream({ match: ANY_BEFORE, count: 1_000 }))
    for (const key of keys as string[])
      await changeFields(redis, { key, count: BATCH }, (text) => {
        const found = foundBy(text);
        if (!found?.layer) return text;
        const layer = change(found.layer);
        return layer === found.layer ? text : JSON.stringify({ ...found, layer });
      });
}

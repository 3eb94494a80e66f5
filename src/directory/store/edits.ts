import { conflict, notFound } from '../../platform/problem.js';
import type { Redis } from '../../platform/redis.js';
import type { Contacts } from '../record/contacts.js';
import { identifierKeys, newId } from '../record/identity-keys.js';
import { putLayer, replaceLayer } from '../record/layers.js';
import { mergedProfile } from '../record/merge.js';
import { erasableNames, identityKeys, keyByName, supportedKeys } from '../record/name-keys.js';
import type { Fragment } from '../record/organisation.js';
import { allLayers, partsOf, visibleLayers, withPart } from '../record/parts.js';
import type { Snapshot } from '../record/plan.js';
import { MANUAL, type OrganisationRecord } from '../record/record.js';
import { commitPlanned } from './commit-planned.js';
import type { Erasures } from './erasures.js';
import type { ImportUndo } from './import-undo.js';
import type { OrganisationStore } from './organisation-store.js';

type Holders = Pick<Snapshot, 'holders' | 'records'>;

/** Throws unless a change may be based on that version of the record. */
export type RequireVersion = (version: number) => void;

/** What people change by hand, one organisation at a time. */
export class Edits {
  constructor(
    private readonly redis: Redis,
    private readonly store: OrganisationStore,
    private readonly erasures: Erasures,
    private readonly contacts: Contacts,
    private readonly undos: Pick<ImportUndo, 'forget'>,
    private readonly now: () => string,
  ) {}

  /** @throws Problem 409 when an identity key belongs to another organisation. */
  async create(fragment: Fragment): Promise<OrganisationRecord> {
    const keys = identityKeys(fragment);
    const { planned } = await commitPlanned(this.redis, async (alsoRead) => {
      const snapshot = await this.store.snapshot(keys, alsoRead);
      refuseKeysOfOthers(keys, snapshot, undefined);
      const now = this.now();
      const { records, merged } = snapshot;
      const id = newId(keys, (candidate) => records.has(candidate) || merged.has(candidate));
      const layers = replaceLayer({}, MANUAL, this.contacts.stored(fragment), now);
      const after = { id, version: 1, keys, layers, createdAt: now, updatedAt: now };
      return { changes: [{ id, before: undefined, after }], reliesOn: [], after };
    });
    return planned.after;
  }

  /**
   * Replaces the whole manual layer.
   * @throws Problem 404, 409 when an identity key belongs to another organisation, and what `requireVersion` throws.
   */
  async replaceManual(
    id: string,
    fragment: Fragment,
    requireVersion?: RequireVersion,
  ): Promise<OrganisationRecord> {
    const stated = identifierKeys(fragment.profile);
    const name = keyByName(fragment);
    const { planned } = await commitPlanned(this.redis, async () => {
      const snapshot = await this.store.snapshot([...stated, name], [id]);
      const before = present(snapshot.records.get(snapshot.merged.get(id) ?? id), id, requireVersion);
      const now = this.now();
      const [own, ...others] = partsOf(before);
      const stored = this.contacts.stored(fragment);
      // What was entered for the others is hidden by what is entered from now on.
      const isOnlyOne = visibleLayers(before).filter(([source]) => source === MANUAL).length < 2;
      const layers = isOnlyOne
        ? replaceLayer(own!.layers, MANUAL, stored, now)
        : putLayer(own!.layers, MANUAL, { fragments: [stored], changedAt: now });
      const theirs = new Set(others.flatMap((part) => part.keys));
      const kept = supportedKeys(own!.keys, layers);
      const keys = [...new Set([...kept, ...stated.filter((key) => !theirs.has(key))])];
      if (keys.length === 0 && !theirs.has(name)) keys.push(name);
      refuseKeysOfOthers(keys, snapshot, before.id);
      const isSame = layers === own!.layers && keys.length === own!.keys.length;
      if (isSame) return { changes: [], reliesOn: [before], after: before };
      const changed = withPart(before, { ...own!, keys, layers });
      const after = { ...changed, version: before.version + 1, updatedAt: now };
      return { changes: [{ id: before.id, before, after }], reliesOn: [], after };
    });
    return planned.after;
  }

  /**
   * Removes an organisation for good; an import does not bring it back, an editor may: rows about an organisation
   * that is there are welcome whatever was erased before.
   * @throws Problem 404, and what `requireVersion` throws.
   */
  async erase(id: string, requireVersion?: RequireVersion): Promise<void> {
    await commitPlanned(this.redis, async () => {
      const before = present(await this.store.get(id), id, requireVersion);
      // An import that changes the organisation after this makes the commit stale: then it is forgotten again.
      await this.undos.forget(partsOf(before).map((part) => part.id));
      const forbid = await this.erasures.hashes(keysAndNames(before));
      return { changes: [{ id: before.id, before, after: undefined }], reliesOn: [], forbid };
    });
  }
}

/** Every key by which a row about an organisation could be known. */
export function keysAndNames(record: OrganisationRecord): string[] {
  const fragments = allLayers(record).flatMap(([, layer]) => layer.fragments);
  return [...new Set([...record.keys, ...fragments.flatMap(({ fragment }) => erasableNames(fragment))])];
}

function present(
  record: OrganisationRecord | undefined,
  id: string,
  requireVersion: RequireVersion | undefined,
): OrganisationRecord {
  if (!record) throw notFound(`There is no organisation ${id}.`);
  requireVersion?.(record.version);
  return record;
}

function refuseKeysOfOthers(keys: string[], { holders, records }: Holders, self: string | undefined): void {
  const held = keys.filter((key) => (holders.get(key) ?? self) !== self);
  if (held.length === 0) return;
  const conflicts = held.map((key) => ({ key, organisationId: holders.get(key)! }));
  const sentences = conflicts.map(({ key, organisationId }) => {
    const { name } = mergedProfile(records.get(organisationId)!);
    return `${key} belongs to ${name} (${organisationId}).`;
  });
  throw conflict(sentences.join(' '), { conflicts });
}

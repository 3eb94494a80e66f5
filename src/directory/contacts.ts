import { keyIdOf, Sealer } from '../platform/sealing.js';
import { canonicalJson, fingerprintOf } from './fingerprint.js';
import type { Contact, Fragment } from './organisation.js';
import type { OrganisationRecord, StoredFragment } from './record.js';

/** Sealed for this: nothing sealed for another purpose opens as a contact. */
const PURPOSE = 'contact';

/**
 * Keeps contacts apart from what they belong to: sealed beside the fragment, so that whoever reads records has none. Only
 * an export that asks for contacts opens them. Without a key they stay in the fragment as they came.
 */
export class Contacts {
  constructor(private readonly sealer = new Sealer()) {}

  /** A fragment as it is stored. Its fingerprint is the same whenever it comes again, as long as the key is. */
  stored(fragment: Fragment): StoredFragment {
    const { contact, ...profile } = fragment.profile;
    if (!contact || this.sealer.keyId === undefined)
      return { fingerprint: fingerprintOf(fragment), fragment };
    const open = { ...fragment, profile };
    return {
      fingerprint: `${fingerprintOf(open)}-${this.sealer.fingerprint(canonicalJson(contact))}`,
      fragment: open,
      sealed: this.sealer.seal(Buffer.from(JSON.stringify(contact)), PURPOSE).toString('base64'),
    };
  }

  /** A record with all contacts in their places. @throws UnknownKeyError. */
  opened(record: OrganisationRecord): OrganisationRecord {
    return withFragments(record, (stored) => (stored.sealed === undefined ? stored : this.open(stored)));
  }

  /**
   * A record as today's key has it: what was stored before there was a key, or with a key that is not the first any
   * more, is sealed with the first; the very same record when there is nothing to do.
   */
  renewed(record: OrganisationRecord): OrganisationRecord {
    if (this.sealer.keyId === undefined) return record;
    return withFragments(record, (stored) => {
      if (stored.sealed === undefined)
        return stored.fragment.profile.contact ? this.stored(stored.fragment) : stored;
      const keyId = keyIdOf(Buffer.from(stored.sealed, 'base64'));
      const isOlder = keyId !== this.sealer.keyId && this.sealer.keyIds.includes(keyId ?? '');
      return isOlder ? this.stored(this.open(stored).fragment) : stored;
    });
  }

  /** A record without the contacts that no known key opens; the very same record when there are none. */
  forgotten(record: OrganisationRecord): OrganisationRecord {
    return withFragments(record, (stored) => {
      const keyId = stored.sealed && keyIdOf(Buffer.from(stored.sealed, 'base64'));
      if (keyId === undefined || this.sealer.keyIds.includes(keyId)) return stored;
      return { fingerprint: stored.fingerprint, fragment: stored.fragment };
    });
  }

  private open({ fingerprint, fragment, sealed }: StoredFragment): StoredFragment {
    const text = this.sealer.open(Buffer.from(sealed!, 'base64'), PURPOSE).toString();
    const contact: Contact = JSON.parse(text);
    return { fingerprint, fragment: { ...fragment, profile: { ...fragment.profile, contact } } };
  }
}

function withFragments(
  record: OrganisationRecord,
  change: (stored: StoredFragment) => StoredFragment,
): OrganisationRecord {
  let isChanged = false;
  const layers = Object.entries(record.layers).map(([source, layer]) => {
    const fragments = layer.fragments.map((stored) => {
      const changed = change(stored);
      isChanged ||= changed !== stored;
      return changed;
    });
    return [source, { ...layer, fragments }] as const;
  });
  return isChanged ? { ...record, layers: Object.fromEntries(layers) } : record;
}

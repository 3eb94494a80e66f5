import { keyIdOf, Sealer } from '../../platform/sealing.js';
import { canonicalJson, fingerprintOf } from './fingerprint.js';
import type { Contact, Fragment } from './organisation.js';
import { withLayers } from './parts.js';
import type { Layer, OrganisationRecord, StoredFragment } from './record.js';

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
    const open = (stored: StoredFragment) => (stored.sealed === undefined ? stored : this.open(stored));
    return withLayers(record, (layer) => withFragments(layer, open));
  }

  /**
   * A layer as today's key has it: what was stored before there was a key, or with a key that is not the first any
   * more, is sealed with the first; the very same layer when there is nothing to do.
   */
  renewed(layer: Layer): Layer {
    if (this.sealer.keyId === undefined) return layer;
    return withFragments(layer, (stored) => {
      if (stored.sealed === undefined)
        return stored.fragment.profile.contact ? this.stored(stored.fragment) : stored;
      const keyId = keyIdOf(Buffer.from(stored.sealed, 'base64'));
      const isOlder = keyId !== this.sealer.keyId && this.sealer.keyIds.includes(keyId ?? '');
      return isOlder ? this.stored(this.open(stored).fragment) : stored;
    });
  }

  /** A layer without the contacts that no known key opens; the very same layer when there are none. */
  forgotten(layer: Layer): Layer {
    return withFragments(layer, (stored) => {
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

function withFragments(layer: Layer, change: (stored: StoredFragment) => StoredFragment): Layer {
  const fragments = layer.fragments.map(change);
  return fragments.some((stored, at) => stored !== layer.fragments[at]) ? { ...layer, fragments } : layer;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { OrganisationIndex } from '../directory/index.js';

/** How often it is looked whether the index is accounted for, and the milliseconds in between. */
const LOOKS = 5;
const LOOK_EVERY = 20;

/** Keywords remembered; each set of ids is small beside the table of the directory. */
const REMEMBERED = 500;

interface Remembered {
  epoch: string;
  cursor: number;
  ids: ReadonlySet<string>;
}

/** Who holds a keyword, asked once for each state of the search index. */
export class KeywordHolders {
  private readonly known = new Map<string, Remembered>();

  constructor(private readonly index: OrganisationIndex) {}

  /** For each keyword what `of` gives. */
  async at(cursor: number, keywords: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const holders = await Promise.all(keywords.map((keyword) => this.of(keyword, cursor)));
    return new Map(keywords.map((keyword, position) => [keyword, holders[position]!]));
  }

  /**
   * Ids of all organisations whose text holds the keyword, as of (at least) that version of the directory.
   * @throws Error when the index holds what the record does not, until it is mended.
   */
  private async of(keyword: string, cursor: number): Promise<ReadonlySet<string>> {
    const { epoch } = await this.index.reached();
    const remembered = this.known.get(keyword);
    if (remembered && remembered.epoch === epoch && remembered.cursor >= cursor) return remembered.ids;
    const ids = new Set(await this.index.holders(keyword));
    await this.requireAccounted();
    this.known.delete(keyword);
    this.known.set(keyword, { epoch, cursor, ids });
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
    return ids;
  }

  /** A write of the projection is known a moment after it was accepted: look again before giving up. */
  private async requireAccounted(): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      if (await this.index.isAccountedFor()) return;
      await pause(LOOK_EVERY);
    }
    throw new Error('The search index is not what the record is; it is being mended');
  }
}

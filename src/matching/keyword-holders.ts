import type { OrganisationIndex } from '../directory/index.js';

/** Keywords remembered; each set of ids is small beside the table of the directory. */
const REMEMBERED = 500;

/** Who holds a keyword, asked once for each state of the search index. */
export class KeywordHolders {
  private readonly known = new Map<string, { cursor: number; ids: ReadonlySet<string> }>();

  constructor(private readonly index: OrganisationIndex) {}

  /** Ids of all organisations whose text holds the keyword, as of (at least) that version of the directory. */
  async at(cursor: number, keyword: string): Promise<ReadonlySet<string>> {
    const remembered = this.known.get(keyword);
    if (remembered && remembered.cursor >= cursor) return remembered.ids;
    const ids = new Set(await this.index.holders(keyword));
    this.known.delete(keyword);
    this.known.set(keyword, { cursor, ids });
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
    return ids;
  }
}

import type { DraftPanel, OpenQuestion, ScoringOrganisation } from '../core/index.js';
import { keywordOf } from '../draft-spec.js';

/** An organisation as it is after the change, or that it is no more. */
export type Changed = ScoringOrganisation | { erased: string };

/** For each keyword, which of these organisations hold it. */
type HoldersOfEach = (
  keywords: readonly string[],
  ids: readonly string[],
) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;

/** Ids of the drafts that the changes affect; the index is asked only about keywords on which a list depends. */
export async function findAffected(
  panel: DraftPanel,
  changed: readonly Changed[],
  holdersOfEach: HoldersOfEach,
): Promise<string[]> {
  const affected = new Set<string>();
  const open: { organisation: ScoringOrganisation; question: OpenQuestion }[] = [];
  for (const organisation of changed) {
    if ('erased' in organisation) {
      for (const id of panel.mentioning(organisation.erased)) affected.add(id);
      continue;
    }
    const answer = panel.affectedBy(organisation);
    for (const id of answer.certain) affected.add(id);
    for (const question of answer.open) open.push({ organisation, question });
  }

  const undecided = open.filter(({ question }) => !affected.has(question.draftId));
  const ids = [...new Set(undecided.map(({ organisation }) => organisation.id))];
  const keywords = [...new Set(undecided.flatMap(({ question }) => question.needs.map(keywordOf)))];
  const holders = await holdersOfEach(keywords, ids);

  for (const { organisation, question } of undecided) {
    const held = question.needs.filter((need) => holders.get(keywordOf(need))?.has(organisation.id));
    if (held.length > 0 && panel.isAffected(question.draftId, organisation, new Set(held)))
      affected.add(question.draftId);
  }
  return [...affected];
}

import { useLocation } from 'preact-iso';
import { toComparison, toDraft } from '../../../address.js';
import type { Draft } from '../../../api/answers.js';
import { type Body, Problem, send } from '../../../api/client.js';
import { keep, keptDrafts } from '../../../api/kept-drafts.js';
import { Trouble } from '../../../parts/trouble.js';
import { useAttempt } from '../../../parts/use-attempt.js';
import { t } from '../../../texts/index.js';

/** Characters that a title may have. */
const LONGEST_TITLE = 200;

/** Copies the draft into one of its own, and leads to the page that compares it with another. */
export function Variants({ draft }: { draft: Draft }) {
  const { route } = useLocation();
  const { problem, isBusy, attempt, again } = useAttempt();
  const make = () =>
    attempt(async () => {
      const made = await makeOf(copyOf(draft));
      keep({ id: made.id, token: made.token, title: made.title, changed: made.updatedAt });
      route(toDraft(made));
    });
  return (
    <>
      <button type="button" class="quiet" aria-disabled={isBusy} onClick={make}>
        {t('variant.make')}
      </button>
      {keptDrafts.value.some(({ id }) => id !== draft.id) && (
        <a href={toComparison(draft.id)}>{t('compare.link')}</a>
      )}
      {problem && <Trouble problem={problem} again={again} />}
    </>
  );
}

type Copy = Body<'/drafts', 'post'>;

/** Makes a draft. Organisations that it excludes and that the directory no longer has are named by no new one. */
async function makeOf(copy: Copy) {
  const make = (body: Copy) => send('post', '/drafts', {}, body);
  return make(copy).catch((problem: unknown) => {
    const excluded = copy.rules?.excludedOrganisations ?? [];
    const wrong = problem instanceof Problem ? problem.errors.map(({ path }) => path.split('.')) : [];
    const isWrong = (at: number) =>
      wrong.some(([, list, place]) => list === 'excludedOrganisations' && place === String(at));
    const known = excluded.filter((_, at) => !isWrong(at));
    if (known.length === excluded.length) throw problem;
    return make({ ...copy, rules: { ...copy.rules, excludedOrganisations: known } });
  });
}

/** What a draft is made of. Members that the directory no longer has cannot be in a new one. */
function copyOf(draft: Draft): Copy {
  const { idea, field, actionType, callYear, size, needs, priorities, rules, weights, preset } = draft;
  const known = new Set(
    draft.memberOrganisations.flatMap((one) => (one.inDirectory ? one.organisationId : [])),
  );
  return {
    title: nextTitle(draft.title),
    actionType,
    callYear,
    size,
    needs,
    priorities,
    members: draft.members.filter(({ organisationId }) => known.has(organisationId)),
    rules,
    preset,
    ...(idea && { idea }),
    ...(field && { field }),
    ...(weights && { weights }),
  };
}

/** The title with the first number that no draft of this browser has. */
function nextTitle(title: string): string {
  const has = new Set(keptDrafts.peek().map((kept) => kept.title));
  for (let n = 2; ; n++) {
    const room = LONGEST_TITLE - t('variant.title', { title: '', n }).length;
    const next = t('variant.title', { title: title.slice(0, room), n });
    if (!has.has(next)) return next;
  }
}

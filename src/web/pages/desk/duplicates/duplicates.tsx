import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DuplicatePair } from '../../../api/answers.js';
import { asProblem, type Problem, send } from '../../../api/client.js';
import { Announcement } from '../../../parts/announcement.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import { useDesk, withKey } from '../use-desk.js';
import { Merges } from './merges.js';
import { Pair } from './pair.js';

/** Pairs on one page; decided ones leave it, and the next come after. */
const PER_PAGE = 10;

/** Milliseconds in which nobody decides on a pair that has just come under their hands. */
const SETTLING = 500;

/** What was decided last. */
interface Decision {
  pair: string;
  names: string;
  /** The id that was given up, where they were made one. */
  merge?: string;
}

type Work = (token: string | undefined) => Promise<Decision>;

/** Pairs that may be one organisation, side by side, to be decided; then the merges that can be undone. */
export function Duplicates() {
  const { answer, problem, isLoading, again } = useDesk('/duplicates', { limit: PER_PAGE });
  const [failure, setFailure] = useState<Problem>();
  const [last, setLast] = useState<Decision>();
  const [merges, countMerge] = useState(0);
  /** From a decision on until the pairs are there that remain. */
  const isBusy = useRef(false);
  useLayoutEffect(() => {
    if (!isLoading) isBusy.current = false;
  }, [isLoading]);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Which pair was decided last, and where it stood: when it has left the list, the one in its place is next. */
  const decided = useRef<{ id: string; at: number }>(undefined);
  const movedOn = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    const gone = decided.current;
    if (!gone || !answer || answer.items.some(({ id }) => id === gone.id)) return;
    const next = list.current?.children[Math.min(gone.at, answer.items.length - 1)];
    movedOn.current = performance.now();
    (next?.querySelector<HTMLElement>('h3') ?? heading.current)?.focus();
    decided.current = undefined;
  }, [answer]);

  /** What was tried last. */
  const tried = useRef<Work>(undefined);
  const attempt = async (work: Work): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    tried.current = work;
    setFailure(undefined);
    try {
      setLast(await withKey(work));
      countMerge((n) => n + 1);
      return true;
    } catch (error) {
      setFailure(asProblem(error));
      return false;
    } finally {
      again();
    }
  };
  const merge = (pair: string, names: string) =>
    attempt(async (token) => {
      const { merge } = await send('post', '/duplicates/{pair}/merge', { pair }, {}, { token });
      return { pair, names, merge };
    });
  const reject = (pair: string, names: string) =>
    attempt(async (token) => {
      await send('post', '/duplicates/{pair}/reject', { pair }, undefined as never, { token });
      return { pair, names };
    });
  const separate = (pair: string, names: string, id: string) =>
    attempt(async (token) => {
      await send('delete', '/merges/{id}', { id }, undefined as never, { token });
      return { pair, names };
    });
  /** The last decision becomes the other one. */
  const turnLast = async () => {
    if (!last) return;
    const { pair, names, merge: id } = last;
    await (id === undefined ? merge(pair, names) : separate(pair, names, id));
  };
  const decide = async (pair: DuplicatePair, at: number, isOne: boolean) => {
    if (performance.now() - movedOn.current < SETTLING) return;
    const names = namesOf(pair);
    if (await (isOne ? merge(pair.id, names) : reject(pair.id, names))) decided.current = { id: pair.id, at };
  };

  if (!answer)
    return problem ? <Trouble problem={problem} again={again} /> : <p role="status">{t('import.looking')}</p>;
  const said =
    last && t(last.merge === undefined ? 'duplicates.rejected' : 'duplicates.merged', last as never);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same can be done with the button inside
    <div
      class="decisions"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || !last) return;
        event.preventDefault();
        void turnLast();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('duplicates.title', { n: answer.total })}
      </h2>
      {answer.total > 0 && <p class="hint">{t('duplicates.keys')}</p>}
      {answer.waiting > 0 && <p class="hint">{t('duplicates.waiting', { n: answer.waiting })}</p>}
      {answer.total === 0 && <p>{t('duplicates.none')}</p>}
      <Announcement text={said ?? ''} />
      {last && (
        <div class="note">
          <p>{said}</p>
          <button
            type="button"
            class="second"
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={() => void turnLast()}
          >
            {t(last.merge === undefined ? 'duplicates.afterAll' : 'merges.undo')}{' '}
            <span class="key" aria-hidden="true">
              Ctrl Z
            </span>
          </button>
        </div>
      )}
      {failure && <Trouble problem={failure} again={() => void (tried.current && attempt(tried.current))} />}
      {problem && !failure && <Trouble problem={problem} again={again} />}
      <ul class="pairs" ref={list} aria-busy={isLoading}>
        {answer.items.map((pair, at) => (
          <Pair
            key={pair.id}
            pair={pair}
            names={namesOf(pair)}
            onDecide={(isOne) => void decide(pair, at, isOne)}
          />
        ))}
      </ul>
      <Merges
        changes={merges}
        onSeparate={({ id, name, organisation }) =>
          separate(`${organisation.id}-${id}`, `${name ?? id} – ${organisation.name}`, id)
        }
      />
    </div>
  );
}

function namesOf({ organisations }: DuplicatePair): string {
  return organisations.map(({ name }) => name).join(' – ');
}

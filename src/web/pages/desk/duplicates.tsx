import { useEffect, useRef, useState } from 'preact/hooks';
import { toOrganisation } from '../../address.js';
import type { DuplicatePair } from '../../api/answers.js';
import { Problem, send } from '../../api/client.js';
import { Announcement } from '../../parts/announcement.js';
import { Trouble } from '../../parts/trouble.js';
import { country, t } from '../../texts/index.js';
import { useDesk, withKey } from './use-desk.js';

/** Pairs on one page; decided ones leave it, and the next come after. */
const PER_PAGE = 10;

/** Pairs that may be one organisation, side by side, to be decided. */
export function Duplicates() {
  const { answer, problem, again } = useDesk('/duplicates', { limit: PER_PAGE });
  const [said, say] = useState('');
  const list = useRef<HTMLUListElement>(null);
  /** Which pair was decided last: when it has left the list, the one in its place is next. */
  const decided = useRef<number>(undefined);
  useEffect(() => {
    if (decided.current === undefined || !answer) return;
    const next = Math.min(decided.current, answer.items.length - 1);
    list.current?.children[next]?.querySelector<HTMLElement>('h3')?.focus();
    decided.current = undefined;
  }, [answer]);
  if (problem && !answer) return <Trouble problem={problem} again={again} />;
  if (!answer) return <p role="status">{t('import.looking')}</p>;
  const onDecided = (what: string, at: number) => {
    decided.current = at;
    say(what);
    again();
  };
  return (
    <>
      <h2>{t('duplicates.title', { n: answer.total })}</h2>
      {answer.waiting > 0 && <p class="hint">{t('duplicates.waiting', { n: answer.waiting })}</p>}
      {answer.total === 0 && <p>{t('duplicates.none')}</p>}
      <Announcement text={said} />
      <ul class="pairs" ref={list}>
        {answer.items.map((pair, at) => (
          <Pair key={pair.id} pair={pair} onDecided={(what) => onDecided(what, at)} />
        ))}
      </ul>
    </>
  );
}

function Pair({ pair, onDecided }: { pair: DuplicatePair; onDecided: (what: string) => void }) {
  const [problem, setProblem] = useState<Problem>();
  const [one, other] = pair.organisations;
  const decide = async (work: (token: string | undefined) => Promise<unknown>, what: string) => {
    setProblem(undefined);
    try {
      await withKey(work);
      onDecided(what);
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(0, ''));
    }
  };
  const names = [one?.name, other?.name].filter(Boolean).join(' – ');
  return (
    <li class="pair">
      <h3 tabIndex={-1}>{names}</h3>
      <div class="sides">
        {pair.organisations.map((organisation) => (
          <Side key={organisation.id} organisation={organisation} />
        ))}
      </div>
      <ul class="plain" lang="en">
        {pair.evidence.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>{text}</li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          aria-label={t('duplicates.mergeThese', { names })}
          onClick={() =>
            decide(
              (token) => send('post', '/duplicates/{pair}/merge', { pair: pair.id }, {}, { token }),
              t('duplicates.merged', { names }),
            )
          }
        >
          {t('duplicates.merge')}
        </button>
        <button
          type="button"
          class="second"
          aria-label={t('duplicates.rejectThese', { names })}
          onClick={() =>
            decide(
              (token) =>
                send('post', '/duplicates/{pair}/reject', { pair: pair.id }, undefined as never, { token }),
              t('duplicates.rejected', { names }),
            )
          }
        >
          {t('duplicates.reject')}
        </button>
      </p>
      {problem && <Trouble problem={problem} again={() => setProblem(undefined)} />}
    </li>
  );
}

function Side({ organisation }: { organisation: DuplicatePair['organisations'][number] }) {
  const { id, name, shortName, city, country: code, identifiers = {} } = organisation;
  const { erasmusCodes: _codes, others: _others, ...single } = identifiers;
  return (
    <dl>
      <dt>{t('field.name')}</dt>
      <dd>
        <a href={toOrganisation(id)}>{name}</a> {shortName}
      </dd>
      <dt>{t('result.city')}</dt>
      <dd>{[city, code && country(code)].filter(Boolean).join(', ')}</dd>
      <dt>{t('profile.identifiers')}</dt>
      <dd>
        {Object.entries(single)
          .map(([scheme, value]) => `${scheme.toUpperCase()} ${value}`)
          .join(', ')}
      </dd>
    </dl>
  );
}

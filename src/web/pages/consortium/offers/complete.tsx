import { useRef, useState } from 'preact/hooks';
import type { Completion } from '../../../api/answers.js';
import { send } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { Announcement } from '../../../parts/announcement.js';
import { keepFocus } from '../../../parts/keep-focus.js';
import { Trouble } from '../../../parts/trouble.js';
import { language, t } from '../../../texts/index.js';
import { type OpenDraft, points } from '../open-draft.js';
import { OrganisationLine } from './organisation-line.js';
import { Reasons } from './reasons.js';

const MOST_SEATS = 10;

/** Fills several seats at once, and says in plain words how good that choice is. */
export function CompleteConsortium({ hand }: { hand: OpenDraft }) {
  const { id, token, draft } = hand;
  const free = Math.min(MOST_SEATS, Math.max(1, draft.size - draft.members.length));
  const [wanted, want] = useState<number>();
  const [asked, ask] = useState<{ seats: number; turn: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const seats = wanted ?? free;
  const lang = language();
  // In another language it is asked once more: its reasons are sentences of the service.
  const found = useAnswer(asked && `${asked.turn} ${lang}`, async (signal) => ({
    asked,
    ...(await send(
      'post',
      '/drafts/{id}/completions',
      { id, lang },
      { seats: asked!.seats },
      { token, signal },
    )),
  }));
  const isBusy = asked !== undefined && found.isLoading;
  const answer = found.answer?.asked === asked ? found.answer : undefined;
  const addAll = async (picks: Completion['picks']) => {
    const isDone = await hand.change(
      ({ members }) => {
        const has = new Set(members.map(({ organisationId }) => organisationId));
        const added = picks.filter(({ organisation }) => !has.has(organisation.id));
        return {
          members: [
            ...members,
            ...added.map(({ organisation }) => ({
              organisationId: organisation.id,
              role: 'partner' as const,
            })),
          ],
        };
      },
      t('consortium.allAdded', { n: picks.length }),
    );
    if (!isDone) return;
    ask(undefined);
    keepFocus(heading.current);
  };
  return (
    <section class="card" aria-labelledby="complete">
      <h2 id="complete" ref={heading} tabIndex={-1}>
        {t('consortium.complete')}
      </h2>
      <p class="hint">{t('consortium.completeHint')}</p>
      <form
        class="draft-actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) ask({ seats, turn: (asked?.turn ?? 0) + 1 });
        }}
      >
        <label>
          {t('consortium.seats')}{' '}
          <select value={seats} onChange={({ currentTarget }) => want(Number(currentTarget.value))}>
            {Array.from({ length: MOST_SEATS }, (_, at) => (
              <option key={at} value={at + 1}>
                {at + 1}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" aria-disabled={isBusy}>
          {t(isBusy ? 'consortium.completing' : 'consortium.findBest')}
        </button>
      </form>
      {asked && found.problem && <Trouble problem={found.problem} again={found.again} />}
      <Announcement
        text={answer ? `${t('consortium.picked', { n: answer.picks.length })} ${proofOf(answer)}` : ''}
      />
      {answer && (
        <Picks
          answer={answer}
          isOld={answer.draftVersion < draft.version}
          canChange={!hand.isReadOnly}
          onAdd={addAll}
        />
      )}
    </section>
  );
}

interface PicksProps {
  answer: Completion;
  isOld: boolean;
  canChange: boolean;
  onAdd: (picks: Completion['picks']) => void;
}

function Picks({ answer, isOld, canChange, onAdd }: PicksProps) {
  const best = Math.max(0, ...answer.picks.map(({ score }) => score));
  return (
    <>
      <p class="proof">
        <strong>{proofOf(answer)}</strong> {t(`consortium.pool.${answer.pool}`)}
      </p>
      <ol class="suggestions">
        {answer.picks.map(({ organisation, connection, reasons, score }) => (
          <li key={organisation.id} class="suggestion">
            <OrganisationLine organisation={organisation} connection={connection} isDraggable={canChange} />
            <Reasons reasons={reasons} score={score} best={best} />
          </li>
        ))}
      </ol>
      <p class="sum">{t('consortium.completed', { n: points(answer.objective) })}</p>
      {isOld && <p class="note">{t('consortium.oldPicks')}</p>}
      {answer.picks.length > 0 && (
        <button type="button" class="changes" onClick={() => onAdd(answer.picks)}>
          {t('consortium.addAll', { n: answer.picks.length })}
        </button>
      )}
    </>
  );
}

/** How far the choice can be from the best one, in words. */
function proofOf({ proven, gap }: Completion): string {
  if (proven) return t('consortium.proven');
  return t('consortium.within', { n: Math.ceil(gap * 1000) / 10 });
}

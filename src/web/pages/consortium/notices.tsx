import { useEffect, useState } from 'preact/hooks';
import { Announcement } from '../../parts/announcement.js';
import { t } from '../../texts/index.js';
import { wrongFields } from './form/fields.js';
import type { Connection } from './offers/use-suggestions.js';
import type { DraftInHand } from './use-draft.js';

/** Milliseconds that a notice stays from which nothing follows. */
const READING = 10_000;

/** What happened last, with the way back; and whether the service is there. It stays in sight while one scrolls. */
export function Notices({ hand, connection }: { hand: DraftInHand; connection: Connection }) {
  const { notice, canUndo, isSaving } = hand;
  const wrong = Object.values(wrongFields(notice?.errors ?? [])).join(' ');
  const isLasting = notice?.isTrouble === true || canUndo;
  const [isShown, show] = useState(false);
  useEffect(() => {
    show(notice !== undefined);
    if (isLasting) return;
    const read = setTimeout(() => show(false), READING);
    return () => clearTimeout(read);
  }, [notice, isLasting]);
  const away = connection === 'lost' ? t('consortium.lost') : '';
  return (
    <div class="notices">
      <Announcement text={[isSaving ? '' : (notice?.text ?? ''), wrong, away].filter(Boolean).join(' ')} />
      {away && <p class="note">{away}</p>}
      {(isShown || canUndo) && (
        <div class={notice?.isTrouble ? 'notice trouble' : 'notice'}>
          <p>
            {notice?.text}
            {wrong ? ` ${wrong}` : notice?.detail && <span lang="en"> {notice.detail}</span>}
          </p>
          {notice?.redo && (
            <button type="button" aria-disabled={isSaving} onClick={() => isSaving || notice.redo?.()}>
              {t('consortium.redo')}
            </button>
          )}
          {canUndo && (
            <button
              type="button"
              class="quiet"
              aria-disabled={isSaving}
              onClick={() => isSaving || hand.undo()}
            >
              {t('consortium.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

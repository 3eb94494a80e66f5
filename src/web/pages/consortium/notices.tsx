import { Announcement } from '../../parts/announcement.js';
import { t } from '../../texts/index.js';
import type { DraftInHand } from './use-draft.js';
import type { Connection } from './use-suggestions.js';

/** What happened last, with the way back; and whether the service is there. It stays in sight while one scrolls. */
export function Notices({ hand, connection }: { hand: DraftInHand; connection: Connection }) {
  const { notice, canUndo, isSaving } = hand;
  const away = connection === 'lost' ? t('consortium.lost') : '';
  return (
    <div class="notices">
      <Announcement text={[isSaving ? '' : (notice?.text ?? ''), away].filter(Boolean).join(' ')} />
      {away && <p class="note">{away}</p>}
      {(notice || canUndo) && (
        <div class={notice?.isTrouble ? 'notice trouble' : 'notice'}>
          <p>
            {notice?.text}
            {notice?.detail && <span lang="en"> {notice.detail}</span>}
          </p>
          {notice?.redo && (
            <button type="button" disabled={isSaving} onClick={notice.redo}>
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

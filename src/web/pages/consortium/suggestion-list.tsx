import { useRef, useState } from 'preact/hooks';
import { Announcement } from '../../parts/announcement.js';
import { Trouble } from '../../parts/trouble.js';
import { t } from '../../texts/index.js';
import type { OpenDraft } from './open-draft.js';
import { SuggestionCard } from './suggestion-card.js';
import { LIMIT, type Suggested } from './use-suggestions.js';

/** How many are shown before one asks for all. */
const FIRST = 5;

interface Props {
  hand: OpenDraft;
  suggested: Suggested;
}

/** The organisations that add most to the draft as it stands; the list follows every change. */
export function SuggestionList({ hand, suggested: { suggestions, problem, again } }: Props) {
  const { draft } = hand;
  const [isWhole, showAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const members = new Set(draft.members.map(({ organisationId }) => organisationId));
  const items = suggestions?.items
    .filter(({ organisation }) => !members.has(organisation.id))
    .slice(0, LIMIT);
  const isOld =
    suggestions === undefined || suggestions.status === 'pending' || suggestions.draftVersion < draft.version;
  const isWaiting = isOld && !problem;
  const best = Math.max(0, ...(items ?? []).map(({ score }) => score));
  const shown = isWhole ? items : items?.slice(0, FIRST);
  const add = async (id: string, name: string) => {
    // The card goes away: the focus stays with the list that follows.
    if (await hand.addMember(id, name)) heading.current?.focus();
  };
  return (
    <section aria-labelledby="suggestions" aria-busy={isWaiting}>
      <h2 id="suggestions" ref={heading} tabIndex={-1}>
        {t('consortium.suggestions')}
      </h2>
      <p class="hint">{t(isWaiting ? 'consortium.renewing' : 'consortium.suggestionsHint')}</p>
      <Announcement text={isWaiting || !items ? '' : t('consortium.suggested', { n: items.length })} />
      {problem && <Trouble problem={problem} again={again} />}
      {isWaiting && !items?.length && <Waiting />}
      {items?.length === 0 && !isWaiting && <p class="note">{t('consortium.noSuggestions')}</p>}
      <ol class="suggestions">
        {shown?.map((suggestion) => (
          <SuggestionCard
            key={suggestion.organisation.id}
            hand={hand}
            suggestion={suggestion}
            best={best}
            onAdd={add}
          />
        ))}
      </ol>
      {items && shown && items.length > shown.length && (
        <button type="button" class="quiet" onClick={() => showAll(true)}>
          {t('consortium.allSuggestions', { n: items.length })}
        </button>
      )}
    </section>
  );
}

/** As high as suggestions, until the first ones are there. */
function Waiting() {
  return (
    <ol class="suggestions waiting" aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <li key={n} class="suggestion" />
      ))}
    </ol>
  );
}

import { useRef, useState } from 'preact/hooks';
import { Announcement } from '../../../parts/announcement.js';
import { keepFocus } from '../../../parts/keep-focus.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import { mixed } from './mixed.js';
import { ALL, isNarrow, mixedBy, NarrowingChoices, useNarrowed } from './narrowing.js';
import { SuggestionCard } from './suggestion-card.js';
import type { Suggested } from './use-suggestions.js';

/** Shown at first, and at most: who wants others narrows the list. */
const FIRST = 5;
const MOST = 20;

interface Props {
  hand: OpenDraft;
  suggested: Suggested;
}

/** The organisations that add most to the draft as it stands, or those of one kind alone; the list follows every change. */
export function SuggestionList({ hand, suggested }: Props) {
  const { draft } = hand;
  const [isWhole, showAll] = useState(false);
  const [narrowing, narrow] = useState(ALL);
  const narrowed = useNarrowed(hand, narrowing);
  const heading = useRef<HTMLHeadingElement>(null);
  const { suggestions } = suggested;
  const isPart = isNarrow(narrowing);
  const { problem, again } = isPart ? narrowed : suggested;
  const members = new Set(draft.members.map(({ organisationId }) => organisationId));
  const listed = (isPart ? narrowed.answer : suggestions)?.items;
  const candidates = listed?.filter(({ organisation }) => !members.has(organisation.id));
  const items = candidates && mixed(candidates, mixedBy(narrowing)).slice(0, MOST);
  const isOld =
    suggestions === undefined || suggestions.status === 'pending' || suggestions.draftVersion < draft.version;
  const isWaiting = (isPart ? narrowed.isLoading : isOld) && !problem;
  const best = Math.max(0, ...(items ?? []).map(({ score }) => score));
  const shown = isWhole ? items : items?.slice(0, FIRST);
  const add = async (id: string, name: string) => {
    // The card goes away: the focus stays with the list that follows.
    if (await hand.addMember(id, name)) keepFocus(heading.current);
  };
  return (
    <section aria-labelledby="suggestions" aria-busy={isWaiting}>
      <h2 id="suggestions" ref={heading} tabIndex={-1}>
        {t('consortium.suggestions')}
      </h2>
      <p class="hint">{t(isWaiting ? 'consortium.renewing' : 'consortium.suggestionsHint')}</p>
      <NarrowingChoices value={narrowing} onChange={narrow} />
      <Announcement text={isWaiting || !items ? '' : t('consortium.suggested', { n: items.length })} />
      {problem && <Trouble problem={problem} again={again} />}
      {isWaiting && !items?.length && <Waiting />}
      {items?.length === 0 && !isWaiting && (
        <p class="note">{t(isPart ? 'narrow.none' : 'consortium.noSuggestions')}</p>
      )}
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
      {/* Below the list, which keeps its place while it is renewed. */}
      {!isPart && items?.length !== 0 && <p class="hint">{t('consortium.mixed')}</p>}
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

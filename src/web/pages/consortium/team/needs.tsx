import { useRef, useState } from 'preact/hooks';
import type { Need } from '../../../api/answers.js';
import { Announcement } from '../../../parts/announcement.js';
import { keepFocus } from '../../../parts/keep-focus.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import { AddNeed } from './add-need.js';
import { keyOf, useNeedNames } from './need.js';
import { Depth, Weight } from './need-choices.js';
import { RequiredKinds } from './required-kinds.js';
import { reasonFor, useReasons } from './use-reasons.js';

/** What the idea needs of its members: weighed, taken away and added, each with how many should hold it and where it comes from once that is asked. */
export function Needs({ hand }: { hand: OpenDraft }) {
  const { draft } = hand;
  const nameOf = useNeedNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsked, ask] = useState(false);
  const { answer: why, problem, again } = useReasons(draft, isAsked);
  const set = (need: Need, wanted: Partial<Need>, said: string) =>
    hand.change(
      ({ needs }) => ({
        needs: needs.map((one) => (keyOf(one) === keyOf(need) ? { ...one, ...wanted } : one)),
      }),
      said,
    );
  const remove = async (need: Need) => {
    const isDone = await hand.change(
      ({ needs }) => ({ needs: needs.filter((one) => keyOf(one) !== keyOf(need)) }),
      t('consortium.removed', { name: nameOf(need) }),
    );
    if (isDone) keepFocus(heading.current);
  };
  return (
    <section class="card" aria-labelledby="needs">
      <h2 id="needs" ref={heading} tabIndex={-1}>
        {t('consortium.needs')}
      </h2>
      {draft.needsProposed && draft.needs.length > 0 && <p class="hint">{t('consortium.needsProposed')}</p>}
      {draft.needs.length > 0 && <p class="hint">{t('consortium.needsHint')}</p>}
      {draft.needs.length === 0 && <p class="note">{t('consortium.noNeeds')}</p>}
      {draft.idea && draft.needs.length > 0 && (
        <p>
          <button type="button" class="quiet" aria-expanded={isAsked} onClick={() => ask(!isAsked)}>
            {t('needs.why')}
          </button>
        </p>
      )}
      {isAsked && (
        <>
          <Announcement text={why ? t('needs.whyShown') : ''} />
          {problem && <Trouble problem={problem} again={again} />}
          {!why && !problem && <p class="hint">{t('search.loading')}</p>}
        </>
      )}
      <ul class="rows needs">
        {draft.needs.map((need) => {
          const name = nameOf(need);
          return (
            <li key={keyOf(need)}>
              <span class="row-name">
                {name}
                {need.keyword !== undefined && <span class="hint"> {t('consortium.keyword')}</span>}
                {need.activity !== undefined && <span class="hint"> {t('consortium.activity')}</span>}
              </span>
              <span class="need-choices">
                <Weight
                  name={name}
                  weight={need.weight}
                  isFixed={hand.isReadOnly}
                  onChange={(weight) => set(need, { weight }, t('consortium.weightSet', { name }))}
                />
                <Depth
                  name={name}
                  depth={need.depth}
                  isFixed={hand.isReadOnly}
                  onChange={(depth) => set(need, { depth }, t('consortium.depthSet', { name, n: depth }))}
                />
              </span>
              <button type="button" class="quiet changes" onClick={() => remove(need)}>
                {t('consortium.remove')}
                <span class="unseen">{t('label.after', { text: name })}</span>
              </button>
              {isAsked && why && <p class="row-more hint">{reasonFor(need, why.because)}</p>}
            </li>
          );
        })}
      </ul>
      {isAsked && why && <RequiredKinds hand={hand} kinds={why.kinds} />}
      <div class="changes">
        <AddNeed hand={hand} nameOf={nameOf} />
      </div>
    </section>
  );
}

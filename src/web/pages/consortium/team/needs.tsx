import { useRef, useState } from 'preact/hooks';
import type { Need } from '../../../api/answers.js';
import { Announcement } from '../../../parts/announcement.js';
import { keepFocus } from '../../../parts/keep-focus.js';
import { Trouble } from '../../../parts/trouble.js';
import { number, t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import { AddNeed } from './add-need.js';
import { keyOf, useNeedNames } from './need.js';
import { RequiredKinds } from './required-kinds.js';
import { SavedSelect } from './saved-select.js';
import { reasonFor, useReasons } from './use-reasons.js';

/** How much a need counts, in words. */
const WEIGHTS = [
  { value: 0.3, word: 'consortium.weight.minor' },
  { value: 1, word: 'consortium.weight.normal' },
  { value: 2, word: 'consortium.weight.high' },
] as const;

/** What the idea needs of its members: weighed, taken away and added, each with where it comes from once that is asked. */
export function Needs({ hand }: { hand: OpenDraft }) {
  const { draft } = hand;
  const nameOf = useNeedNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsked, ask] = useState(false);
  const { answer: why, problem, again } = useReasons(draft, isAsked);
  const setWeight = (need: Need, weight: number) =>
    hand.change(
      ({ needs }) => ({ needs: needs.map((one) => (keyOf(one) === keyOf(need) ? { ...one, weight } : one)) }),
      t('consortium.weightSet', { name: nameOf(need) }),
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
      <ul class="rows">
        {draft.needs.map((need) => {
          const name = nameOf(need);
          return (
            <li key={keyOf(need)}>
              <span class="row-name">
                {name}
                {need.keyword !== undefined && <span class="hint"> {t('consortium.keyword')}</span>}
              </span>
              <Weight
                name={name}
                weight={need.weight}
                isFixed={hand.isReadOnly}
                onChange={(weight) => setWeight(need, weight)}
              />
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

interface WeightProps {
  name: string;
  weight: number;
  isFixed: boolean;
  onChange: (weight: number) => Promise<unknown>;
}

/** The word for the weight that is closest. */
function nearestWord(weight: number) {
  const distance = ({ value }: { value: number }) => Math.abs(value - weight);
  return WEIGHTS.reduce((a, b) => (distance(b) < distance(a) ? b : a)).word;
}

function Weight({ name, weight, isFixed, onChange }: WeightProps) {
  const isOwn = !WEIGHTS.some(({ value }) => value === weight);
  return (
    <SavedSelect
      label={t('consortium.weightOf', { name })}
      value={String(weight)}
      isFixed={isFixed}
      onChoose={(wanted) => onChange(Number(wanted))}
    >
      {WEIGHTS.map(({ value, word }) => (
        <option key={value} value={String(value)}>
          {t(word)}
        </option>
      ))}
      {isOwn && (
        <option value={String(weight)}>
          {t(nearestWord(weight))} (× {number(Number(weight.toPrecision(2)))})
        </option>
      )}
    </SavedSelect>
  );
}

import { number, t } from '../../../texts/index.js';
import { SavedSelect } from './saved-select.js';

/** How much a need counts, in words. */
const WEIGHTS = [
  { value: 0.3, word: 'consortium.weight.minor' },
  { value: 1, word: 'consortium.weight.normal' },
  { value: 2, word: 'consortium.weight.high' },
] as const;

/** How many members can be wanted to hold a need, and how many are where nobody says it. */
const DEPTHS = [1, 2, 3, 4, 5] as const;
const USUAL_DEPTH = 2;

interface ChoiceProps {
  name: string;
  isFixed: boolean;
  onChange: (value: number) => Promise<unknown>;
}

/** How important a need is. */
export function Weight({ name, weight, isFixed, onChange }: ChoiceProps & { weight: number }) {
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

/** The word for the weight that is closest. */
function nearestWord(weight: number) {
  const distance = ({ value }: { value: number }) => Math.abs(value - weight);
  return WEIGHTS.reduce((a, b) => (distance(b) < distance(a) ? b : a)).word;
}

/** How many members should hold a need. */
export function Depth({
  name,
  depth = USUAL_DEPTH,
  isFixed,
  onChange,
}: ChoiceProps & { depth: number | undefined }) {
  return (
    <SavedSelect
      label={t('consortium.depthOf', { name })}
      value={String(depth)}
      isFixed={isFixed}
      onChoose={(wanted) => onChange(Number(wanted))}
    >
      {DEPTHS.map((n) => (
        <option key={n} value={String(n)}>
          {t('consortium.depth', { n })}
        </option>
      ))}
    </SavedSelect>
  );
}

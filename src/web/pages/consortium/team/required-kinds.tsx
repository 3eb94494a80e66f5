import { useRef } from 'preact/hooks';
import { useLabels } from '../../../api/vocabularies.js';
import { t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import { inProjects, type NeedReasons } from './use-reasons.js';

interface Props {
  hand: OpenDraft;
  kinds: NeedReasons['kinds'];
}

/** Kinds of organisations that similar projects had: one press makes a rule of the draft of it. */
export function RequiredKinds({ hand, kinds }: Props) {
  const typeOf = useLabels('organisation-types', true);
  const heading = useRef<HTMLHeadingElement>(null);
  const offers = kinds.filter(({ type }) => !hand.draft.rules.requiredTypes.includes(type));
  const require = async (type: string) => {
    const isDone = await hand.change(
      ({ rules }) => ({ rules: { ...rules, requiredTypes: [...rules.requiredTypes, type] } }),
      t('needs.required', { name: typeOf(type) }),
    );
    if (isDone) heading.current?.focus();
  };
  if (kinds.length === 0) return null;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('needs.kinds')}
      </h3>
      <ul class="rows">
        {offers.map(({ type, ...counts }) => (
          <li key={type}>
            <span class="row-name">
              {typeOf(type)} <span class="hint">{inProjects(counts)}</span>
            </span>
            <button type="button" class="quiet changes" onClick={() => require(type)}>
              {t('needs.require')}
              <span class="unseen">{t('label.after', { text: typeOf(type) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

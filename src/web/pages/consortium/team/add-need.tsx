import { useState } from 'preact/hooks';
import type { Need } from '../../../api/answers.js';
import { useItems } from '../../../api/vocabularies.js';
import { Combobox, type Option } from '../../../parts/combobox.js';
import { t } from '../../../texts/index.js';
import { itemsLike } from '../form/items-like.js';
import type { OpenDraft } from '../open-draft.js';
import { keyOf } from './need.js';

/** Offers at once. */
const MOST = 10;

interface Offer extends Option {
  need: Need;
}

interface Props {
  hand: OpenDraft;
  nameOf: (need: Need) => string;
}

/**
 * Adds a need: a term of the list, found by its name or another word for it, a kind of work that every project has, which is
 * offered before anything is typed, or what is typed as a keyword.
 */
export function AddNeed({ hand, nameOf }: Props) {
  const [text, setText] = useState('');
  const terms = useItems('expertise') ?? [];
  const activities = useItems('activities') ?? [];
  const keyword = text.trim();
  const has = new Set(hand.draft.needs.map(keyOf));
  const isNew = ({ need }: Offer) => !has.has(keyOf(need));
  const ofTerms = itemsLike(terms, keyword)
    .map((option): Offer => ({ ...option, need: { expertise: option.id, weight: 1 } }))
    .filter(isNew);
  const ofActivities = itemsLike(activities, keyword).map(({ id, label }): Offer => {
    const detail = activities.find(({ code }) => code === id)?.description;
    return { id: `activity-${id}`, label, ...(detail && { detail }), need: { activity: id, weight: 1 } };
  });
  const asKeyword: Offer = {
    id: 'as-a-keyword',
    label: t('consortium.asKeyword', { text: keyword }),
    need: { keyword, weight: 1 },
  };
  const offers = keyword
    ? [...ofTerms.slice(0, MOST), ...[...ofActivities, asKeyword].filter(isNew)]
    : ofActivities.filter(isNew);
  const add = async ({ need }: Offer) => {
    setText('');
    const isDone = await hand.change(
      ({ needs }) => ({ needs: [...needs.filter((one) => keyOf(one) !== keyOf(need)), need] }),
      t('consortium.needAdded', { name: nameOf(need) }),
    );
    if (!isDone) setText((typed) => typed || nameOf(need));
  };
  return (
    <Combobox
      label={t('consortium.addNeed')}
      hint={t('consortium.addNeedHint')}
      text={text}
      options={offers}
      onText={setText}
      onChoose={add}
    />
  );
}

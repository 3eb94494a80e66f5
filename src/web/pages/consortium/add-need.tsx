import { useState } from 'preact/hooks';
import type { Need } from '../../api/answers.js';
import { useItems } from '../../api/vocabularies.js';
import { Combobox, type Option } from '../../parts/combobox.js';
import { plain } from '../../parts/plain.js';
import { t } from '../../texts/index.js';
import { keyOf } from './need.js';
import type { OpenDraft } from './open-draft.js';

/** Offers at once. */
const MOST = 10;

interface Offer extends Option {
  need: Need;
}

interface Props {
  hand: OpenDraft;
  nameOf: (need: Need) => string;
}

/** Adds a need: a term of the list, found by its name or another word for it, or what is typed as a keyword. */
export function AddNeed({ hand, nameOf }: Props) {
  const [text, setText] = useState('');
  const items = useItems('expertise') ?? [];
  const part = plain(text.trim());
  const has = new Set(hand.draft.needs.map(keyOf));
  const offers: Offer[] = [];
  if (part) {
    const ranked = items
      .filter(({ code }) => !has.has(`expertise:${code}`))
      .map((item) => ({ item, alias: item.aliases?.find((alias) => plain(alias).includes(part)) }))
      .filter(({ item, alias }) => alias !== undefined || plain(item.label).includes(part))
      .sort((a, b) => rank(a.item.label, part) - rank(b.item.label, part));
    for (const { item, alias } of ranked.slice(0, MOST)) {
      const isByName = plain(item.label).includes(part);
      offers.push({
        id: item.code,
        label: item.label,
        need: { expertise: item.code, weight: 1 },
        ...(alias && !isByName && { detail: alias }),
      });
    }
    const keyword = text.trim();
    if (!has.has(`keyword:${keyword}`))
      offers.push({
        id: 'as-a-keyword',
        label: t('consortium.asKeyword', { text: keyword }),
        need: { keyword, weight: 1 },
      });
  }
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

/** What begins with it comes first, then what holds it; last, what is found by another word. */
function rank(label: string, part: string): number {
  const at = plain(label).indexOf(part);
  return at === 0 ? 0 : at > 0 ? 1 : 2;
}

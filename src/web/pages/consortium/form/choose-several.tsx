import { useRef, useState } from 'preact/hooks';
import { Announcement } from '../../../parts/announcement.js';
import { Combobox, type Option } from '../../../parts/combobox.js';
import { t } from '../../../texts/index.js';

interface Props {
  label: string;
  hint: string;
  text: string;
  options: readonly Option[];
  /** What is chosen, by its id; one that is chosen twice is there twice. */
  chosen: readonly string[];
  nameOf: (id: string) => string;
  onText: (text: string) => void;
  onChange: (chosen: readonly string[], added?: Option) => void;
}

/** Several of a list: a box that offers them, and below it those that are chosen, each a button that takes it out. */
export function ChooseSeveral({ label, hint, text, options, chosen, nameOf, onText, onChange }: Props) {
  const [said, say] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const add = (option: Option) => {
    onText('');
    onChange([...chosen, option.id], option);
    say(t('rules.chosen', { name: option.label }));
  };
  const remove = (at: number) => {
    say(t('consortium.removed', { name: nameOf(chosen[at]!) }));
    onChange(chosen.toSpliced(at, 1));
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div class="field" ref={field}>
      <Combobox label={label} hint={hint} text={text} options={options} onText={onText} onChoose={add} />
      <ul class="chips" aria-label={label}>
        {chosen.map((id, at) => (
          <li key={`${id} ${at}`}>
            <button type="button" class="chip" onClick={() => remove(at)}>
              <span class="unseen">{t('label.colon', { label: t('consortium.remove') })} </span>
              {nameOf(id)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <Announcement text={said} />
    </div>
  );
}

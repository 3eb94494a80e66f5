import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../texts/index.js';
import { Announcement } from './announcement.js';

export interface Option {
  /** Tells it from the others. */
  id: string;
  label: string;
  /** A word about it, shown behind. */
  detail?: string;
}

interface Props<T extends Option> {
  label: string;
  hint?: string;
  text: string;
  options: readonly T[];
  onText: (text: string) => void;
  onChoose: (option: T) => void;
}

/**
 * A box that offers what fits what is typed: a combobox with a list (ARIA 1.2), the first offer chosen beforehand. Arrows
 * go through the offers, Enter takes one, Escape closes the list and then empties the box.
 */
export function Combobox<T extends Option>({ label, hint, text, options, onText, onChoose }: Props<T>) {
  const id = useId();
  const [isOpen, open] = useState(false);
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [text]);
  const isShown = isOpen && options.length > 0;
  const active = isShown ? options[Math.min(at, options.length - 1)] : undefined;
  const take = (option: T) => {
    open(false);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && options.length > 0) {
      open(true);
      const next = Math.min(at, options.length - 1) + (isShown ? move : 0);
      setAt((next + options.length) % options.length);
    } else if (event.key === 'Enter' && active) take(active);
    else if (event.key === 'Enter' && text) open(true);
    else if (event.key === 'Escape' && isShown) open(false);
    else if (event.key === 'Escape' && text) onText('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          open(true);
          onText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onClick={() => open(true)}
        onBlur={() => open(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!isShown}>
        {options.map((option) => (
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === active}
            ref={option === active ? intoView : null}
            // The box keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onMouseUp={({ button }) => button === 0 && take(option)}
          >
            {option.label}
            {option.detail && <span class="hint"> {option.detail}</span>}
          </div>
        ))}
      </div>
      <Announcement text={isShown ? t('combobox.offers', { n: options.length }) : ''} />
    </div>
  );
}

function intoView(element: HTMLDivElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

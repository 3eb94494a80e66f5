import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../texts/index.js';

interface Props {
  label: string;
  hint: string;
  value: string;
}

/** Something to be copied whole, such as a private link. */
export function CopyField({ label, hint, value }: Props) {
  const [copied, setCopied] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(value);
    } catch {
      // A browser may forbid it, and has no clipboard without https: then the text stands there selected.
      input.current?.focus();
    }
  };
  return (
    <>
      <p class="hint" id={id}>
        {hint}
      </p>
      <div class="box-row">
        <input
          ref={input}
          readOnly
          value={value}
          aria-label={label}
          aria-describedby={id}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" onClick={copy}>
          {t(copied === value ? 'copy.done' : 'copy.copy')}
        </button>
      </div>
    </>
  );
}

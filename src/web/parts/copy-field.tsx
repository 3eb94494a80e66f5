import { useId, useState } from 'preact/hooks';
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
  const copy = () =>
    navigator.clipboard?.writeText(value).then(
      () => setCopied(value),
      // A browser may forbid it; the text can be selected.
      () => undefined,
    );
  return (
    <>
      <p class="hint" id={id}>
        {hint}
      </p>
      <div class="box-row">
        <input
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

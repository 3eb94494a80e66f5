import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What is asked, and what would follow. */
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more before something is done. It has the focus; Escape says no. */
export function Question({ text, yes, no, onYes, onNo }: Props) {
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => asked.current?.focus(), []);
  return (
    <div
      ref={asked}
      class="note"
      role="alertdialog"
      aria-label={text}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onNo()}
    >
      <p>{text}</p>
      <p class="buttons">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="second" onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}

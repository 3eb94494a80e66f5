import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../texts/index.js';

/** Milliseconds between two questions while somebody types; the first letter after a pause is asked at once. */
const PAUSE = 40;

interface Props {
  q: string;
  /** While somebody types: the address follows without a step of its own in the history. */
  onType: (q: string) => void;
  /** When it is sent. */
  onSend: (q: string) => void;
}

/** The box to type into; results follow while one types. */
export function SearchBox({ q, onType, onSend }: Props) {
  const [text, setText] = useState(q);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Typed in the pause, and not asked yet. */
  const typed = useRef<string>(undefined);
  // Back and forward, and links, change the address: the box follows, but not while something typed is on its way.
  useLayoutEffect(() => {
    if (typed.current === undefined) setText(q);
  }, [q]);
  const stop = () => {
    clearTimeout(pause.current);
    pause.current = undefined;
    typed.current = undefined;
  };
  useEffect(() => stop, []);
  const ask = useRef(onType);
  ask.current = onType;
  const askTyped = () => {
    pause.current = undefined;
    if (typed.current === undefined) return;
    ask.current(typed.current);
    typed.current = undefined;
    pause.current = setTimeout(askTyped, PAUSE);
  };
  return (
    <search>
      <form
        class="box"
        action="/"
        onSubmit={(event) => {
          event.preventDefault();
          stop();
          onSend(text);
        }}
      >
        <label for="q">{t('search.label')}</label>
        <div class="box-row">
          <input
            id="q"
            name="q"
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={text}
            aria-describedby="q-hint"
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              typed.current = value;
              if (pause.current === undefined) askTyped();
            }}
          />
          <button type="submit">{t('search.send')}</button>
        </div>
        <p id="q-hint" class="hint">
          {t('search.hint')}
        </p>
      </form>
    </search>
  );
}

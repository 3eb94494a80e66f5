import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../texts/index.js';

/** Milliseconds after a letter in which another one may come before anything is asked. */
const TYPING = 40;

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
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Back and forward, and links, change the address: the box follows, but not while something typed is on its way.
  useEffect(() => {
    if (waiting.current === undefined) setText(q);
  }, [q]);
  const wait = () => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
  };
  useEffect(() => wait, []);
  return (
    <search>
      <form
        class="box"
        action="/"
        onSubmit={(event) => {
          event.preventDefault();
          wait();
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
              clearTimeout(waiting.current);
              waiting.current = setTimeout(() => {
                waiting.current = undefined;
                onType(value);
              }, TYPING);
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

import { t } from '../../../texts/index.js';

const LONGEST = 40;

/** Lower-case words joined by hyphens: what sources and kept mappings can be called. `manual` is what people enter by hand. */
export function isName(text: string): boolean {
  return text.length <= LONGEST && text !== 'manual' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  isWrong: boolean;
  onInput: (text: string) => void;
  /** Names there are already. */
  known?: readonly string[];
}

/** A name is typed, or one of those that are known is taken. */
export function NameField({ id, label, hint, value, isWrong, onInput, known = [] }: Props) {
  return (
    <div class={isWrong ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="field-error" id={`${id}-error`} role="alert">
        {isWrong && t('import.nameWrong')}
      </p>
      <input
        id={id}
        autocomplete="off"
        spellcheck={false}
        list={known.length > 0 ? `${id}-known` : undefined}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={isWrong}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../../api/client.js';
import { type TextKey, t } from '../../../texts/index.js';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
}

/** A label, a hint, what is wrong, and the control, which refers to them by `describedBy`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** What a control says of itself to those who hear the page. */
export function described(id: string, hint?: string, error?: string) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, ...(by && { 'aria-describedby': by }), ...(error && { 'aria-invalid': true as const }) };
}

/** What is wrong with a field, in words of this page. */
const SAID: Readonly<Record<string, TextKey>> = {
  title: 'consortium.error.title',
  idea: 'consortium.error.idea',
  size: 'consortium.error.size',
  callYear: 'consortium.error.callYear',
  actionType: 'consortium.error.actionType',
  keyword: 'consortium.error.keyword',
  maxPerCountry: 'consortium.error.size',
  newcomerSeats: 'consortium.error.size',
};

/** What is wrong, by the name of the field; what this page has no words for, in those of the service. */
export function wrongFields(errors: readonly FieldError[]): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ path, message }) => {
      const names = String(path)
        .split(/[.[\]]+/)
        .filter(Boolean);
      const known = names[0] === 'weights' ? 'consortium.error.weight' : SAID[names.at(-1) ?? ''];
      return [path, known ? t(known) : String(message)] as const;
    }),
  );
}

/** What is wrong with the parts of a field, by their names. */
export function wrongWithin(field: string, wrong: Record<string, string>): Record<string, string> {
  const start = `${field}.`;
  const within = Object.entries(wrong).filter(([path]) => path.startsWith(start));
  return Object.fromEntries(within.map(([path, said]) => [path.slice(start.length), said]));
}

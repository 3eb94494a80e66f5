import type { ImportPreview } from '../../api/answers.js';
import { hasText, t } from '../../texts/index.js';

/** What is to be known of a file as a whole, in the language of the page where it has a text for it. */
export function FileNotes({ notes }: Pick<ImportPreview, 'notes'>) {
  return (
    <ul>
      {notes.map(({ code, column = '', count, message }) => {
        const key = `note.${code}`;
        return (
          <li key={`${code} ${column}`}>
            {hasText(key) ? t(key, { n: count, column }) : <span lang="en">{message}</span>}
          </li>
        );
      })}
    </ul>
  );
}

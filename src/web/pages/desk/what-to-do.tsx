import { type TextKey, t } from '../../texts/index.js';

interface Remedy {
  text: TextKey;
  /** The control by which it is done, where it stands beside the file. */
  target?: string;
}

const AGAIN: Remedy = { text: 'remedy.again' };
const TABLE: Remedy = { text: 'remedy.table', target: 'table' };
const ENCODING: Remedy = { text: 'remedy.encoding', target: 'encoding' };

/** What to do first, by what went wrong. Of all else the service's own sentence says it. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  'country-missing': { text: 'remedy.country', target: 'default-country' },
  'name-column-missing': { text: 'remedy.name', target: 'columns' },
  'several-tables': TABLE,
  'several-files': TABLE,
  'no-such-table': TABLE,
  'encoding-wrong': ENCODING,
  'encoding-unknown': ENCODING,
  'mapping-invalid': { text: 'remedy.mapping' },
  'header-missing': { text: 'remedy.header' },
  'file-unreadable': { text: 'remedy.unreadable' },
  cancelled: { text: 'remedy.cancelled' },
  'worker-lost': AGAIN,
  unexpected: AGAIN,
  'upload-gone': AGAIN,
  'reader-changed': AGAIN,
};

interface Props {
  code: string;
  detail: string;
  /** The controls of the file are on the same page. */
  isBesideFile?: boolean;
}

/** Says first what to do about a file, then what the service says of it. */
export function WhatToDo({ code, detail, isBesideFile = false }: Props) {
  const remedy = REMEDIES[code];
  return (
    <div class="note" role="alert">
      <p>
        <strong>{t(remedy?.text ?? 'remedy.other')}</strong>
      </p>
      {isBesideFile && remedy?.target && (
        <button type="button" class="second" onClick={() => goTo(remedy.target!)}>
          {t('remedy.go')}
        </button>
      )}
      {remedy && detail && (
        <details>
          <summary>{t('remedy.detail')}</summary>
          <p lang="en">{detail}</p>
        </details>
      )}
      {!remedy && <p lang="en">{detail}</p>}
    </div>
  );
}

function goTo(id: string): void {
  const control = document.getElementById(id);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

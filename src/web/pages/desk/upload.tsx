import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../address.js';
import { t } from '../../texts/index.js';
import type { ChosenFile } from './chosen-file.js';
import { store } from './store.js';

interface Upload {
  isSending: boolean;
  /** @throws Problem */
  upload: (what: ChosenFile, dryRun: boolean) => Promise<void>;
}

/** Sends a file and shows the report of its import, unless one has gone elsewhere meanwhile. */
export function useUpload(): Upload {
  const { route } = useLocation();
  const [isSending, setSending] = useState(false);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const upload = async (what: ChosenFile, dryRun: boolean) => {
    setSending(true);
    try {
      const id = await store(what, dryRun);
      if (isHere.current) route(to(`/desk/imports/${id}`));
    } finally {
      setSending(false);
    }
  };
  return { isSending, upload };
}

/** Says that a file is on its way. */
export function Sending({ isSending }: { isSending: boolean }) {
  if (!isSending) return null;
  return (
    <p role="status">
      {t('import.sending')} <progress aria-label={t('import.sending')} />
    </p>
  );
}

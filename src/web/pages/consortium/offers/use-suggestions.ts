import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestions } from '../../../api/answers.js';
import { get, type Problem } from '../../../api/client.js';
import { listen } from '../../../api/event-stream.js';
import { useAnswer } from '../../../api/use-answer.js';
import { language } from '../../../texts/index.js';

/** How many are asked for: as many as the service keeps, for a choice among them. */
export const LIMIT = 50;
/** Seconds that the service may take for new ones before it answers with what it has. */
const WAIT = 5;

/** Whether the service tells of changes by itself: `lost` once it did and no longer does. */
export type Connection = 'opening' | 'live' | 'lost';

export interface Suggested {
  suggestions?: Suggestions;
  problem?: Problem;
  connection: Connection;
  again: () => void;
}

interface Listener {
  /** A version of the draft that the service told of. */
  onVersion: (version: number) => void;
  /** The service says that there is nothing to listen to any more: the draft is gone, or its link was taken back. */
  onEnd: () => void;
}

/** The suggestions for a draft: asked for when its version changes, and from then on as the service tells of new ones. */
export function useSuggestions(
  id: string,
  token: string,
  version: number | undefined,
  listener: Listener,
): Suggested {
  const lang = language();
  const [told, setTold] = useState<{ lang: string; suggestions: Suggestions }>();
  const [connection, setConnection] = useState<Connection>('opening');
  const tell = useRef(listener);
  tell.current = listener;
  const { answer, problem, again } = useAnswer(
    version === undefined ? undefined : `${version} ${lang}`,
    (signal) => get('/drafts/{id}/suggestions', { id, limit: LIMIT, wait: WAIT, lang }, signal, token),
  );
  const isOpen = version !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    setConnection('opening');
    const stopped = new AbortController();
    const onEvent = (name: string, data: unknown) => {
      if (name === 'draft') tell.current.onVersion((data as { version: number }).version);
      if (name !== 'suggestions') return;
      const suggestions = data as Suggestions;
      setTold({ lang, suggestions });
      // The stream begins with the list: the draft may have changed before it was connected.
      tell.current.onVersion(suggestions.draftVersion);
    };
    const onConnected = (isConnected: boolean) =>
      stopped.signal.aborted || setConnection(isConnected ? 'live' : 'lost');
    void listen(
      '/drafts/{id}/events',
      { id, lang, limit: `${LIMIT}` },
      token,
      { onEvent, onConnected },
      stopped.signal,
    ).then(() => stopped.signal.aborted || tell.current.onEnd());
    return () => stopped.abort();
  }, [id, token, lang, isOpen]);
  const newest = newer(answer, told?.lang === lang ? told.suggestions : undefined);
  return {
    ...(newest && { suggestions: newest }),
    ...(problem && { problem }),
    connection,
    again,
  };
}

/** Those for the newer draft; where that is the same, those from the newer directory. */
function newer(a: Suggestions | undefined, b: Suggestions | undefined): Suggestions | undefined {
  if (!a || !b) return a ?? b;
  if (a.draftVersion !== b.draftVersion) return a.draftVersion > b.draftVersion ? a : b;
  return a.directoryVersion > b.directoryVersion ? a : b;
}

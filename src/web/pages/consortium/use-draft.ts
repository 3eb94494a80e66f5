import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Role } from '../../api/answers.js';
import { type Body, type FieldError, get, Problem, send } from '../../api/client.js';
import { forget, keep } from '../../api/kept-drafts.js';
import { t } from '../../texts/index.js';

export type Patch = Body<'/drafts/{id}', 'patch'>;
/** What a change makes of the draft as it stands at that moment. */
export type Change = (draft: Draft) => Patch;

/** What happened last, in a sentence. `redo` does once more what somebody else's change prevented. */
export interface Notice {
  text: string;
  isTrouble?: boolean;
  /** A sentence of the service, in English. */
  detail?: string;
  /** What is wrong with what was sent, in place of that sentence. */
  errors?: readonly FieldError[];
  redo?: () => void;
}

export interface DraftInHand {
  id: string;
  token: string;
  draft?: Draft;
  /** Why it could not be opened. */
  problem?: Problem;
  notice?: Notice;
  isSaving: boolean;
  canUndo: boolean;
  /** Whether it was done; what happened is told in the notice. */
  change: (change: Change, said: string) => Promise<boolean>;
  addMember: (organisationId: string, name: string) => Promise<boolean>;
  setRole: (organisationId: string, role: Role, said: string) => Promise<boolean>;
  removeMember: (organisationId: string, said: string) => Promise<boolean>;
  undo: () => void;
  /** Loads it anew. */
  again: () => void;
  /** A version that the service told of. */
  onVersion: (version: number) => void;
  /** The service was away and is there again. */
  onBack: () => void;
}

/**
 * A draft that is open. Changes go to the service one after the other; what a draft was before each of them is kept for
 * undo, until somebody else changes it.
 */
export function useDraft(id: string, token: string): DraftInHand {
  const [draft, setDraft] = useState<Draft>();
  const [problem, setProblem] = useState<Problem>();
  const [notice, setNotice] = useState<Notice>();
  const [savings, setSavings] = useState(0);
  const [earlier, setEarlier] = useState<readonly Draft[]>([]);
  const current = useRef<Draft>(undefined);
  const newest = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const options = () => ({ token });

  const show = (next: Draft) => {
    current.current = next;
    newest.current = Math.max(newest.current, next.version);
    setDraft(next);
    setProblem(undefined);
    keep({ id, token, title: next.title, changed: next.updatedAt });
  };

  const load = async () => {
    try {
      show(await get('/drafts/{id}', { id }, undefined, token));
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  useEffect(() => {
    void load();
  }, [id, token]);

  /** Sends one change when those before it are done. */
  const save = (
    act: (draft: Draft) => Promise<Draft | undefined>,
    said: string,
    isUndo = false,
  ): Promise<boolean> => {
    setSavings((n) => n + 1);
    const done = queue.current.then(async () => {
      const before = current.current;
      if (!before) return false;
      try {
        const after = (await act(before)) ?? (await get('/drafts/{id}', { id }, undefined, token));
        // Where somebody else has changed it in between, undo would take away their change too.
        const isAlone = after.version === before.version + 1;
        if (isUndo) setEarlier((all) => all.slice(0, -1));
        else setEarlier((all) => (isAlone ? [...all.slice(-19), before] : []));
        show(after);
        setNotice({ text: said });
        return true;
      } catch (error) {
        const failed = asProblem(error);
        if (failed.status !== 412) {
          const { status, detail, errors } = failed;
          // What the service refuses it would refuse again.
          const isPassing = status === 0 || status === 429 || status >= 500;
          setNotice({
            text: t(status === 0 ? 'trouble.away' : 'consortium.notSaved'),
            detail,
            errors,
            isTrouble: true,
            ...(isPassing && { redo: () => void save(act, said, isUndo) }),
          });
          return false;
        }
        setEarlier([]);
        await load();
        setNotice({
          text: t('consortium.conflict'),
          isTrouble: true,
          ...(!isUndo && { redo: () => void save(act, said) }),
        });
        return false;
      } finally {
        setSavings((n) => n - 1);
        if (newest.current > (current.current?.version ?? 0)) void load();
      }
    });
    queue.current = done;
    return done;
  };

  const patch = (change: Change, said: string, isUndo = false) =>
    save(
      (now) => send('patch', '/drafts/{id}', { id }, change(now), { ...options(), version: now.version }),
      said,
      isUndo,
    );

  return {
    id,
    token,
    ...(draft && { draft }),
    ...(problem && { problem }),
    ...(notice && { notice }),
    isSaving: savings > 0,
    canUndo: earlier.length > 0,
    change: patch,
    addMember: (organisationId, name) =>
      save(
        () => send('post', '/drafts/{id}/members', { id }, { organisationId, role: 'partner' }, options()),
        t('consortium.added', { name }),
      ),
    setRole: (organisationId, role, said) =>
      save(
        () =>
          send('patch', '/drafts/{id}/members/{organisationId}', { id, organisationId }, { role }, options()),
        said,
      ),
    removeMember: (organisationId, said) =>
      save(async () => {
        await send(
          'delete',
          '/drafts/{id}/members/{organisationId}',
          { id, organisationId },
          undefined,
          options(),
        );
        return undefined;
      }, said),
    undo: () => {
      const before = earlier.at(-1);
      if (before) void patch(() => whole(before), t('consortium.undone'), true);
    },
    again: () => void load(),
    onVersion: (version) => {
      newest.current = Math.max(newest.current, version);
      if (savings > 0 || newest.current <= (current.current?.version ?? 0)) return;
      setEarlier([]);
      void load().then(() => setNotice({ text: t('consortium.changedElsewhere') }));
    },
    // A change that could not be sent can still be.
    onBack: () =>
      void load().then(() =>
        setNotice((before) => (before?.redo ? before : { text: t('consortium.backAgain') })),
      ),
  };
}

/** Takes a draft out of the service and of the list. */
export async function deleteDraft(id: string, token: string): Promise<void> {
  await send('delete', '/drafts/{id}', { id }, undefined, { token });
  forget(id);
}

/** All that somebody can change, as it was. */
function whole(draft: Draft): Patch {
  const { title, idea = null, field = null, actionType, callYear, size, needs, priorities, members } = draft;
  return { title, idea, field, actionType, callYear, size, needs, priorities, members };
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, '');
}

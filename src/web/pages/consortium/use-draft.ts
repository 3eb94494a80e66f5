import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft, Role } from '../../api/answers.js';
import { asProblem, type Problem } from '../../api/client.js';
import { keepAnswered, keptDrafts } from '../../api/kept-drafts.js';
import { askPatiently } from '../../api/patience.js';
import { labelsOf } from '../../api/vocabularies.js';
import { t } from '../../texts/index.js';
import { backTo, draftCalls, has, type Patch } from './draft-calls.js';
import { type Notice, refused } from './notice.js';

/** Lists whose names stand on the page from the beginning, so that nothing moves when they come. */
const NAMED = ['action-types', 'sectors', 'expertise'] as const;
/** Changes that can be undone. */
const UNDOS = 20;

export interface DraftInHand {
  id: string;
  token: string;
  draft?: Draft;
  /** Why it could not be opened. */
  problem?: Problem;
  notice?: Notice;
  /** Opened by a link for reading. */
  isReadOnly: boolean;
  isSaving: boolean;
  canUndo: boolean;
  /**
   * Changes the draft as it stands at that moment. Answers, as all of these, whether it was done at once; the notice tells what
   * happened. `onDone`: called also when it is done later, by the button that does it once more.
   */
  change: (change: (draft: Draft) => Patch, said: string, onDone?: () => void) => Promise<boolean>;
  addMember: (organisationId: string, name: string) => Promise<boolean>;
  setRole: (organisationId: string, role: Role, said: string) => Promise<boolean>;
  removeMember: (organisationId: string, said: string) => Promise<boolean>;
  undo: () => void;
  /** The notice has been read. */
  dismiss: () => void;
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
  const secret = useRef(token);
  secret.current = token;
  const calls = useMemo(() => draftCalls(id, () => secret.current), [id]);
  const keptBefore = useMemo(() => keptDrafts.peek().find((kept) => kept.id === id)?.token, [id, token]);

  const show = (next: Draft) => {
    // Answers may overtake each other.
    if (current.current && next.version < current.current.version) return;
    current.current = next;
    newest.current = Math.max(newest.current, next.version);
    setDraft(next);
    setProblem(undefined);
    const isReadOnly = next.access === 'read';
    // A link for reading does not take the place of one's own.
    const isOwn = keptDrafts.peek().some((kept) => kept.id === id && !kept.isReadOnly);
    if (!isReadOnly || !isOwn)
      keepAnswered(
        { id, token: secret.current, title: next.title, changed: next.updatedAt, isReadOnly },
        keptBefore,
      );
  };
  const loaded = (next: Draft) => {
    // What others have changed would be taken away by an undo.
    if (current.current && next.version > current.current.version) setEarlier([]);
    show(next);
  };
  /** Answers why it could not be loaded. */
  const load = (): Promise<Problem | undefined> =>
    calls.load().then(
      (next) => {
        loaded(next);
        return undefined;
      },
      (error: unknown) => {
        const failed = asProblem(error);
        setProblem(failed);
        return failed;
      },
    );
  useEffect(() => {
    const first = async () => (await Promise.all([calls.load(), labelsOf(NAMED)]))[0];
    return askPatiently(first, { onAnswer: loaded, onProblem: setProblem });
  }, [calls, token]);

  /** A change that could not be sent can still be: what is told of others does not take its place. */
  const tell = (text: string) => setNotice((before) => (before?.redo ? before : { text }));

  /** Sends one change when those before it are done; where the draft is so already, nothing is sent. */
  const save = (
    act: (draft: Draft) => Draft | Promise<Draft>,
    said: string,
    { isUndo = false, onDone }: { isUndo?: boolean; onDone?: (() => void) | undefined } = {},
  ): Promise<boolean> => {
    const saveNow = async () => {
      const before = current.current;
      if (!before) return false;
      try {
        const after = await act(before);
        // Where somebody else has changed it in between, undo would take away their change too.
        const isAlone = after.version === before.version + 1;
        if (isUndo) setEarlier((all) => all.slice(0, -1));
        else if (after !== before) setEarlier((all) => (isAlone ? [...all, before].slice(-UNDOS) : []));
        show(after);
        setNotice({ text: said });
        onDone?.();
        return true;
      } catch (error) {
        const failed = asProblem(error);
        const isStale = failed.status === 412;
        if (isStale) setEarlier([]);
        const unseen = isStale ? await load() : undefined;
        // Undo made on top of somebody else's change would take that away.
        const redo = isUndo && isStale ? undefined : () => void save(act, said, { isUndo, onDone });
        setNotice(refused(unseen ?? failed, redo));
        return false;
      } finally {
        setSavings((n) => n - 1);
        if (newest.current > (current.current?.version ?? 0)) void load();
      }
    };
    setSavings((n) => n + 1);
    const done = queue.current.then(saveNow);
    queue.current = done;
    return done;
  };

  const patched = (now: Draft, patch: Patch) => {
    const isSo = Object.entries(patch).every(([field, value]) => has(now, field, value));
    return isSo ? now : calls.patch(patch, now.version);
  };

  return {
    id,
    token,
    ...(draft && { draft }),
    ...(problem && { problem }),
    ...(notice && { notice }),
    isReadOnly: draft?.access === 'read',
    isSaving: savings > 0,
    canUndo: earlier.length > 0,
    change: (change, said, onDone) => save((now) => patched(now, change(now)), said, { onDone }),
    addMember: (organisationId, name) =>
      save(
        (now) => (hasMember(now, organisationId) ? now : calls.addMember(organisationId)),
        t('consortium.added', { name }),
      ),
    setRole: (organisationId, role, said) => save(() => calls.setRole(organisationId, role), said),
    removeMember: (organisationId, said) =>
      save((now) => (hasMember(now, organisationId) ? calls.removeMember(organisationId) : now), said),
    undo: () => {
      const before = earlier.at(-1);
      if (!before) return;
      void save((now) => patched(now, backTo(before, now)), t('consortium.undone'), { isUndo: true });
    },
    dismiss: () => setNotice(undefined),
    again: () => void load(),
    onVersion: (version) => {
      newest.current = Math.max(newest.current, version);
      if (savings > 0 || newest.current <= (current.current?.version ?? 0)) return;
      void load().then((failed) => failed ?? tell(t('consortium.changedElsewhere')));
    },
    onBack: () => void load().then((failed) => failed ?? tell(t('consortium.backAgain'))),
  };
}

function hasMember({ members }: Draft, id: string): boolean {
  return members.some(({ organisationId }) => organisationId === id);
}

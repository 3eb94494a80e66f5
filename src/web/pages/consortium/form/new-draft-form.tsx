import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { toDraft } from '../../../address.js';
import { asProblem, type Problem, send } from '../../../api/client.js';
import { keep } from '../../../api/kept-drafts.js';
import { useTyped } from '../../../api/use-typed.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import { bodyOf, DraftFields, type DraftText } from './draft-fields.js';
import { wrongFields } from './fields.js';

const EMPTY: DraftText = { title: '', idea: '', actionType: 'KA220', field: '', callYear: '', size: '' };

/** Starts a draft from an idea; the address may name an organisation that is a member from the beginning (`with`). */
export function NewDraftForm() {
  const { query, route } = useLocation();
  const { value: text, set: setText, forget } = useTyped('new draft', () => EMPTY);
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrong = problem ? wrongFields(problem.errors) : {};
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problem]);
  const start = async () => {
    if (isSending) return;
    setSending(true);
    setProblem(undefined);
    try {
      const members = query.with ? [{ organisationId: query.with, role: 'partner' as const }] : [];
      const draft = await send('post', '/drafts', {}, { ...bodyOf(text), members });
      forget();
      keep({ id: draft.id, token: draft.token, title: draft.title, changed: draft.updatedAt });
      route(toDraft(draft));
    } catch (error) {
      setProblem(asProblem(error));
      setSending(false);
    }
  };
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <DraftFields value={text} wrong={wrong} onChange={setText} />
      {problem && !Object.keys(wrong).some((name) => name in text) && (
        <Trouble problem={problem} again={start} />
      )}
      <button type="submit" aria-disabled={isSending}>
        {t(isSending ? 'consortium.starting' : 'consortium.start')}
      </button>
    </form>
  );
}

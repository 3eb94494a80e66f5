import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { toDraft } from '../../address.js';
import { get } from '../../api/client.js';
import { keptDrafts } from '../../api/kept-drafts.js';
import { useAnswer } from '../../api/use-answer.js';
import { Boundary } from '../../parts/boundary.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Trouble } from '../../parts/trouble.js';
import { language, t } from '../../texts/index.js';
import { ExportDraft } from './export.js';
import { Head } from './head/head.js';
import { WorkedTogether } from './network.js';
import { NotOpened } from './not-opened.js';
import { Notices } from './notices.js';
import { CompleteConsortium } from './offers/complete.js';
import { SuggestionList } from './offers/suggestion-list.js';
import { useSuggestions } from './offers/use-suggestions.js';
import { WhyNot } from './offers/why-not.js';
import { SimilarProjects } from './similar-projects.js';
import { Checklist } from './team/checklist.js';
import { Diversity } from './team/diversity.js';
import { Matrix } from './team/matrix.js';
import { Members } from './team/members.js';
import { Needs } from './team/needs.js';
import { useDraft } from './use-draft.js';

/** One draft consortium, opened by its private link or from the list of this browser. */
export function DraftPage() {
  const { id = '' } = useRoute().params;
  const { route } = useLocation();
  const kept = keptDrafts.value.find((one) => one.id === id);
  // A link that is put into the address of this very page changes nothing but what stands behind `#`.
  const [, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const token = useMemo(() => tokenOf(id), [id, location.hash]);
  useEffect(hideSecretInPrint, []);
  const keptBefore = useRef(kept?.token);
  // The link was made anew, here or in another window of this browser: the old one opens nothing any more.
  useEffect(() => {
    if (kept && !kept.isReadOnly && kept.token !== token && keptBefore.current === token)
      route(toDraft(kept), true);
    keptBefore.current = kept?.token;
  }, [kept?.token]);
  if (!token) return <NotOpened id={id} />;
  return <OpenedDraft key={id} id={id} token={token} />;
}

/** Browsers print the address at the edge of the paper, which goes to others. @returns what ends it. */
function hideSecretInPrint(): () => void {
  let address = '';
  const hide = () => {
    address = location.href;
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  const show = () => history.replaceState(history.state, '', address);
  addEventListener('beforeprint', hide);
  addEventListener('afterprint', show);
  return () => {
    removeEventListener('beforeprint', hide);
    removeEventListener('afterprint', show);
  };
}

/** The secret stands behind `#` or is kept by this browser. */
function tokenOf(id: string): string {
  const said = location.hash.slice(1);
  if (/^[\w-]{8,200}$/.test(said)) return said;
  return keptDrafts.peek().find((kept) => kept.id === id)?.token ?? '';
}

function OpenedDraft({ id, token }: { id: string; token: string }) {
  const lang = language();
  const hand = useDraft(id, token);
  const { draft, problem } = hand;
  const suggested = useSuggestions(id, token, draft?.version, {
    onVersion: hand.onVersion,
    onEnd: hand.again,
  });
  const assessed = useAnswer(draft && `${draft.version} ${lang}`, (signal) =>
    get('/drafts/{id}/assessment', { id, lang }, signal, token),
  );
  // The service was away: what it says now may be newer.
  const wasLost = useRef(false);
  useEffect(() => {
    if (suggested.connection === 'live' && wasLost.current) {
      hand.onBack();
      assessed.again();
      suggested.again();
    }
    wasLost.current = suggested.connection === 'lost';
  }, [suggested.connection]);
  usePageTitle(draft?.title ?? t('nav.consortium'));
  if (problem && [400, 404, 410].includes(problem.status))
    return <NotOpened id={id} isRevoked={problem.status === 410} />;
  if (!draft) {
    if (problem) return <Trouble problem={problem} again={hand.again} />;
    return (
      <div class="draft waiting" aria-busy="true">
        <p role="status">{t('consortium.opening')}</p>
      </div>
    );
  }
  const assessment = assessed.answer;
  const open = { ...hand, draft };
  return (
    <div class={hand.isReadOnly ? 'draft read-only' : 'draft'}>
      <Head hand={open} />
      <div class="draft-team">
        <Boundary>
          <Needs hand={open} />
          <Members hand={open} assessment={assessment} />
          {!assessment && !assessed.problem && (
            <p class="card checking" role="status">
              {t('consortium.checking')}
            </p>
          )}
          {assessed.problem && <Trouble problem={assessed.problem} again={assessed.again} />}
          {assessment && <Checklist checks={assessment.checks} />}
          {assessment && <Matrix draft={draft} assessment={assessment} />}
          {assessment && <Diversity diversity={assessment.diversity} members={draft.members.length} />}
        </Boundary>
      </div>
      <div class="draft-offers">
        <Boundary>
          <SuggestionList hand={open} suggested={suggested} />
          <CompleteConsortium hand={open} />
        </Boundary>
      </div>
      <div class="draft-more">
        <Boundary>
          <SimilarProjects hand={open} />
          <WorkedTogether hand={open} />
          <WhyNot hand={open} />
          <ExportDraft hand={open} />
        </Boundary>
      </div>
      <Notices hand={open} connection={suggested.connection} />
    </div>
  );
}

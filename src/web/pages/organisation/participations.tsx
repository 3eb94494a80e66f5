import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { t } from '../../texts/index.js';

const AT_FIRST = 10;
/** As many as one call gives. */
const MOST = 100;

/** The projects that an organisation took part in, newest first. */
export function Participations({ id }: { id: string }) {
  const [limit, setLimit] = useState(AT_FIRST);
  const { answer, problem, again } = useAnswer(`${id} ${limit}`, (signal) =>
    get('/organisations/{id}/projects', { id, limit }, signal),
  );
  const list = useRef<HTMLUListElement>(null);
  // The button goes once all are there; who pressed it reads on at the first that was not.
  useLayoutEffect(() => {
    const next = list.current?.children[AT_FIRST];
    if (limit > AT_FIRST && document.activeElement === document.body)
      (next as HTMLElement | undefined)?.focus();
  }, [answer]);
  if (problem) return <Trouble problem={problem} again={again} />;
  if (!answer) return null;
  return (
    <section aria-labelledby="projects">
      <h2 id="projects">{t('profile.projects', { n: answer.total })}</h2>
      {answer.total === 0 && <p class="unknown">{t('profile.noProjects')}</p>}
      <ul class="projects" ref={list}>
        {answer.items.map(({ project, role, participants }, at) => (
          <li key={project.id} tabIndex={at === AT_FIRST ? -1 : undefined}>
            <span class="project-title">{project.acronym ?? ''}</span>{' '}
            {project.title ?? project.identifiers[Object.keys(project.identifiers)[0] ?? '']}
            <span class="hint">
              {' '}
              {[
                project.callYear ?? project.startDate?.slice(0, 4),
                project.actionType ?? project.programme,
                role && t(`role.${role}`),
                t('profile.participants', { n: participants }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {answer.items.length < Math.min(MOST, answer.total) && (
        <button type="button" class="quiet" onClick={() => setLimit(MOST)}>
          {t('profile.allProjects', { n: Math.min(MOST, answer.total) })}
        </button>
      )}
    </section>
  );
}

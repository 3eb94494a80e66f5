import { useState } from 'preact/hooks';
import { toOrganisation } from '../../address.js';
import type { Answer } from '../../api/client.js';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { t } from '../../texts/index.js';
import type { OpenDraft } from './open-draft.js';

type Network = Answer<'/drafts/{id}/network'>;

/** Candidates in the picture: those with most projects with members. The table has all. */
const CANDIDATES = 8;
const WIDTH = 720;
const HEIGHT = 440;
/** Share of the half width and height at which members and candidates stand. */
const INNER = 0.38;
const OUTER = 0.78;
/** Characters of a name in the picture. */
const NAME = 22;

/** Who has worked with whom in earlier projects, and who is one step away. */
export function WorkedTogether({ hand: { id, token, draft } }: { hand: OpenDraft }) {
  const [isOpen, open] = useState(false);
  const { answer, problem, again } = useAnswer(isOpen ? String(draft.version) : undefined, (signal) =>
    get('/drafts/{id}/network', { id }, signal, token),
  );
  return (
    <section class="card">
      <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
        <summary>
          <h2>{t('network.title')}</h2>
        </summary>
        {problem && <Trouble problem={problem} again={again} />}
        {!answer && !problem && <p class="hint">{t('search.loading')}</p>}
        {answer?.edges.length === 0 && <p class="note">{t('network.none')}</p>}
        {answer && answer.edges.length > 0 && (
          <>
            <Picture network={answer} />
            <Table network={answer} />
          </>
        )}
      </details>
    </section>
  );
}

interface Place {
  id: string;
  name: string;
  isMember: boolean;
  x: number;
  y: number;
}

/** Members on an inner ring, candidates on an outer one. */
function placesOf({ nodes, edges }: Network): Place[] {
  const projects = (id: string) =>
    edges.reduce((sum, { a, b, projects: n }) => (a === id || b === id ? sum + n : sum), 0);
  const members = nodes.filter(({ member }) => member);
  const candidates = nodes
    .filter(({ member }) => !member)
    .sort((a, b) => projects(b.organisation.id) - projects(a.organisation.id))
    .slice(0, CANDIDATES);
  const ring = (all: Network['nodes'], share: number, turn: number) =>
    all.map(({ organisation: { id, name }, member }, at) => {
      const angle = (2 * Math.PI * (at + turn)) / all.length;
      return {
        ...{ id, name, isMember: member },
        x: (WIDTH / 2) * (1 + share * Math.sin(angle)),
        y: (HEIGHT / 2) * (1 - share * Math.cos(angle)),
      };
    });
  return [...ring(members, INNER, 0), ...ring(candidates, OUTER, 0.5)];
}

function Picture({ network }: { network: Network }) {
  const places = placesOf(network);
  const at = new Map(places.map((place) => [place.id, place]));
  return (
    <svg class="network" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('network.label')}>
      {network.edges.map(({ a, b, projects }) => {
        const [from, to] = [at.get(a), at.get(b)];
        if (!from || !to) return null;
        return (
          <line
            key={`${a} ${b}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={Math.min(8, 1 + projects)}
          />
        );
      })}
      {places.map(({ id, name, isMember, x, y }) => (
        <g key={id} class={isMember ? 'member' : 'candidate'}>
          <circle cx={x} cy={y} r={isMember ? 9 : 6} />
          <text x={x} y={y - 14} text-anchor="middle">
            {name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Table({ network: { nodes, edges } }: { network: Network }) {
  const names = new Map(nodes.map(({ organisation: { id, name } }) => [id, name]));
  const sorted = [...edges].sort((one, other) => other.projects - one.projects);
  const link = (id: string) => <a href={toOrganisation(id)}>{names.get(id) ?? id}</a>;
  return (
    <details>
      <summary>{t('map.table')}</summary>
      <div class="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('network.one')}</th>
              <th scope="col">{t('network.other')}</th>
              <th scope="col">{t('network.projects')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ a, b, projects }) => (
              <tr key={`${a} ${b}`}>
                <td>{link(a)}</td>
                <td>{link(b)}</td>
                <td class="number">{projects}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

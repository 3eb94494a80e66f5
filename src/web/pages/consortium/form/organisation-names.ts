import { useEffect, useState } from 'preact/hooks';
import { get } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { Option } from '../../../parts/combobox.js';
import { country, language } from '../../../texts/index.js';

/** Milliseconds after a letter in which another one may come before anything is asked. */
const TYPING = 150;
const OFFERS = 8;

/** Organisations that are called like what is typed, once nothing has been typed for a moment. */
export function useOrganisationsLike(text: string): Option[] {
  const part = text.trim();
  const asked = useCalm(part);
  const lang = language();
  const { answer } = useAnswer(asked.length > 1 ? asked : undefined, async (signal) => {
    const { hits } = await get('/organisations', { q: asked, limit: OFFERS, facets: 'none', lang }, signal);
    return { asked, hits };
  });
  // Not the answer to what was typed before.
  if (answer?.asked !== part) return [];
  return answer.hits.map((hit) => ({
    id: hit.id,
    label: hit.name,
    detail: [hit.city, hit.country && country(hit.country)].filter(Boolean).join(', '),
  }));
}

/** What organisations are called; until that is known, and where the directory no longer has one, by its number. */
export function useOrganisationNames(ids: readonly string[]): (id: string) => string {
  const { answer } = useAnswer(ids.length > 0 ? ids.join(' ') : undefined, async (signal) => {
    const names = ids.map((id) =>
      get('/organisations/{id}', { id }, signal).then(
        ({ name }) => [id, name] as const,
        () => [id, id] as const,
      ),
    );
    return new Map(await Promise.all(names));
  });
  return (id) => answer?.get(id) ?? id;
}

function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setCalm(text), TYPING);
    return () => clearTimeout(waiting);
  }, [text]);
  return calm;
}

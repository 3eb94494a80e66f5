import type { Merge } from '../../../api/answers.js';
import { country, hasText, t } from '../../../texts/index.js';

type Evidence = NonNullable<Merge['evidence']>;

/** What speaks for two being one. Which words only one of the names has is left out: the names stand beside it. */
export function Grounds({ evidence }: { evidence: Evidence }) {
  const grounds = evidence.filter(({ kind }) => kind !== 'words');
  return (
    <ul class="plain">
      {grounds.map((ground) => (
        <Ground key={`${ground.kind} ${ground.text}`} {...ground} />
      ))}
    </ul>
  );
}

/** What another version of the service has found may only be said in English. */
function Ground({ code, values = {}, text }: Evidence[number]) {
  const key = `evidence.${code}`;
  if (!hasText(key)) return <li lang="en">{text}</li>;
  const land = values.country ? country(values.country) : '';
  return <li>{t(key, { ...values, country: land })}</li>;
}

import type { Organisation } from '../../api/answers.js';
import { type TextKey, t } from '../../texts/index.js';

/** What makes an organisation easier to find and to suggest, and whether that is known of it. */
const HELPS: readonly [TextKey, (organisation: Organisation) => boolean][] = [
  ['visible.expertise', ({ expertise, derived }) => !!(expertise ?? derived?.expertise)?.length],
  ['visible.level', ({ levelOfActivity, derived }) => !!(levelOfActivity ?? derived?.levelOfActivity)],
  ['visible.sector', ({ sectors, derived }) => !!(sectors ?? derived?.sectors)?.length],
  ['visible.type', ({ organisationType, derived }) => !!(organisationType ?? derived?.organisationType)],
  ['visible.experience', ({ experience, derived }) => !!(experience ?? derived?.experience)],
  ['visible.description', ({ description }) => !!description],
  ['visible.website', ({ website }) => !!website],
  ['visible.place', ({ city }) => !!city],
];

/** What is missing that would make the organisation more visible. */
export function Visibility({ organisation }: { organisation: Organisation }) {
  const missing = HELPS.filter(([, isKnown]) => !isKnown(organisation));
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="visible">
      <h2 id="visible">{t('visible.title')}</h2>
      <ul>
        {missing.map(([key]) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

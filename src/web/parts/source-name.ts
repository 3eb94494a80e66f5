import { t } from '../texts/index.js';

/** What people enter by hand, beside the sources that are imported. */
const BY_HAND = 'manual';

/** What a source is called; imported ones by their own names. */
export function sourceName(source: string): string {
  return source === BY_HAND ? t('profile.manual') : source;
}

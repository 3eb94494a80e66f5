/** Loose on purpose: what looks like an address must not become public, sound or not. */
const LOOKS_LIKE_EMAIL = /^[^@]+@.*\.[^@.]{2,}$/;
const WELL_FORMED = /^[\w.%+'-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}$/i;

export interface WithoutEmails {
  text: string;
  /** Every address found, in order; those that are not well formed are removed but not listed. */
  emails: string[];
  removed: number;
}

/** Whether a text holds what an import would take out of it as an e-mail address. */
export function holdsEmail(text: string): boolean {
  return takeEmails(text).removed > 0;
}

/** Takes the e-mail addresses out of a text, together with `mailto:` and brackets left empty. */
export function takeEmails(text: string): WithoutEmails {
  if (!text.includes('@')) return { text, emails: [], removed: 0 };
  const emails: string[] = [];
  let removed = 0;
  // Cut at characters that no address has, so that no expression runs over more than one token.
  const rest = text.replace(/[^\s<>()[\]",;:|/]+/g, (token) => {
    const address = token.replace(/^[.']+|[.']+$/g, '');
    if (!address.includes('@') || !LOOKS_LIKE_EMAIL.test(address)) return token;
    removed++;
    if (WELL_FORMED.test(address)) emails.push(address);
    return '';
  });
  return removed === 0 ? { text, emails, removed } : { text: tidy(rest), emails, removed };
}

function tidy(text: string): string {
  return text
    .replace(/mailto:/gi, '')
    .replace(/\(\s*\)|<\s*>|\[\s*\]|"\s*"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/,;|:-]+|[\s/,;|:-]+$/g, '');
}

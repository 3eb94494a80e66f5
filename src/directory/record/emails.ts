import { z } from 'zod';

/** How people write the at sign and the dot of an address that machines should not find. */
const WRITTEN_AT = String.raw`[([{<]\s{0,3}(?:at|ät|@|arobase|arroba|chiocciola|apenstaartje)\s{0,3}[)\]}>]`;
const WRITTEN_DOT = String.raw`[([{<]\s{0,3}(?:dot|punkt|punt)\s{0,3}[)\]}>]`;

/** The at sign: as it is, full-width or small, as an entity, percent-encoded, or written out. */
const AT = `[@＠﹫]|&(?:amp;)?(?:#0{0,6}64|#x0{0,6}40|commat);|%(?:25)?40|${WRITTEN_AT}`;

// Every repetition has a small maximum, so that no text takes more than a constant time for each character.
const MAY_HOLD_ADDRESS = new RegExp(AT, 'iu');
const DRESSED_DOT = new RegExp(String.raw`[．﹒]|\s{0,3}${WRITTEN_DOT}\s{0,3}`, 'giu');
const DRESSED_AT = new RegExp(String.raw`\s{0,3}(?:${AT})\s{0,3}(?=[\p{L}\p{N}-]{1,63}\.)`, 'giu');
const QUOTED_LOCAL_PART = /["“”][^"“”]{1,64}["“”](?=@)/gu;
const NUMERIC_HOST = /@\[[^\]\s]{1,60}\]/gu;

/** Characters that stand beside an address, not in it. */
const TOKEN = /[^\s<>()[\]",;:|/]+/g;

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** The longest address (RFC 5321). */
const LONGEST = 254;

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

/**
 * Takes the e-mail addresses out of a text, whatever dress they wear, together with `mailto:` and brackets left empty.
 * A name such as Space@Sea, without a dot behind the sign, is none.
 */
export function takeEmails(text: string): WithoutEmails {
  if (!MAY_HOLD_ADDRESS.test(text)) return { text, emails: [], removed: 0 };
  const emails: string[] = [];
  let removed = 0;
  const rest = undressed(text).replace(TOKEN, (token) => {
    const address = trimmed(token, ".'");
    if (!looksLikeEmail(address)) return token;
    removed++;
    if (address.length <= LONGEST && z.regexes.email.test(address)) emails.push(address);
    return '';
  });
  return removed === 0 ? { text, emails, removed } : { text: tidy(rest), emails, removed };
}

/** With a plain at sign in each address; a part of one that no token can hold is shown as a star. */
function undressed(text: string): string {
  return text
    .replace(DRESSED_DOT, '.')
    .replace(DRESSED_AT, '@')
    .replace(QUOTED_LOCAL_PART, '*')
    .replace(NUMERIC_HOST, '@*.host');
}

/** Loose on purpose: what looks like an address must not become public, sound or not. */
function looksLikeEmail(token: string): boolean {
  const at = token.indexOf('@');
  if (at <= 0) return false;
  const host = token.slice(at + 1);
  if (host === 'localhost' || IPV4.test(host)) return true;
  const end = token.slice(token.lastIndexOf('.') + 1);
  return token.length - end.length > at + 1 && /^[^@]*\p{L}[^@]*$/u.test(end);
}

function tidy(text: string): string {
  const gone = text
    .replace(/mailto:/gi, '')
    .replace(/\(\s*\)|<\s*>|\[\s*\]|"\s*"/g, '')
    .replace(/\s+/g, ' ');
  return trimmed(gone, ' /,;|:-');
}

/** Without any of these characters at the ends; an expression for the end would try at every character. */
function trimmed(text: string, characters: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text[from]!)) from++;
  while (from < to && characters.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

import { parseWebsite } from '../../../directory/index.js';

/**
 * The first web address of a cell, with slips such as `http//` and `www. ` mended. Undefined when there is none.
 */
export function websiteIn(text: string): string | undefined {
  const [first = ''] = text.replace(/www\.\s+/i, 'www.').split(/[\s,;]+/);
  const mended = first.replace(/^(https?)(?::[\\/]*|[\\/]+)/i, '$1://');
  // A name with a top-level domain: without this a registration number would be read as an IP address.
  return /[^.]\.[\p{L}-]{2,}/u.test(mended) ? parseWebsite(mended) : undefined;
}

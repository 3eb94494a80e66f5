/** A text without capitals and accents, and with the apostrophe that keyboards have, to be compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

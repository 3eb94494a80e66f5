/**
 * A reviver for JSON that refuses half a character (`"\ud83d"` without its other half): no text has it, UTF-8 cannot
 * write it, and the search index would refuse every document that came with it (RFC 7493, section 2.1).
 * @throws SyntaxError that names the field.
 */
export function refuseHalfCharacters(key: string, value: unknown): unknown {
  if (typeof value === 'string' && !value.isWellFormed())
    throw new SyntaxError(
      `"${key}" holds half a character, as of an emoji cut in two: write or remove all of it`,
    );
  return value;
}

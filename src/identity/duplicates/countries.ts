/**
 * Parts of states that have a code of their own in ISO 3166-1: some lists give that of the state. By state, without those
 * that no organisation of a list has its seat in.
 */
const PARTS: Record<string, string> = {
  AU: 'NF CX CC',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE WF YT',
  GB: 'AI BM FK GG GI IM JE KY MS SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR VI',
};

const STATES = new Map(
  Object.entries(PARTS).flatMap(([state, parts]) => parts.split(' ').map((part) => [part, state] as const)),
);

/** A country with all codes that may mean it: its own, that of the state it belongs to, those of its parts. */
export function countriesTogether(country: string): string[] {
  const state = STATES.get(country);
  return [country, ...(state ? [state] : (PARTS[country]?.split(' ') ?? []))];
}

/** Characters: the expression below tries long white space in many ways. */
const LONGEST = 60;

/** `51.05, 3.72` (latitude first, degrees, also in brackets); undefined when it is no place on Earth. */
export function parseCoordinates(text: string): { lat: number; lon: number } | undefined {
  if (text.length > LONGEST) return undefined;
  const [, lat, lon] =
    /^[([]?\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*[)\]]?$/.exec(text) ?? [];
  return lat === undefined || lon === undefined ? undefined : coordinates(Number(lat), Number(lon));
}

/** Undefined outside the globe, and for 0, 0, which lists write for "not known". */
export function coordinates(lat: number, lon: number): { lat: number; lon: number } | undefined {
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isOnEarth && (lat !== 0 || lon !== 0) ? { lat, lon } : undefined;
}

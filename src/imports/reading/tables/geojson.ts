/** A feature of GeoJSON as a plain row: its properties, its id, and a point as `geometry.lat` and `geometry.lon`. */
export function placed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Feature')
    return value;
  if (!('properties' in value) || typeof value.properties !== 'object') return value;
  const { properties } = value;
  const id = 'id' in value ? { id: value.id } : {};
  return { ...id, ...properties, ...('geometry' in value && pointOf(value.geometry)) };
}

/** Positions are longitude, latitude (RFC 7946); lines and areas have no one place. */
function pointOf(geometry: unknown): { geometry?: { lat: unknown; lon: unknown } } {
  if (typeof geometry !== 'object' || geometry === null || !('coordinates' in geometry)) return {};
  if (!('type' in geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return {};
  const [lon, lat] = geometry.coordinates;
  return { geometry: { lat, lon } };
}

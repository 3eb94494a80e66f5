import { type GeoPermissibleObjects, geoArea, geoConicEqualArea, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import file from 'world-atlas/countries-50m.json?url';

export const WIDTH = 640;
export const HEIGHT = 560;

/** Degrees: south-west and north-east corner of what is shown. */
const WEST_SOUTH: [number, number] = [-11, 33];
const EAST_NORTH: [number, number] = [42, 66];

/** Square pixels below which a country is hard to see and hit: it gets a dot as well. */
const SMALL = 60;

/** The outline of one country. */
export interface Outline {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** As the `d` of an SVG path. */
  path: string;
  /** Where its dot stands; only of a small country. */
  dot?: [x: number, y: number];
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const ALPHA_2 = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]));
/** Countries that the outlines have by name only. */
const BY_NAME = new Map([['Kosovo', 'XK']]);

/** The outlines of the countries of Europe and around it, in a projection in which areas are true. Loads them. */
export async function outlinesOfEurope(signal: AbortSignal): Promise<Outline[]> {
  const world: Countries = await (await fetch(file, { signal })).json();
  const projection = geoConicEqualArea()
    .parallels([38, 62])
    .rotate([-15, 0])
    .fitSize([WIDTH, HEIGHT], { type: 'MultiPoint', coordinates: corners() })
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const pathOf = geoPath(projection).digits(1);
  return feature(world, world.objects.countries).features.flatMap((country) => {
    const code = ALPHA_2.get(String(country.id)) ?? BY_NAME.get(country.properties.name);
    const path = code && pathOf(country);
    if (!path) return [];
    const isSmall = pathOf.area(country) < SMALL && isWhole(country);
    return { code, path, ...(isSmall && { dot: pathOf.centroid(country) }) };
  });
}

/** Whether an area is small on the globe too, and not a large country of which an edge is seen. */
function isWhole(country: GeoPermissibleObjects): boolean {
  return geoArea(country) < 1e-3;
}

function corners(): [number, number][] {
  const [[west, south], [east, north]] = [WEST_SOUTH, EAST_NORTH];
  return [
    [west, south],
    [east, south],
    [west, north],
    [east, north],
    [(west + east) / 2, south],
  ];
}

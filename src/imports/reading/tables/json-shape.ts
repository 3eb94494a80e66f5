import { ANY_KEY } from './json.js';

/** Deeper lists hold no organisations. */
const DEEPEST = 8;
/** An object with more keys than this, all of them leading to objects or lists, is a map. */
const MOST_NAMED = 300;
/** Keys of one object that are told apart; more are those of a map of plain values. */
const MOST_KEYS = 3_000;
/** Lists that one file is asked for; the first of them are nearest to the root. */
const MOST_LISTS = 24;

/** What has been seen at one place of a JSON text, all items of a list being one place. */
export class Shape {
  objects = 0;
  plain = 0;
  lists = 0;
  item: Shape | undefined;
  /** Once it is clear that the keys are those of a map. */
  private anyValue: Shape | undefined;
  readonly fields = new Map<string, Shape>();

  /** Adds one value that stands here. */
  add(value: unknown, levels = DEEPEST): void {
    if (Array.isArray(value)) {
      this.lists++;
      if (levels > 0) for (const item of value) this.ofItems().add(item, levels - 1);
    } else if (typeof value === 'object' && value !== null) {
      this.objects++;
      if (levels > 0) for (const [key, field] of Object.entries(value)) this.at(key).add(field, levels - 1);
    } else if (value !== null) this.plain++;
  }

  ofItems(): Shape {
    this.item ??= new Shape();
    return this.item;
  }

  at(key: string): Shape {
    if (this.anyValue) return this.anyValue;
    const known = this.fields.get(key);
    if (known) return known;
    const shape = new Shape();
    if (this.fields.size < MOST_KEYS) this.fields.set(key, shape);
    if (this.fields.size === MOST_NAMED && [...this.fields.values()].every(({ plain }) => plain === 0)) {
      this.anyValue = united([...this.fields.values()]);
      this.fields.clear();
      return this.anyValue;
    }
    return shape;
  }

  /** What the values of a map are like; undefined when this is an object with fields of its own. */
  ofMap(): Shape | undefined {
    if (this.anyValue) return this.anyValue;
    // A key with nothing is none.
    const values = [...this.fields.values()].filter(
      ({ objects, lists, plain }) => objects + lists + plain > 0,
    );
    if (values.some(({ plain }) => plain > 0)) return undefined;
    const isOfObjects = values.every(({ objects, lists }) => objects > 0 && lists === 0);
    const isOfLists = values.every(({ objects, lists }) => objects === 0 && lists > 0);
    const rows = isOfObjects ? values : isOfLists ? values.flatMap(({ item }) => item ?? []) : [];
    if (rows.length === 0 || !rows.every(({ objects }) => objects > 0)) return undefined;
    const areNames = [...this.fields.keys()].every((key) => /^[a-z][A-Za-z_-]*$/.test(key));
    if (areNames && (values.length === 1 || isOfLists)) return undefined;
    return areAlike(rows) ? united(values) : undefined;
  }
}

/** Most of the fields that the rows have are those of most rows. */
function areAlike(rows: Shape[]): boolean {
  const counts = new Map<string, number>();
  for (const { fields } of rows) for (const key of fields.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const common = [...counts.values()].filter((count) => count * 2 > rows.length);
  return common.reduce((sum, count) => sum + count, 0) * 2 >= all && common.length > 0;
}

function united(shapes: Shape[]): Shape {
  const all = new Shape();
  for (const shape of shapes) {
    all.objects += shape.objects;
    all.plain += shape.plain;
    all.lists += shape.lists;
    if (shape.item) all.item = united(all.item ? [all.item, shape.item] : [shape.item]);
    for (const [key, field] of shape.fields) {
      const known = all.fields.get(key);
      all.fields.set(key, known ? united([known, field]) : field);
    }
  }
  return all;
}

/** The paths at which objects stand one beside another, from the root downwards; the root itself where it is a row. */
export function pathsOfRows(root: Shape): string[][] {
  const found: string[][] = [];
  let places: Place[] = [{ shape: root, keys: [], isInRow: false }];
  const isRow = root.objects > 1 || [...root.fields.values()].some(({ plain }) => plain > 0);
  if (root.objects > 0 && isRow && !root.ofMap()) found.push([]);
  while (places.length > 0 && found.length < MOST_LISTS) {
    for (const { shape, keys } of places) if (shape.item && shape.item.objects > 0) found.push(keys);
    places = places.flatMap((place) => {
      const map = place.isInRow ? undefined : place.shape.ofMap();
      if (map && map.objects > 0) found.push([...place.keys, ANY_KEY]);
      return map ? [{ shape: map, keys: [...place.keys, ANY_KEY], isInRow: true }] : fieldsOf(place);
    });
  }
  const paths = [...new Map(found.map((keys) => [JSON.stringify(keys), keys])).values()];
  if (paths.length === 0 && root.objects > 0) return [[]];
  return paths.slice(0, MOST_LISTS);
}

interface Place {
  shape: Shape;
  keys: string[];
  isInRow: boolean;
}

function fieldsOf({ shape, keys, isInRow }: Place): Place[] {
  const below = (fields: Shape['fields'], isBelowRow: boolean) =>
    [...fields].map(([key, field]) => ({ shape: field, keys: [...keys, key], isInRow: isBelowRow }));
  return [...below(shape.fields, isInRow), ...below(shape.item?.fields ?? new Map(), true)];
}

import { UnreadableFileError } from '../unreadable-file.js';
import { jsonPath, LONGEST_GROUP } from './json.js';
import { JsonCutter, type Place, type ValueKind } from './json-cutter.js';
import { pathsOfRows, Shape } from './json-shape.js';

/** Objects are looked into as far down as this; what is deeper is taken as one value. */
const DEEPEST = 8;

/**
 * The paths at which the rows of a JSON text may stand, from the root downwards; with `partial` the text may end
 * anywhere, and there may be none yet.
 * @throws UnreadableFileError (`json-syntax`, `json-shape`, `empty`).
 */
export async function jsonPaths(texts: AsyncIterable<string>, partial: boolean): Promise<string[]> {
  const root = new Shape();
  const at = (keys: readonly string[]) => keys.reduce((shape, key) => shape.at(key), root);
  const choose = ({ keys, isItem }: Place, kind: ValueKind) => {
    if (isItem || kind === 'scalar' || keys.length > DEEPEST) return 'take';
    at(keys)[kind === 'list' ? 'lists' : 'objects']++;
    return 'enter';
  };
  const cutter: JsonCutter = new JsonCutter(
    choose,
    ({ keys, isItem, text }) => {
      const shape = isItem ? at(keys).ofItems() : at(keys);
      if (text === undefined) shape.objects++;
      else shape.add(parse(text));
    },
    LONGEST_GROUP,
  );
  let items = 0;
  const parse = (text: string): unknown => {
    items++;
    try {
      return JSON.parse(text);
    } catch (error) {
      throw cutter.fault(`is no valid JSON in element ${items}`, error);
    }
  };
  for await (const text of texts) cutter.push(text);
  if (!partial) cutter.end();
  const paths = pathsOfRows(root).map(jsonPath);
  if (paths.length > 0 || partial) return paths;
  if (root.lists > 0 && root.item === undefined)
    throw new UnreadableFileError('empty', 'The list holds no row.');
  throw new UnreadableFileError(
    'json-shape',
    'The rows are no objects: each needs named fields, such as {"name": …}.',
  );
}

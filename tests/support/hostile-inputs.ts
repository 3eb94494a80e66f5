/** The part of a JSON Schema that says how large a value may be. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

export type Resolve = (schema: Schema) => Schema;

/** Items and fields beyond every maximum, as many as a body and as an address hold. */
const MANY = 20_000;
const MANY_IN_QUERY = 1_000;
/** Characters: twice of what any body may have. */
const MOST_OF_A_BODY = 2 * 1024 * 1024;

const SHAPES = ['.', '\u0301\u0316', 'digital-skils '];

/** Values at a schema's own maximum and far beyond it, each with a name. */
export function hostileValues(given: Schema, resolve: Resolve): [name: string, value: unknown][] {
  const schema = resolve(given);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.flatMap((option) => hostileValues(option, resolve));
  switch (schema.type) {
    case 'string':
      return [schema.maxLength ?? 100, 100_000].flatMap((length) =>
        SHAPES.map((shape): [string, string] => [
          `${length} × ${shape}`,
          shape.repeat(length / shape.length),
        ]),
      );
    case 'array':
      return [
        ['as many items as it takes', largest(schema, resolve, 0)],
        [`${MANY} items`, Array.from({ length: MANY }, (_, n) => `unknown ${n}`)],
      ];
    case 'object':
      return hostileObjects(schema, resolve);
    default:
      return [['a long number', '9'.repeat(100_000)]];
  }
}

function hostileObjects(schema: Schema, resolve: Resolve): [string, unknown][] {
  const fields = Object.entries(schema.properties ?? {});
  const unknown = (count: number) => Array.from({ length: count }, (_, n) => [`unknown ${n}`, n]);
  return [
    ['everything at its maximum', largest(schema, resolve, 0)],
    ['5000 unknown fields', Object.fromEntries(unknown(5_000))],
    ...fields.flatMap(([name, field]) =>
      hostileValues(field, resolve).map(([what, value]): [string, unknown] => [
        `${name}: ${what}`,
        { [name]: value },
      ]),
    ),
  ];
}

/** A value with everything at its maximum, another one for each number. */
function largest(given: Schema, resolve: Resolve, number: number): unknown {
  const schema = resolve(given);
  const option = (schema.anyOf ?? schema.oneOf)?.[0];
  if (option) return largest(option, resolve, number);
  if (schema.const !== undefined || schema.enum) return schema.const ?? schema.enum![0];
  switch (schema.type) {
    case 'string':
      return `unknown ${number} `.padEnd(schema.maxLength ?? 100, 'digital-skils ');
    case 'array':
      return largestList(schema, resolve);
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [
          name,
          largest(field, resolve, number),
        ]),
      );
    default:
      return -1;
  }
}

/** As many items as the schema takes, and no more than any body can hold. */
function largestList(schema: Schema, resolve: Resolve): unknown[] {
  const items: unknown[] = [];
  for (let size = 0; items.length < (schema.maxItems ?? 100) && size < MOST_OF_A_BODY; ) {
    const item = largest(schema.items ?? {}, resolve, items.length);
    items.push(item);
    size += JSON.stringify(item).length;
  }
  return items;
}

/** Queries that give one parameter as long, as often and as differently as an address can hold. */
export function hostileQueries(names: string[]): [name: string, query: string][] {
  return names.flatMap((name): [string, string][] => [
    ...[100, MANY_IN_QUERY].map((count): [string, string] => [
      `${count} times ${name}`,
      Array.from({ length: count }, (_, n) => `${name}=u${n}`)
        .join('&')
        .slice(0, 15_000),
    ]),
    ...SHAPES.flatMap((shape) =>
      [500].map((length): [string, string] => [
        `${name} of ${length} × ${shape}`,
        `${name}=${encodeURIComponent(shape.repeat(length / shape.length)).slice(0, 15_000 - (15_000 % 3))}`,
      ]),
    ),
  ]);
}

/** Bodies that are hostile to whoever reads JSON. */
export const HOSTILE_BODIES: [name: string, body: string][] = [
  ['a megabyte of lists', `[${'[],'.repeat(340_000)}1]`],
  ['a megabyte of brackets', '['.repeat(1_000_000)],
  ['500,000 deep', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
  ['500,000 deep in objects', `${'{"a":'.repeat(200_000)}`],
  ['a megabyte of numbers', `[${'1,'.repeat(500_000)}1]`],
  ['100,000 fields', `{${Array.from({ length: 90_000 }, (_, n) => `"${n}":1`).join()}}`],
  ['the same field again', `{${'"title":1,'.repeat(90_000)}"title":1}`],
  ['a megabyte of one text', JSON.stringify({ title: 'x'.repeat(1_000_000) })],
  ['a megabyte of escapes', `{"title":"${'\\u0301'.repeat(170_000)}"}`],
  ['a megabyte of halves', `{"title":"${'\\ud83d'.repeat(170_000)}"}`],
  ['a megabyte of quotes', '"'.repeat(1_000_000)],
  ['a megabyte of spaces', `${' '.repeat(1_000_000)}{}`],
  ['a megabyte of anything', 'x'.repeat(1_000_000)],
  ['more than is read', 'x'.repeat(3_000_000)],
];

/** Headers that are read on the way, as long as a server takes them. */
export const HOSTILE_HEADERS: Record<string, string>[] = [
  { 'If-Match': '"1",'.repeat(3_000) },
  { Accept: 'a/b;q=0.1,'.repeat(1_200) },
  { 'Accept-Encoding': 'x;q=0.1,'.repeat(1_500) },
  { 'Accept-Language': 'x-y;q=0.1,'.repeat(1_200) },
  { 'X-Forwarded-For': '1.2.3.4,'.repeat(1_500) },
  { 'X-Request-Id': '-'.repeat(12_000) },
  { 'If-None-Match': '"1",'.repeat(3_000) },
  { Range: `bytes=${'0-0,'.repeat(3_000)}` },
  { 'Content-Type': `application/json;${'a=b;'.repeat(3_000)}` },
];

/** What is repeated in texts that a careless expression or loop takes the square of their length for. */
const USUAL = [
  ...['.', '@', ' ', '"', '(', '[', '1', '-', '&#', '🐝'],
  // Marks are sorted when a text is normalised.
  ...['\u0301\u0316', 'education for sustainable '],
];
const OTHERS = [
  ...["'", '<', '{', ')', ']', '&', '%', '/', ':', ',', ';', '|', 'a', 'S', 's', 'ß', '_', '\t', '\n'],
  ...['\u00a0', '\u200b', '“', '\ud83d', '\u0301', '\uff9e\u0316', 'e\u0301', '\u4e00'],
  // Nearly addresses.
  ...['a.', 'a@', 'a@b.', '@a.', 'x(at)', '(at', '( ', 'x @ ', '&#64', '&#0', '%40', '[at] a', '"a"@', '@['],
  // Nearly numbers, codes, web addresses, terms, rows.
  ...['1,', '1 ', '1.1', 'E1', 'A B1', 'www. ', 'http//', '-a', 'a-', 'e en ', 'digital ', 'a,b\n', '{"a":'],
  ...['[[', '\\"', ',""', '=('],
];

/** Of the texts with what is usual in such texts: a megabyte in continuous integration, less where a person waits. */
const LENGTH = Number(process.env.TEXT_LENGTH ?? 1 << 18);

/** Texts of that length, or of `most`, with what is usual, and of 64 kB with all else that was ever met. */
export function* awkwardTexts(most = LENGTH): Generator<{ name: string; text: string }> {
  for (const unit of OTHERS) yield awkwardText(unit, 1 << 16);
  for (const unit of USUAL) yield awkwardText(unit, Math.min(LENGTH, most));
}

function awkwardText(unit: string, length: number) {
  const text = `a${unit.repeat(Math.ceil(length / unit.length))}a`.slice(0, length);
  return { name: `${length} characters of ${JSON.stringify(unit)}`, text };
}

/** Milliseconds of this process's own time (both user and system) that something takes. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

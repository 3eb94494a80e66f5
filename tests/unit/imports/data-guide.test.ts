import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { IMPORT_OPTIONS, importRequest } from '../../../src/imports/index.js';

/** The commands of docs/data.md, each as the words that a shell would make of it. */
const commands = readFileSync('docs/data.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^npm run cli -- (?:import|preview) (.+)$/.exec(line)?.[1] ?? [])
  .map((text) => [...text.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!));

describe('the commands that import public lists', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  it.each(commands.map((words) => [words.join(' '), words] as const))('%s', (_, words) => {
    const { values, positionals } = parseArgs({
      args: words,
      options: IMPORT_OPTIONS,
      allowPositionals: true,
    });
    expect(positionals).toHaveLength(1);
    expect(importRequest({ source: 'preview', ...values })).toHaveProperty('request');
  });
});

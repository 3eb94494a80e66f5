import { describe, expect, it } from '@jest/globals';
import { DocumentLines } from '../../../src/directory/search/projection/document-lines.js';

const sent = (documents: DocumentLines) =>
  [...documents.requests()].map((blocks) => Buffer.concat(blocks).toString());

describe('the lines of documents', () => {
  it('are one request of many blocks, each document once and in its order', () => {
    const all = Array.from({ length: 3_000 }, (_, n) => ({
      id: `a${n}`,
      version: n,
      name: 'Łódź 日本 '.repeat(100),
    }));
    const documents = new DocumentLines();
    documents.add(all.slice(0, 10));
    documents.add([]);
    documents.add(all.slice(10));
    expect(documents.count).toBe(3_000);
    const [[...blocks] = [], ...others] = documents.requests();
    expect(others).toEqual([]);
    expect(blocks.length).toBeGreaterThan(1);
    const lines = Buffer.concat(blocks).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(all);
  });

  it('are several requests where one would be too long for Meilisearch', () => {
    const documents = new DocumentLines();
    const text = '日'.repeat(10_000_000); // 30 MB
    for (const id of ['a', 'b', 'c', 'd']) documents.add([{ id, version: 1, text } as never]);
    const requests = sent(documents);
    expect(requests.map((lines) => lines.match(/"id":"."/g))).toEqual([
      ['"id":"a"', '"id":"b"'],
      ['"id":"c"', '"id":"d"'],
    ]);
  });

  it('are no request where there are none', () => {
    expect(sent(new DocumentLines())).toEqual([]);
  });
});

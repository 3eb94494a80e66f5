import { describe, expect, it } from '@jest/globals';
import { WritesInOrder } from '../../../src/directory/search/projection/follow-log.js';

describe('writes on their way to Meilisearch', () => {
  it('are confirmed oldest first', async () => {
    const confirmed: number[] = [];
    const writes = new WritesInOrder(new AbortController().signal);
    for (const number of [1, 2, 3]) await writes.add(async () => void confirmed.push(number));
    expect(confirmed).toEqual([]);
    expect(await writes.confirmOldest()).toBe(true);
    expect(confirmed).toEqual([1]);
    await writes.finish();
    expect(confirmed).toEqual([1, 2, 3]);
    expect(await writes.confirmOldest()).toBe(false);
  });

  it('are not so many that nothing is confirmed before the end', async () => {
    let confirmed = 0;
    const writes = new WritesInOrder(new AbortController().signal);
    for (let number = 0; number < 60; number++) await writes.add(async () => void confirmed++);
    expect(confirmed).toBe(10);
  });

  it('are no longer waited for when the process stops', async () => {
    const stop = new AbortController();
    const writes = new WritesInOrder(stop.signal);
    await writes.add(() => new Promise(() => {}));
    await writes.add(async () => {});
    const waiting = writes.finish();
    stop.abort(new Error('stopping'));
    await expect(waiting).rejects.toThrow('stopping');
    await expect(writes.finish()).rejects.toThrow('stopping');
  });
});

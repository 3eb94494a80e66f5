import { describe, expect, it } from '@jest/globals';
import { DirectoryTable } from '../../../src/matching/core/index.js';
import { hashOf, precedes as precedesById } from '../../../src/matching/core/ranking/order.js';
import { organisation, tableOf } from './builders.js';

describe('the directory table', () => {
  it('finds the slot of an id and the id of a slot', () => {
    const table = tableOf(organisation('a'), organisation('b'));
    expect(table.idOf(table.slotOf('b')!)).toBe('b');
    expect(table.slotOf('c')).toBeUndefined();
  });

  it('gives the slot of a removed organisation to the next one', () => {
    const table = tableOf(organisation('a'), organisation('b'));
    expect(table.remove('a')).toBe(true);
    table.upsert(organisation('c'));
    expect([table.size, table.slots, table.slotOf('a'), table.slotOf('c')]).toEqual([2, 2, undefined, 0]);
  });

  it('says when there was nothing to remove', () => {
    expect(new DirectoryTable().remove('a')).toBe(false);
  });

  it('keeps who holds a term current', () => {
    const table = tableOf(organisation('a', { expertise: ['drones', 'welding'] }));
    table.upsert(organisation('a', { expertise: ['welding', 'welding', 'sailing'] }));
    expect(['drones', 'welding', 'sailing'].map((term) => table.holdersOf(term)?.length)).toEqual([0, 1, 1]);
    table.remove('a');
    expect(table.holdersOf('welding')?.length).toBe(0);
  });

  it('counts the organisations of each class, and keeps the counts current', () => {
    const table = tableOf(organisation('a', { country: 'NL' }), organisation('b', { country: 'NL' }));
    const sizes = () => Array.from(table.sizeOfClass.subarray(0, table.classes.count));
    expect(sizes()).toEqual([0, 2]);
    table.upsert(organisation('b', { country: 'PT' }));
    table.upsert(organisation('c', { country: 'PT' }));
    table.upsert(organisation('c', { country: 'PT', sector: 'VET' }));
    expect(sizes()).toEqual([0, 1, 1, 1]);
    table.remove('a');
    table.upsert(organisation('d', { country: 'PT' }));
    expect(sizes()).toEqual([0, 0, 2, 1]);
  });

  it('finds every id after many were removed', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `id-${i}`);
    const table = tableOf(...ids.map((id) => organisation(id)));
    for (const id of ids) if (Number(id.slice(3)) % 3 === 0) table.remove(id);
    for (const id of ids) {
      const slot = table.slotOf(id);
      if (Number(id.slice(3)) % 3 === 0) expect(slot).toBeUndefined();
      else expect(table.idOf(slot!)).toBe(id);
    }
    expect(table.size).toBe(3333);
  });

  it('takes up to 1,023 values of a dimension', () => {
    const table = new DirectoryTable();
    for (let i = 0; i < 1023; i++) table.upsert(organisation(`o${i}`, { sector: `sector-${i}` }));
    expect(() => table.upsert(organisation('late', { sector: 'one-more' }))).toThrow(RangeError);
    expect([table.size, table.slotOf('late')]).toEqual([1023, undefined]);
  });

  it('orders equals in one way for each draft, the ids of all lengths included', () => {
    const ids = ['', '\u0000', 'a', 'a\u0000', 'aa', 'aaa', 'ab', 'b', '\ud83d\ude00', '\uffee'];
    const table = tableOf(...ids.map((id) => organisation(id)));
    const orders = ['draft-1', 'draft-2', 'draft-3'].map((draftId) => {
      const precedes = table.orderFor(draftId);
      const byDraft = (a: string, b: string) => precedes(table.slotOf(a)!, table.slotOf(b)!);
      for (const a of ids) {
        for (const b of ids) {
          expect(byDraft(a, b)).toBe(precedesById(a, b, hashOf(draftId)));
          if (a !== b) expect(byDraft(a, b)).toBe(!byDraft(b, a));
        }
      }
      return ids.toSorted((a, b) => (byDraft(a, b) ? -1 : 1)).join(' ');
    });
    expect(new Set(orders).size).toBe(3);
  });

  it('orders those whose ids have the same hash by the id', () => {
    // Two ids with the same FNV-1a hash.
    const [a, b] = ['costarring', 'liquid'];
    expect(hashOf(a)).toBe(hashOf(b));
    const precedes = tableOf(organisation(b), organisation(a)).orderFor('draft');
    expect([precedes(0, 1), precedes(1, 0)]).toEqual([false, true]);
  });
});

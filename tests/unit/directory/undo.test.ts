import { describe, expect, it } from '@jest/globals';
import type { OrganisationRecord } from '../../../src/directory/index.js';
import { foundBy, remembered } from '../../../src/directory/record/before.js';
import type { Layer } from '../../../src/directory/record/record.js';
import { type Now, undoOne } from '../../../src/directory/record/undo.js';
import { fragment } from './records.js';

const layer = (
  name: string,
  identifiers: { pic?: string; oid?: string } = {},
  changedAt = '2026-01-01',
): Layer => ({
  fragments: [{ fingerprint: `of ${name}`, fragment: fragment({ name, identifiers }) }],
  changedAt,
});

const record = (layers: OrganisationRecord['layers'], keys: string[]): OrganisationRecord => ({
  ...{ id: 'one', version: 4, keys, layers },
  ...{ createdAt: '2025-12-31', updatedAt: '2026-01-01' },
});

/** Undoes what the import of `a` made of a record, when nothing but `now` has happened since. */
function undone(
  before: OrganisationRecord | undefined,
  after: OrganisationRecord | undefined,
  now: Partial<Now> = {},
) {
  const [[id, text]] = remembered([{ id: 'one', before, after }], 'a') as [[string, string]];
  return undoOne(id, 'a', foundBy(text)!, {
    ...{
      record: after,
      isReliedOn: false,
      isChangedSince: false,
      isErased: false,
      isFree: () => true,
      time: '2026-02-01',
    },
    ...now,
  });
}

describe('the undo of what an import changed of one organisation', () => {
  const [pic, oid] = [{ pic: '900000001' }, { oid: 'E10000001' }];
  const old = record({ a: layer('Old', pic) }, ['pic:900000001']);
  const renamed = record({ a: layer('New', { ...pic, ...oid }) }, ['pic:900000001', 'oid:E10000001']);

  it('puts back the layer as it was and the keys in their order', () => {
    const { result, change } = undone(old, renamed);
    expect(result).toBe('restored');
    expect(change!.after).toEqual({ ...old, version: 5, updatedAt: '2026-02-01' });
  });

  it('removes an organisation that was new, and keeps what another source says of it', () => {
    expect(undone(undefined, old)).toEqual({
      result: 'removed',
      change: { id: 'one', before: old, after: undefined },
    });
    const joined = { ...renamed, layers: { ...renamed.layers, b: layer('By b', oid, '2026-01-02') } };
    const { result, change } = undone(undefined, renamed, { record: joined });
    expect(result).toBe('restored');
    expect(change!.after).toMatchObject({ layers: { b: joined.layers.b }, keys: ['oid:E10000001'] });
    expect(Object.keys(change!.after!.layers)).toEqual(['b']);
  });

  it('keeps one that was new and on which something else relies', () => {
    expect(undone(undefined, old, { isReliedOn: true })).toEqual({ result: 'kept' });
    expect(undone(old, renamed, { isReliedOn: true }).result).toBe('restored');
  });

  it('takes back a key that came with it, though another layer stated it before in vain', () => {
    const b = layer('By b', oid);
    const before = { ...old, layers: { ...old.layers, b } };
    const { change } = undone(before, { ...renamed, layers: { ...renamed.layers, b } });
    expect(change!.after!.keys).toEqual(['pic:900000001']);
  });

  it('leaves a key that came with it to a layer that has stated it since', () => {
    const since = { ...renamed, layers: { ...renamed.layers, b: layer('By b', oid, '2026-01-02') } };
    expect(undone(old, renamed, { record: since }).change!.after!.keys).toEqual([
      'pic:900000001',
      'oid:E10000001',
    ]);
  });

  it('brings back a removed organisation with all its keys or not at all', () => {
    expect(undone(old, undefined).change!.after).toEqual({ ...old, version: 1, updatedAt: '2026-02-01' });
    const kept = { result: 'kept' };
    expect(undone(old, undefined, { isFree: (key) => key !== 'pic:900000001' })).toEqual(kept);
    expect(undone(old, undefined, { isErased: true })).toEqual(kept);
  });

  it.each([
    ['its source has changed it since', { isChangedSince: true }],
    ['it is no longer in the directory', { record: undefined }],
    ['its source says nothing of it any more', { record: record({ b: layer('By b') }, []) }],
    ['none of its keys is free', { isFree: () => false }],
  ])('keeps everything when %s', (_why, now) => {
    expect(undone(old, renamed, now as Partial<Now>)).toEqual({ result: 'kept' });
  });
});

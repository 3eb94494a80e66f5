import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import {
  Consistency,
  mergedProfile,
  OrganisationIndex,
  organisationRoutes,
} from '../../../src/directory/index.js';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { problemHandler } from '../../../src/platform/http/problems.js';
import { connectMeilisearch } from '../../../src/platform/meilisearch.js';
import { emptyServers, testServers } from '../../support/servers.js';
import { connect, everyRecord, inconsistencies, openDirectory, rowsOf } from './support.js';

const redis = connect();
const { directory } = openDirectory(redis);
const adminApiKey = 'an-administrator-key';
const { meiliUrl, meiliApiKey } = testServers();
const index = new OrganisationIndex(connectMeilisearch(meiliUrl, meiliApiKey), redis);
const app = express();
app.use('/api/v1', mountRoutes(organisationRoutes(directory, index), { adminApiKey, checkAnswers: true }));
app.use(problemHandler());
const path = '/api/v1/organisations';
const admin = { Authorization: `Bearer ${adminApiKey}` };

beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const legal = { name: 'Universiteit Gent', country: 'BE', city: 'Gent', identifiers: { pic: '900000001' } };
const english = { name: 'Ghent University', country: 'BE', city: 'Ghent', identifiers: { ror: '00cv9y106' } };

async function row(profile: typeof legal | typeof english | Record<string, unknown>, source: string) {
  const fragment = { profile: profile as typeof legal };
  const { outcomes } = await directory.commitRows(rowsOf([fragment]), { source });
  return (outcomes![0] as { organisation: string }).organisation;
}

async function both(): Promise<[string, string]> {
  return [await row(legal, 'eche'), await row(english, 'ror')];
}

const state = async () =>
  (await everyRecord(directory)).map(({ version: _version, updatedAt: _updatedAt, ...rest }) => rest);
const sound = async () => expect(await inconsistencies(redis, directory)).toEqual([]);

describe('merging two organisations', () => {
  it('makes one that both ids and all identifiers find, and the undo makes two again', async () => {
    const [a, b] = await both();
    const before = await state();
    const { record, gone } = await directory.merge([b, a], { basis: 'by hand' });
    expect([record.id, gone]).toEqual([a, b]);
    for (const key of [a, b, 'pic:900000001', 'ror:00cv9y106'])
      expect((await directory.find(key))!.id).toBe(a);
    expect(await directory.count()).toBe(1);
    const changes = await directory.changesSince(2, 9);
    expect(changes.map(({ id, deleted }) => [id, deleted])).toEqual([
      [b, true],
      [a, false],
    ]);
    expect(await directory.currentIds([b, a, 'nobody'])).toEqual([a, a, 'nobody']);
    await sound();
    const { rest, taken } = await directory.separate(b);
    expect([rest!.id, taken!.id]).toEqual([a, b]);
    expect(await state()).toEqual(before);
    expect(await directory.currentIds([b, a])).toEqual([b, a]);
    await sound();
  });

  it('is refused with a reason for one and itself, for what is not there, and for different identifiers', async () => {
    const [a, b] = await both();
    const other = await row({ ...legal, identifiers: { pic: '900000002' } }, 'eche');
    const version = await directory.version();
    await expect(directory.merge([a, a], { basis: 'by hand' })).rejects.toMatchObject({
      status: 409,
      detail: expect.stringContaining('with itself'),
    });
    await expect(directory.merge([a, 'nobody'], { basis: 'by hand' })).rejects.toMatchObject({ status: 404 });
    await expect(directory.merge([a, other], { basis: 'by hand' })).rejects.toMatchObject({
      status: 409,
      detail: expect.stringContaining('pic:900000001'),
      extra: {
        conflicts: [
          { key: 'pic:900000001', organisationId: a },
          { key: 'pic:900000002', organisationId: other },
        ],
      },
    });
    await expect(directory.separate(a)).rejects.toMatchObject({ status: 404 });
    expect(await directory.version()).toBe(version);
    await directory.merge([a, b], { basis: 'by hand' });
    await expect(directory.merge([b, a], { basis: 'by hand' })).rejects.toMatchObject({ status: 409 });
    await expect(directory.merge([b, other], { basis: 'by hand' })).rejects.toMatchObject({ status: 409 });
    await sound();
  });

  it('answers under the other id without its entity tag, and is edited and erased there too', async () => {
    const [a, b] = await both();
    await directory.merge([a, b], { basis: 'by hand' });
    const seen = await request(app).get(`${path}/${b}`).expect(200);
    expect(seen.body).toMatchObject({ id: a, merged: [{ id: b, basis: 'by hand' }] });
    expect(seen.headers).toMatchObject({ 'content-location': `${path}/${a}` });
    expect(seen.headers.etag).not.toBe('"2"');
    const body = { name: 'UGent', country: 'BE', website: 'https://ugent.example/' };
    const { body: edited } = await request(app).put(`${path}/${b}`).set(admin).send(body).expect(200);
    expect(edited).toMatchObject({ id: a, name: 'UGent', sources: ['manual', 'ror', 'eche'] });
    await sound();
    await request(app).delete(`${path}/${b}`).set(admin).expect(204);
    expect(await directory.count()).toBe(0);
    for (const id of [a, b]) await request(app).get(`${path}/${id}`).expect(404);
    const { outcomes } = await directory.commitRows(rowsOf([{ profile: legal }, { profile: english }]), {
      source: 'again',
    });
    expect(outcomes).toMatchObject([{ code: 'erased' }, { code: 'erased' }]);
    await sound();
  });

  it('keeps what was entered by hand for the other until somebody edits the one', async () => {
    const first = await directory.create({ profile: { name: 'Huis', country: 'BE', city: 'Gent' } });
    const second = await directory.create({
      profile: { name: 'House', country: 'BE', website: 'https://house.example/' },
    });
    const before = await state();
    const { record } = await directory.merge([first.id, second.id], { basis: 'by hand' }, first.id);
    expect(mergedProfile(record)).toMatchObject({ city: 'Gent', website: 'https://house.example/' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const edited = await directory.replaceManual(first.id, {
      profile: { name: 'Huis', country: 'BE', city: 'Gent' },
    });
    expect(mergedProfile(edited)).toEqual({ name: 'Huis', country: 'BE', city: 'Gent' });
    await directory.separate(second.id);
    expect((await state()).map(({ id, keys }) => [id, keys])).toEqual(
      before.map(({ id, keys }) => [id, keys]),
    );
    expect(mergedProfile((await directory.find(second.id))!).website).toBe('https://house.example/');
    await sound();
  });

  it('gives no new organisation the id that was merged', async () => {
    const [a, b] = await both();
    await directory.merge([a, b], { basis: 'by hand' });
    await directory.withdraw([b], { source: 'ror', importId: 'one' }, () => 'receipt');
    expect(await directory.find('ror:00cv9y106')).toBeUndefined();
    const created = await directory.create({ profile: english });
    expect([a, b]).not.toContain(created.id);
    expect((await directory.find(b))!.id).toBe(a);
    const { rest, taken } = await directory.separate(b);
    expect([rest!.id, taken]).toEqual([a, undefined]);
    await sound();
  });

  it('lets edits, merges and imports happen at the same time and loses none', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `Organisation ${n}`);
    const ids = await Promise.all(
      names.map(async (name) => (await directory.create({ profile: { name, country: 'BE' } })).id),
    );
    const rows = rowsOf(
      names.map((name) => ({ profile: { name, country: 'BE', website: 'https://a.example/' } })),
    );
    await Promise.all([
      ...ids.slice(1).map((id) => directory.merge([ids[0]!, id], { basis: 'by hand' }, ids[0]!)),
      directory.commitRows(rows, { source: 'list' }),
      directory.replaceManual(ids[3]!, { profile: { name: 'Edited', country: 'BE' } }).catch(() => {}),
    ]);
    await sound();
    const said = (await everyRecord(directory)).map(({ id }) => id);
    expect(said).toContain(ids[0]);
    for (const id of ids) expect((await directory.find(id))!.id).toBe(ids[0]);
  });

  it('writes all of it or nothing when a commit is cut off', async () => {
    const [a, b] = await both();
    const before = await state();
    const failing = new Proxy(redis, {
      get: (target, name) =>
        name === 'evalsha' || name === 'eval'
          ? async () => Promise.reject(new Error('cut off'))
          : Reflect.get(target, name),
    });
    const { directory: cut } = openDirectory(failing);
    await expect(cut.merge([a, b], { basis: 'by hand' })).rejects.toThrow('cut off');
    expect(await state()).toEqual(before);
    await directory.merge([a, b], { basis: 'by hand' });
    await sound();
  });
});

describe('the consistency of merged organisations', () => {
  it('is checked and mended: ids that point nowhere, elsewhere, or to what is not merged', async () => {
    const [a, b] = await both();
    await directory.merge([a, b], { basis: 'by hand' });
    const consistency = new Consistency(redis);
    const faults = async () => {
      const found = [];
      for await (const page of consistency.faults()) found.push(...page);
      return found;
    };
    expect(await faults()).toEqual([]);
    const damages = [
      () => redis.hdel('{directory}:aliases', b),
      () => redis.hset('{directory}:aliases', b, 'nobody'),
      () => redis.hset('{directory}:aliases', 'other', a),
    ];
    for (const damage of damages) {
      await damage();
      const found = await faults();
      expect(found.map(({ kind }) => kind)).toContain('alias');
      for (const fault of found) await consistency.mend(fault);
      expect(await faults()).toEqual([]);
      await sound();
    }
  });
});

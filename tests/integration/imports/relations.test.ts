import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { OrganisationIndex, organisationRoutes } from '../../../src/directory/index.js';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { connectMeilisearch } from '../../../src/platform/meilisearch.js';
import { emptyServers, testServers } from '../../support/servers.js';
import { ADMIN_API_KEY, ImportService } from './service.js';

const service = new ImportService();
const app = express();

beforeAll(async () => {
  await emptyServers();
  await (await service.ready()).work();
  const { meiliUrl, meiliApiKey } = testServers();
  const index = new OrganisationIndex(connectMeilisearch(meiliUrl, meiliApiKey), service.redis);
  const routes = organisationRoutes(service.directory, index);
  app.use('/api/v1', mountRoutes(routes, { adminApiKey: ADMIN_API_KEY, checkAnswers: true }));
});
afterAll(() => service.close());

const record = (ror: string, name: string, relationships: object[]) => ({
  id: `https://ror.org/${ror}`,
  names: [{ value: name, types: ['ror_display', 'label'], lang: null }],
  locations: [{ geonames_details: { name: 'Middelburg', country_code: 'NL', lat: 51.5, lng: 3.61 } }],
  types: ['education'],
  status: 'active',
  relationships,
});

const college = { type: 'child', id: 'https://ror.org/000752735', label: 'Duinstad College' };
const abroad = { type: 'related', id: 'https://ror.org/00cv9y106', label: 'Elders' };
const university = { type: 'parent', id: 'https://ror.org/0003rj076', label: 'Universiteit Duinstad' };

const profileOf = async (key: string, query = '') =>
  (await request(app).get(`/api/v1/organisations/${key}${query}`).expect(200)).body;

it('relations of ROR are shown with the ids of those that are in the directory', async () => {
  const file = JSON.stringify([
    record('0003rj076', 'Universiteit Duinstad', [college, abroad]),
    record('000752735', 'Duinstad College', [university]),
  ]);
  const ended = await service.importFile(file, { source: 'ror', filename: 'ror.json' });
  expect(ended).toMatchObject({ status: 'completed', rows: { created: 2 }, warnings: 0 });
  const [parent, child] = [await profileOf('ror:0003rj076'), await profileOf('ror:000752735')];
  const related = { kind: 'related', key: 'ror:00cv9y106', name: 'Elders' };
  const shown = { kind: 'child', key: 'ror:000752735', name: 'Duinstad College' };
  expect(parent.relations).toEqual([{ ...shown, organisationId: child.id }, related]);
  expect(child.relations).toEqual([
    { kind: 'parent', key: 'ror:0003rj076', name: 'Universiteit Duinstad', organisationId: parent.id },
  ]);
  const { layers, origins } = await profileOf('ror:0003rj076', '?layers=true');
  expect(layers[0].profile.relations).toEqual([shown, related]);
  expect(origins.relations).toEqual({ sources: ['ror'] });

  // What was given out comes in again as it was.
  const again = await service.importFile(JSON.stringify([parent, child]), { filename: 'again.json' });
  expect(again.rows).toMatchObject({ unchanged: 2, rejected: 0 });
});

it('what people enter lies above the relations of a list, and null hides them', async () => {
  const { id } = await profileOf('ror:0003rj076');
  const put = (relations: object[] | null) =>
    request(app)
      .put(`/api/v1/organisations/${id}`)
      .set('Authorization', `Bearer ${ADMIN_API_KEY}`)
      .send({ name: 'Universiteit Duinstad', country: 'NL', relations });
  await put([{ kind: 'successor', key: 'PIC:948821603' }]).expect(200);
  expect((await profileOf(id)).relations).toEqual([{ kind: 'successor', key: 'pic:948821603' }]);
  await put(null).expect(200);
  expect(await profileOf(id)).not.toHaveProperty('relations');
});

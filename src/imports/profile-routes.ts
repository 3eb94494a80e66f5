import { z } from 'zod';
import { type Route, route } from '../platform/http/route.js';
import type { ImportProfiles } from './import-profiles.js';
import { importProfile, profileName } from './request-schema.js';

const tag = 'Import profiles';
const access = 'admin';
const path = '/import-profiles/{name}';
const params = z.object({ name: profileName });
const profileList = z.object({ items: z.array(z.object({ name: z.string(), ...importProfile.shape })) });

/** The calls under `/import-profiles`. */
export function importProfileRoutes(profiles: ImportProfiles): Route[] {
  return [
    route({
      method: 'get',
      path: '/import-profiles',
      tag,
      summary: 'How files of one kind are read, by the name under which that is kept',
      access,
      answers: { 200: { description: 'All of them', schema: profileList } },
      handle: async () => ({ body: { items: await profiles.all() } }),
    }),
    route({
      method: 'get',
      path,
      tag,
      summary: 'One kept profile',
      access,
      params,
      answers: { 200: { description: 'The profile', schema: importProfile } },
      handle: async ({ params: { name } }) => ({ body: await profiles.get(name) }),
    }),
    route({
      method: 'put',
      path,
      tag,
      summary: 'Keep a mapping with defaults, to be used with `profile` when files are imported',
      access,
      params,
      body: importProfile,
      answers: { 200: { description: 'The profile as it is kept', schema: importProfile } },
      handle: async ({ params: { name }, body }) => ({ body: await profiles.keep(name, body) }),
    }),
    route({
      method: 'delete',
      path,
      tag,
      summary: 'Forget a profile; imports that were sent with it are not touched',
      access,
      params,
      answers: { 204: { description: 'Forgotten' } },
      async handle({ params: { name } }) {
        await profiles.remove(name);
        return { status: 204 };
      },
    }),
  ];
}

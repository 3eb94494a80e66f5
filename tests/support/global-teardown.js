import { rm } from 'node:fs/promises';

/** Stops exactly the servers that the set-up started. */
export default async function stopServers() {
  const { servers, folder } = globalThis.startedServers;
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
}

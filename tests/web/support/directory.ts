import { demoOrganisations } from '../../../seed/directory/index.js';
import { demoProjects } from '../../../seed/projects/index.js';
import { importFile, type RunningApp } from '../../support/running-app.js';

/** Organisations of the demo directory: more than one page of results, of every kind, in many countries. */
const ORGANISATIONS = 400;
const PROJECTS = 40;

/** Names that must be shown as they are, by the number of the organisation that is called so. */
export const HOSTILE_NAMES = {
  '900000001': '<script>alert(1)</script> Wunderwerk',
  '900000002': `Wunderwerk ${'Long'.repeat(72)}`,
  '900000003': '🐝🏳️‍🌈 Wunderwerk 👩‍👩‍👧‍👦',
  '900000004': 'جمعية Wunderwerk للتعليم',
  '900000005': '"><img src=x onerror=alert(1)> Wunderwerk {n} &lt;em&gt;',
} as const;

/** Fills the directory with organisations, projects of them, and names that nobody would choose. */
export async function fillDirectory(app: RunningApp): Promise<void> {
  const everybody = demoOrganisations();
  const organisations = everybody.slice(0, ORGANISATIONS);
  const known = new Set(organisations.flatMap(({ identifiers }) => identifiers?.pic ?? []));
  const projects = demoProjects(everybody)
    .map(({ project, participants }) => ({
      project,
      participants: participants.filter(({ organisation: { identifiers } }) =>
        known.has(identifiers.pic ?? ''),
      ),
    }))
    .filter(({ participants }) => participants.length > 1)
    .slice(0, PROJECTS);
  const hostile = Object.entries(HOSTILE_NAMES).map(([pic, name]) => ({
    name,
    identifiers: { pic },
    country: 'BE',
    city: '<b>Gent</b>',
    description: `${name} <iframe src="https://elsewhere.example/"></iframe>`,
  }));
  await imported(app, 'demo', [...organisations, ...hostile]);
  await imported(app, 'demo-projects', projects);
}

async function imported(app: RunningApp, source: string, items: readonly object[]): Promise<void> {
  const lines = items.map((item) => JSON.stringify(item)).join('\n');
  const { body } = await importFile(app, source, lines, `&filename=${source}.ndjson`);
  if (body.status !== 'completed' || body.rows.rejected > 0)
    throw new Error(`The directory of the tests was not taken: ${JSON.stringify(body)}`);
}

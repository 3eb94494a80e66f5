/** The directions in which the rooms may use each other (README, "How it is built"). */
const rooms = ['vocabularies', 'directory', 'identity', 'projects', 'imports', 'consortia', 'matching'];
const may = {
  vocabularies: [],
  directory: ['vocabularies'],
  identity: ['vocabularies', 'directory'],
  projects: ['vocabularies', 'directory', 'identity'],
  imports: ['vocabularies', 'directory', 'identity', 'projects'],
  consortia: ['vocabularies', 'directory', 'identity', 'projects'],
  matching: ['vocabularies', 'directory', 'identity', 'projects', 'consortia'],
};

/** The way of a file through imports/reading: each folder uses only those before it. */
const reading = ['bytes', 'tables', 'values', 'columns', 'rows', 'profiles'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|seed|indexes)', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...rooms.map((room) => ({
      name: `${room}-uses-only-lower-rooms`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: `^src/(${rooms.filter((other) => other !== room && !may[room].includes(other)).join('|')})/`,
      },
    })),
    {
      name: 'rooms-only-through-their-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: `^src/(${rooms.join('|')})/`,
        pathNot: ['^src/$1/', '/index\\.ts$'],
      },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(${rooms.join('|')})/` },
    },
    {
      name: 'rooms-do-not-know-the-composition',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'matching/core imports nothing but its own files',
      from: { path: '^src/matching/core/' },
      to: { pathNot: '^src/matching/core/' },
    },
    {
      name: 'record-is-pure',
      severity: 'error',
      comment: 'directory/record knows no server: not Redis, not Meilisearch, not HTTP',
      from: { path: '^src/directory/record/' },
      to: { path: '^src/(directory/(?!record/)|platform/(?!(limits|sealing)\\.ts))' },
    },
    ...reading.slice(0, -1).map((folder, at) => ({
      name: `reading-${folder}-uses-only-what-comes-before`,
      severity: 'error',
      from: { path: `^src/imports/reading/${folder}/` },
      to: { path: `^src/imports/reading/(${reading.slice(at + 1).join('|')})/` },
    })),
    {
      name: 'production-code-needs-no-development-packages',
      severity: 'error',
      from: { path: '^(src|seed|indexes)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(node_modules|dist)/' },
    doNotFollow: { path: 'node_modules' },
  },
};

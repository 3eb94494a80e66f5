// `meilisearch` is ESM only, so the tests run as ES modules: NODE_OPTIONS=--experimental-vm-modules.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
  testSequencer: '<rootDir>/tests/support/long-first.js',
  setupFiles: ['<rootDir>/tests/support/draw.js'],
  // More than the two cores of a small machine: much of the time a test waits for a server or a browser.
  maxWorkers: 3,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true }] },
  // Milliseconds. To end what hangs, not to measure: a machine may be ten times slower than a quiet one.
  testTimeout: 300_000,
  // Modules that were loaded for a test file are not given back, so a worker is replaced when it holds this much.
  workerIdleMemoryLimit: '1.5GB',
  // Milliseconds. A worker has ended its work by then, but giving back the memory of all its test files takes longer
  // than jest's own 500 on a busy machine. With something left open it never ends, and jest still says so.
  workerGracefulExitTimeout: 20_000,
};

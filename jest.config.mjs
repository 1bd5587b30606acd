import { availableParallelism } from 'node:os';

// As `npm start` sets it: otherwise GraphQL asks of every value whether a second copy of itself made it, a sixth of a journey's time.
process.env.NODE_ENV = 'production';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Every suite has its own databases and ports, so one runs on each core; more than four would ask the one PostgreSQL for too many connections.
  maxWorkers: Math.min(availableParallelism(), 4),
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.(ts|js|cjs|mjs)$': '@swc/jest' },
  // The planner's runtime loads its native addon by a dynamic import, and the parser of FEEL is an ES module: jest can follow both
  // only once they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!@graphql-hive/router-runtime/|lezer-feel/|min-dash/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.mjs'],
  // A test that is right on a calm machine shall not fail on a loaded one; how fast something is, is measured in bench/.
  testTimeout: 90_000,
};

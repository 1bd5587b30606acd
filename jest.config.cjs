/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.(ts|js|cjs|mjs)$': '@swc/jest' },
  // The planner's runtime loads its native addon by a dynamic import, and the parser of FEEL is an ES module: jest can follow both
  // only once they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!@graphql-hive/router-runtime/|lezer-feel/|min-dash/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.mjs'],
  testTimeout: 30_000,
};

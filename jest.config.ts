import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.(ts|js|cjs|mjs)$': '@swc/jest' },
  // The planner's runtime loads its native addon by a dynamic import, which jest can follow only once it is transformed.
  transformIgnorePatterns: ['/node_modules/(?!@graphql-hive/router-runtime/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.ts'],
  testTimeout: 30_000,
};

export default config;

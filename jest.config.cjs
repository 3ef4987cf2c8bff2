/** Tests run the TypeScript sources of local/ and the built bundle in dist/ (scripts/prepare.mjs builds it first). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json' }] },
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.cjs'],
  testTimeout: 120_000,
  maxWorkers: 2,
};

/** Tests run the TypeScript sources of local/ and the built bundle in dist/ (scripts/prepare.mjs builds it first). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json' }] },
  // numfmt's package.json names a CommonJS file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  setupFiles: ['<rootDir>/scripts/jest-late-optimiser.cjs'],
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.cjs'],
  testTimeout: 120_000,
  maxWorkers: 2,
};

const { jest } = require('../../package.json')

/** Each file starts the built bot and the Agents Playground for itself and drives them in a real browser. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  transform: jest.transform,
  // A browser and two servers start in beforeAll.
  testTimeout: 120_000,
}

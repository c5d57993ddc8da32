module.exports = {
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/jest/*.test.cjs'],
  transform: {},
  testTimeout: 120_000,
};

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['jsdom', 'happy-dom'].map((environment) => ({
      test: {
        name: environment,
        environment,
        include: ['vitest/*.test.{js,jsx}'],
        // A bound for what never comes; a simulated page is slow, and so may be the machine.
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    })),
  },
});

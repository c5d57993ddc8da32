import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'playwright',
  reporter: 'line',
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});

import node from '@astrojs/node';
import vue from '@astrojs/vue';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  integrations: [vue()],
  // Astro refuses forms from addresses that it does not know to be its own.
  security: { allowedDomains: [{ protocol: 'http', hostname: '127.0.0.1' }] },
});

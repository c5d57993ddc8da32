import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  // As create-next-app sets them.
  cacheComponents: true,
  partialPrefetching: true,
  // The packages of all apps are installed in one folder.
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
};

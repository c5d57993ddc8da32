import adapter from '@sveltejs/adapter-node';

export default {
  kit: {
    adapter: adapter(),
    // Firefox says of the other kind that it does not load, although it does.
    output: { preloadStrategy: 'preload-mjs' },
  },
};

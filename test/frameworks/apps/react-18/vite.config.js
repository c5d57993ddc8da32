import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The apps share one copy of the packages they have in common, and React 19 is beside that.
  resolve: { dedupe: ['react', 'react-dom'] },
});

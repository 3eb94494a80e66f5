import { defineConfig } from 'vite';

/** Builds the page into `dist/web`, from where the server sends it. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Browsers load what a module needs by themselves; the content security policy allows no inline script or data address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
  },
});

// Builds the counter's page into console/built, each file beside its compressed form, which is what browsers are sent.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const built = join(import.meta.dirname, 'built');

const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const assets = join(built, 'assets');
    for (const file of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
      const content = readFileSync(join(assets, file));
      writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
      writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content));
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // The page asks for nothing that the build does not know: no folder of public files.
  publicDir: false,
  build: { outDir: built, emptyOutDir: true, target: ['chrome120', 'firefox128'], modulePreload: { polyfill: false }, assetsInlineLimit: 0,
    // One file: a counter opens the page once a day, and every screen of it within a minute.
    chunkSizeWarningLimit: 900,
    // Libraries mark parts for a server that renders; nothing is rendered there here.
    rolldownOptions: { checks: { moduleLevelDirective: false } } },
  plugins: [compressed],
});

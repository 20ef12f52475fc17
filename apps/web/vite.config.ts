import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './service-worker/emit.ts';

const firstLoadLimit = 300 * 1024;
const firstParts = [
  '/identity/pages/sign-in-page.tsx',
  '/plans/pages/plans-page.tsx',
  '/app/messages/zh-CN/first.ts',
  '/antd/es/locale/zh_CN.js',
];

/**
 * Adds up the script that a first visit loads (entry, sign-in and first page with what they import, and the sentences of one
 * language) and fails above the limit.
 */
function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (file: string) => {
        const chunk = bundle[file];
        if (seen.has(file) || chunk?.type !== 'chunk') return;
        seen.add(file);
        chunk.imports.forEach(visit);
      };
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      for (const { isEntry, fileName } of chunks) if (isEntry) visit(fileName);
      for (const part of firstParts) {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(part));
        if (!chunk) this.error(`first load: there is no chunk of ${part}`);
        visit(chunk.fileName);
      }
      const bytes = [...seen].reduce((sum, file) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? sum + gzipSync(chunk.code).length : sum;
      }, 0);
      const text = `first load: ${(bytes / 1024).toFixed(1)} KiB of compressed script in ${seen.size} files`;
      if (bytes > firstLoadLimit) this.error(`${text}; the limit is ${firstLoadLimit / 1024} KiB`);
      this.info(text);
    },
  };
}

export default defineConfig({
  plugins: [react(), firstLoad(), serviceWorker()],
  resolve: { conditions: ['@yaodian/source', 'module', 'browser', 'development|production'] },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: { target: 'chrome87' },
});

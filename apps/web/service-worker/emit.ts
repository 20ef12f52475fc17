import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rollup } from 'vite';

const fileName = 'service-worker.js';
const publicFiles = ['start.js', 'icon.svg'];
/** Pages that open without a network, with all that they load. */
const pages = ['/inspecting/pages/units-page.tsx', '/inspecting/pages/check-page.tsx', '/sign-in-page.tsx'];
const isPage = /\/pages\/.*-page\.tsx$/;

/** Writes the service worker of this version, which names the files that it keeps on a device. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one : []));
      const entry = chunks.find(({ isEntry }) => isEntry)!.fileName;
      const files = filesOf(bundle, chunks);
      const source = readFileSync(path.join(import.meta.dirname, fileName), 'utf8');
      const publicDir = path.join(import.meta.dirname, '../public');
      const hash = createHash('sha256').update(source).update(files.join('\n'));
      for (const name of publicFiles) hash.update(readFileSync(path.join(publicDir, name)));
      const shell = {
        version: hash.digest('hex').slice(0, 16),
        entry: `/${entry}`,
        files: [...files, ...publicFiles].map((file) => `/${file}`),
      };
      this.emitFile({ type: 'asset', fileName, source: source.replace('= SHELL;', `= ${JSON.stringify(shell)};`) });
      this.info(`a device keeps ${shell.files.length} files`);
    },
  };
}

/**
 * The entry with everything that it imports, now or later, but for the other pages: words and menus are loaded when they are
 * needed. The names of these files are made of their content.
 */
function filesOf(bundle: Rollup.OutputBundle, chunks: readonly Rollup.OutputChunk[]): string[] {
  const found = new Set<string>();
  const missing = new Set(pages);
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') return;
    const from = chunk.facadeModuleId ?? '';
    const page = pages.find((one) => from.endsWith(one));
    if (page) missing.delete(page);
    else if (isPage.test(from)) return;
    found.add(file);
    chunk.viteMetadata?.importedCss.forEach((style) => found.add(style));
    [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
  };
  for (const { isEntry, fileName: entry } of chunks) if (isEntry) visit(entry);
  if (missing.size > 0) throw new Error(`There is no page ${[...missing].join(', ')}.`);
  return [...found].sort();
}

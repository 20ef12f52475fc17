import { createRequire } from 'node:module';
import path from 'node:path';
import { ReadError } from '@yaodian/decomposition';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const inPackage = (name: string): string => `${path.join(folder, name)}${path.sep}`;

/** pdf.js is loaded with the first PDF: most files are none. Its worker part runs on this thread. */
async function load() {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error this part of the package comes without types
    import('pdfjs-dist/legacy/build/pdf.worker.mjs') as Promise<unknown>,
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return library;
}

/** Opens a PDF without running, fetching or drawing anything of it. Throws ReadError encrypted or damaged. */
export async function openPdf(bytes: Uint8Array): Promise<{ document: PDFDocumentProxy; close: () => Promise<void> }> {
  if (!endsProperly(bytes)) throw new ReadError('damaged');
  const library = await load();
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: inPackage('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: inPackage('standard_fonts'),
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    // pictures are not looked at: none is small enough to be unpacked
    maxImageSize: 0,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw new ReadError((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

const TAIL = 4096;

/** pdf.js makes what it can of half a file, silently; only the mark at its end tells that it is whole. */
function endsProperly(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1]! === 0x0a || bytes[end - 1] === 0x0d)) end--;
  return Buffer.from(bytes.subarray(Math.max(0, end - TAIL), end)).includes('%%EOF');
}

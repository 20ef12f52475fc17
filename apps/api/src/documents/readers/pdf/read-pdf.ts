import { ReadError, type SourceDocument } from '@yaodian/decomposition';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mostPages, readPage, toDocument, type PageContent } from '../layout/layout.js';
import type { Progress } from '../read-file.js';
import { openPdf } from './open-pdf.js';
import { placePage } from './place-page.js';

/** Reads a PDF with a text layer. Throws ReadError encrypted, damaged, scanned, empty or too-large. */
export async function readPdf(bytes: Uint8Array, progress?: Progress): Promise<SourceDocument> {
  const { document, close } = await openPdf(bytes);
  try {
    return await readPages(document, progress);
  } finally {
    await close();
  }
}

async function readPages(document: PDFDocumentProxy, progress?: Progress): Promise<SourceDocument> {
  const total = document.numPages;
  if (total > mostPages) throw new ReadError('too-large', { kind: 'pages', most: String(mostPages) });
  const pages: PageContent[] = [];
  for (let number = 1; number <= total; number++) {
    pages.push(readPage(await placePage(document, number)));
    progress?.(number, total);
  }
  return toDocument(pages);
}

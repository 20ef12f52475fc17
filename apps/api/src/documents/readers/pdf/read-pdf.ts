import { ReadError, type SourceDocument } from '@yaodian/decomposition';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, toDocument, type PageContent } from '../layout/layout.js';
import type { Progress } from '../read-file.js';
import { openPdf } from './open-pdf.js';
import { placePage } from './place-page.js';

/** Reads a PDF with a text layer. Throws ReadError encrypted, damaged, scanned or too-large. */
export async function readPdf(bytes: Uint8Array, progress?: Progress): Promise<SourceDocument> {
  const { document, close } = await openPdf(bytes);
  try {
    return await readPages(document, progress);
  } finally {
    await close();
  }
}

/** More pages than this are refused: no plan of a year is so long. */
const MOST_PAGES = 1000;

async function readPages(document: PDFDocumentProxy, progress?: Progress): Promise<SourceDocument> {
  const total = document.numPages;
  if (total > MOST_PAGES) throw new ReadError('too-large', { pages: String(total), mostPages: String(MOST_PAGES) });
  const pages: PageContent[] = [];
  const pictures: number[] = [];
  for (let number = 1; number <= total; number++) {
    const placed = await placePage(document, number);
    const page = readPage(placed);
    pages.push(page);
    if (page.lines.length === 0 && page.tables.length === 0 && placed.pictured) pictures.push(number);
    progress?.(number, total);
  }
  if (pages.every(({ lines, tables }) => lines.length === 0 && tables.length === 0))
    throw pictures.length > 0 ? new ReadError('scanned', { pages: String(total) }) : new ReadError('empty');
  return toDocument(pages, null);
}

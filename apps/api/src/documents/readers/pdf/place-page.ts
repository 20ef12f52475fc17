import { ReadError } from '@yaodian/decomposition';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedPage } from '../layout/page.js';
import { type Matrix } from '../layout/matrix.js';
import { type Font, Painter } from './painter.js';

/** Where a page's characters and strokes stand. Throws ReadError damaged. */
export async function placePage(document: PDFDocumentProxy, number: number): Promise<PlacedPage> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    const page = await document.getPage(number);
    const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
    const view = page.getViewport({ scale: 1 });
    const fonts = await fontsOf(page, list, library.OPS.setFont);
    const layers = await document.getOptionalContentConfig();
    const painter = new Painter(library.OPS, view.transform as unknown as Matrix, view, fonts, (group) =>
      layers.isVisible(group),
    );
    list.fnArray.forEach((operator, index) => painter.paint(operator, (list.argsArray[index] ?? []) as unknown[]));
    page.cleanup();
    return { number, width: view.width, height: view.height, ...painter.result() };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged', { page: String(number) });
  }
}

async function fontsOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  setFont: number,
): Promise<Map<string, Font>> {
  const names = new Set(
    fnArray.flatMap((operator, index) => (operator === setFont ? [(argsArray[index] as [string])[0]] : [])),
  );
  const objects = page.commonObjs as { get(name: string, callback: (font: Font) => void): void };
  const fonts = new Map<string, Font>();
  for (const name of names) fonts.set(name, await new Promise<Font>((resolve) => objects.get(name, resolve)));
  return fonts;
}

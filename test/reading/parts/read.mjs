import { readFile } from '../../../apps/api/dist/documents/readers/read-file.js';
import { readDocuments } from '../../../apps/api/dist/documents/reading.js';

/** One file alone, read into tasks; `progress` is told how far the reading of the file has come. */
export async function readDocument({ options, ...file }, progress = () => {}) {
  const report = (_, stage, done, total) => {
    if (stage === 'read' && done > 0) progress(done, total);
  };
  const { documents } = await readDocuments({ files: [file], options }, report);
  return documents[0];
}

/** The blocks of a file in short: a paragraph as its text, h2:… a heading, | a | b | a row. */
export async function linesOf(name, bytes) {
  const { document } = await readFile({ name, bytes });
  return document.blocks.map((block) => {
    const { kind, level, start, end, cells } = block;
    if (kind === 'row') return `| ${cells.map((cell) => inShort(document.text, cell)).join(' | ')} |`;
    return `${kind === 'heading' ? `h${level}:` : ''}${document.text.slice(start, end)}`;
  });
}

/** A cell's text, with ⏎ for its lines and 2×3 for the rows and columns that it spans. */
function inShort(text, { start, end, rowSpan, colSpan }) {
  const spans = rowSpan * colSpan > 1 ? ` ${rowSpan}×${colSpan}` : '';
  return `${text.slice(start, end).replaceAll('\n', '⏎')}${spans}`.trim();
}

/** The code and facts of the refusal of a file; throws what is no refusal. */
export async function refusalOf(name, bytes) {
  try {
    await readFile({ name, bytes });
  } catch (error) {
    if (error.name === 'ReadError') return { code: error.code, ...error.facts };
    throw error;
  }
  return { code: 'none' };
}

import { readFile } from '../../../apps/api/dist/documents/readers/read-file.js';

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

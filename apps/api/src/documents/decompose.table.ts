import type { Decomposition } from '@yaodian/decomposition';

const columns = ['序号', '章节', '任务', '牵头单位', '责任单位', '完成时限'];
/** In half-width columns; longer text is cut. */
const widest = [8, 28, 40, 24, 36, 20];

/** The task table for reading in a terminal: one line for each task, columns aligned; a sentence where there is none. */
export function decompositionTable({ tasks, warnings }: Decomposition): string {
  const rows = tasks.map((task) => [
    task.no ?? '',
    task.section.at(-1) ?? '',
    task.title,
    task.leadUnits.join('、'),
    task.responsibleUnits.join('、'),
    task.deadline.text ?? '',
  ]);
  const cut = [columns, ...rows].map((row) => row.map((cell, column) => shorten(cell, widest[column] ?? 0)));
  const widths = columns.map((_, column) => Math.max(...cut.map((row) => widthOf(row[column] ?? ''))));
  const lines = cut.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const none = warnings.filter(({ kind }) => kind === 'no-task').map(({ message }) => message);
  return `${[...lines, ...none].join('\n')}\n`;
}

/** Chinese characters, their punctuation and full-width forms fill two columns of a terminal. */
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

const pad = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (widthOf(line) <= width) return line;
  let kept = '';
  for (const character of line) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

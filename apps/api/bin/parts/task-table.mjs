const widest = 44;

/** The columns that a character takes in a terminal: Chinese letters and full-width signs take two. */
const columns = (character) =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
    character,
  )
    ? 2
    : 1;
const width = (text) => [...text].reduce((sum, character) => sum + columns(character), 0);

function shortened(text) {
  if (width(text) <= widest) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columns(character);
    if (used > widest) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Tasks as lines of aligned columns for a terminal, long cells shortened, and how many there are. */
export function taskTable({ tasks, warnings }) {
  const header = ['No', 'Task', 'Lead units', 'Responsible units', 'Deadline'];
  const rows = tasks.map(({ no, title, leadUnits, responsibleUnits, deadline }) =>
    [no ?? '', title, leadUnits.join('、'), responsibleUnits.join('、'), deadline.date ?? deadline.text ?? ''].map(
      (cell) => shortened(cell.replace(/\s+/g, ' ')),
    ),
  );
  const widths = header.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column]))));
  const line = (cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat(widths[column] - width(cell)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((each) => '─'.repeat(each));
  return [header, rule, ...rows].map(line).join('\n') + `\n\n${tasks.length} tasks, ${warnings.length} warnings`;
}

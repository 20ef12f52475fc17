import { archive, relationships } from './docx.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const columnName = (index) => String.fromCharCode(65 + index);
const isMarkup = (value) => typeof value === 'string' && value.startsWith('<');

/** A cell: a text, a number, null for none, or its markup with @ in place of its address. */
function c(value, address) {
  if (value === null) return '';
  if (isMarkup(value)) return value.replaceAll('@', address);
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** The markup of a sheet: its rows, ranges that are merged, attributes of rows by their number, and what stands before the rows. */
export function sheet(rows, { merges = [], rowAttributes = {}, before = '' } = {}) {
  const data = rows.map((cells, index) => {
    const number = index + 1;
    const inner = cells.map((value, column) => c(value, `${columnName(column)}${number}`)).join('');
    return `<row r="${number}" ${rowAttributes[number] ?? ''}>${inner}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

/** The bytes of an Excel file; each sheet is [name, markup, state]; `files` adds or, with null, takes away archive entries. */
export function xlsx(sheets, { styles, sharedStrings, files = {}, type = 'sheet.main', properties = '' } = {}) {
  const list = sheets.map(([name, , state = 'visible'], index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index}"/>`;
  });
  const parts = [styles && 'styles', sharedStrings && 'sharedStrings'].filter(Boolean);
  const related = [
    ...sheets.map(
      (_, index) => `<Relationship Id="s${index}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
    ),
    ...parts.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`),
  ];
  const override = (name, kind) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const overrides = [
    override('workbook', type),
    ...sheets.map((_, index) => override(`worksheets/sheet${index}`, 'worksheet')),
    ...parts.map((name) => override(name, name)),
  ];
  return archive({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related.join('')),
    ...Object.fromEntries(
      sheets.map(([, markup], index) => [`xl/worksheets/sheet${index}.xml`, `<?xml version="1.0"?>${markup}`]),
    ),
    ...(styles && { 'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(sharedStrings && {
      'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${MAIN}">${sharedStrings}</sst>`,
    }),
    ...files,
  });
}

import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const strictW = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const namespaces = (w) =>
  [
    `xmlns:w="${w}"`,
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  ].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph of one run; `properties` goes into w:pPr. */
export const p = (text, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** A paragraph of a list. */
export const item = (text, list, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
/** A cell; `properties` goes into w:tcPr, `content` is paragraphs, or a text. */
export const tc = (content, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (...cells) =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A level of a list: [format, text, more of w:lvl]. */
const lvl = ([format, text, more = ''], index) =>
  `<w:lvl w:ilvl="${index}">${more.includes('w:start ') ? '' : '<w:start w:val="1"/>'}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
/** A definition of a list by its levels. */
export const abstractNum = (id, levels, more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(lvl).join('')}</w:abstractNum>`;
/** A list by its definition; `overrides` are w:lvlOverride. */
export const num = (id, abstract, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** The bytes of a Word file with the given contents of its parts; `files` adds or, with null, takes away archive entries. */
export function docx(
  body,
  { numbering, styles, footnotes, endnotes, header, w = W, files = {}, type = 'document.main' } = {},
) {
  const part = (name, root, content) => [
    `word/${name}.xml`,
    content && `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces(w)}>${content}</w:${root}>`,
  ];
  const parts = [
    part('document', 'document', `<w:body>${body}<w:sectPr/></w:body>`),
    part('numbering', 'numbering', numbering),
    part('styles', 'styles', styles),
    part('footnotes', 'footnotes', footnotes),
    part('endnotes', 'endnotes', endnotes),
    part('header', 'hdr', header),
  ].filter(([, content]) => content);
  const related = parts.slice(1).map(([name], index) => {
    const kind = name.slice(5, -4);
    return `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`;
  });
  const entries = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPE}.${type}+xml"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(related.join('')),
    ...Object.fromEntries(parts),
    ...files,
  };
  return archive(entries);
}

export const relationships = (list) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

/** A zip of texts and bytes; null leaves an entry out. */
export const archive = (entries) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries)
        .filter(([, content]) => content !== null)
        .map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

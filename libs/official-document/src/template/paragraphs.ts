import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Stands for the end of a line of a value until the document is filled; of no use in a text of its own. */
const mark = '\uE00A';

/** A value of several lines, on its way through the engine, which would set them as one paragraph with line breaks. */
export const marked = (value: string): string => value.replaceAll(mark, '').replace(/\r?\n/g, mark);

/** What holds runs inside a paragraph, and cannot be cut in two. */
const holders = /<w:(?:hyperlink|sdt|ins|smartTag|fldSimple|customXml)[ >]/;
const innermostParagraph = /<w:p(?: [^>]*[^/>])?>(?:(?!<w:p[ >])[^])*?<\/w:p>/g;
const run = /<w:r(?: [^>]*[^/>])?>(?:(?!<w:r[ >])[^])*?<\/w:r>/g;

/** Each line of a value becomes a paragraph like the one that it stands in: with its indents, and nothing stretched. */
export function withParagraphs(document: Uint8Array): Uint8Array {
  const parts = unzipSync(document);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^word\/.*\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes);
    if (xml.includes(mark)) parts[name] = strToU8(xml.replace(innermostParagraph, splitParagraph));
  }
  return zipSync(parts);
}

function splitParagraph(paragraph: string): string {
  if (!paragraph.includes(mark)) return paragraph;
  const properties = /<w:pPr>[^]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? '';
  const text = '<w:t xml:space="preserve">';
  if (holders.test(paragraph) || properties.includes('<w:sectPr'))
    return paragraph.replaceAll(mark, `</w:t><w:br/>${text}`);
  const next = `<w:p>${properties.replace(/<w:pageBreakBefore[^>]*\/>/, '')}`;
  return paragraph.replace(run, (whole) => {
    const own = /<w:rPr>[^]*?<\/w:rPr>/.exec(whole)?.[0] ?? '';
    return whole.replaceAll(mark, `</w:t></w:r></w:p>${next}<w:r>${own}${text}`);
  });
}

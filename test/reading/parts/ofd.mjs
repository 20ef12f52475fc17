import { strToU8, zipSync } from 'fflate';

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One page of an OFD file, in millimetres from its top left. */
export class OfdPage {
  parts = [];

  /** @param deltas distances from character to character, as OFD writes them; by default all of one size */
  text(x, y, text, { size = 4, deltas = `g ${[...text].length - 1} ${size}`, attributes = '', inner = '' } = {}) {
    const code = `<ofd:TextCode X="0" Y="${size}" DeltaX="${deltas}">${escaped(text)}</ofd:TextCode>`;
    return this.raw(
      `<ofd:TextObject ID="1" Font="3" Size="${size}" Boundary="${x} ${y} 100 10" ${attributes}>${inner}${code}</ofd:TextObject>`,
    );
  }

  lines(x, y, lines, { leading = 7, ...options } = {}) {
    lines.forEach((line, index) => this.text(x, y + index * leading, line, options));
    return this;
  }

  line(x0, y0, x1, y1) {
    const data = `M 0 0 L ${x1 - x0} ${y1 - y0}`;
    return this.raw(
      `<ofd:PathObject ID="1" Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`,
    );
  }

  picture(width = 210, height = 297) {
    return this.raw(`<ofd:ImageObject ID="1" ResourceID="9" Boundary="0 0 ${width} ${height}"/>`);
  }

  raw(xml) {
    this.parts.push(xml);
    return this;
  }

  xml(before = '') {
    return `<ofd:Page ${namespace}>${before}<ofd:Content><ofd:Layer ID="1" Type="Body">${this.parts.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
  }
}

/**
 * An OFD file of these documents, each a list of pages.
 * @param options.template a page that stands behind every page
 * @param options.files further files, or others in place of those that are made; undefined leaves one out
 */
export function ofd(documents, { template, files = {} } = {}) {
  const bodies = documents.map(
    (_, index) => `<ofd:DocBody><ofd:DocRoot>Doc_${index}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
  );
  const made = { 'OFD.xml': `<ofd:OFD ${namespace}>${bodies.join('')}</ofd:OFD>` };
  documents.forEach((pages, index) => {
    const folder = `Doc_${index}`;
    const behind = template ? '<ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : '';
    const list = pages.map(
      (_, page) => `<ofd:Page ID="${page + 10}" BaseLoc="/${folder}/Pages/Page_${page}/Content.xml"/>`,
    );
    made[`${folder}/Document.xml`] =
      `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${behind}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`;
    if (template) made[`${folder}/Tpls/Tpl_0/Content.xml`] = template.xml();
    pages.forEach((page, number) => {
      made[`${folder}/Pages/Page_${number}/Content.xml`] = page.xml(template ? '<ofd:Template TemplateID="2"/>' : '');
    });
  });
  const all = Object.entries({ ...made, ...files }).filter(([, xml]) => xml !== undefined);
  return Buffer.from(zipSync(Object.fromEntries(all.map(([name, xml]) => [name, strToU8(xml)]))));
}

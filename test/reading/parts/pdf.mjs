import { createHash } from 'node:crypto';

/** A4, in points. */
export const width = 595;
export const height = 842;

/** Characters that have no ASCII are as wide as the font is high, the others half as wide. */
const advance = (text, size) => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 128 ? size / 2 : size), 0);

const hex = (text) => [...text].map((one) => one.codePointAt(0).toString(16).padStart(4, '0')).join('');

/** A page's content, put together piece by piece; y counts from the page's foot, as PDF does. */
export class Page {
  parts = [];

  /** @param matrix of the text: [1, 0, 0, 1] stands upright */
  text(x, y, text, { size = 12, font = 'F1', code = hex, mode = 0, matrix = [1, 0, 0, 1] } = {}) {
    const at = [...matrix, x, y].join(' ');
    return this.raw(`BT /${font} ${size} Tf ${mode} Tr ${at} Tm <${code(text)}> Tj ET`);
  }

  /** Lines one under the other, as a page's width breaks them. */
  lines(x, y, lines, { leading = 20, ...options } = {}) {
    lines.forEach((line, index) => this.text(x, y - index * leading, line, options));
    return this;
  }

  centred(y, text, { size = 12 } = {}) {
    return this.text((width - advance(text, size)) / 2, y, text, { size });
  }

  line(x0, y0, x1, y1) {
    return this.raw(`0.5 w ${x0} ${y0} m ${x1} ${y1} l S`);
  }

  /** A stroke as many programs draw it: a thin filled rectangle. */
  bar(x0, y0, x1, y1) {
    return this.raw(`${x0} ${y0} ${Math.max(0.5, x1 - x0)} ${Math.max(0.5, y1 - y0)} re f`);
  }

  picture(x = 0, y = 0, w = width, h = height) {
    return this.raw(`q ${w} 0 0 ${h} ${x} ${y} cm /I1 Do Q`);
  }

  raw(operators) {
    this.parts.push(operators);
    return this;
  }
}

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plain def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

/** Fonts that are not embedded: F1 with codes of its own and a map to Unicode, F2 with a character map by its name. */
const fonts = (cmap) => [
  '<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 6 0 R>>',
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 127 500]/FontDescriptor 9 0 R>>',
  stream('', toUnicode),
  `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${cmap}/DescendantFonts[8 0 R]>>`,
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 9 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>',
];

const stream = (entries, data) =>
  `<<${entries}/Length ${Buffer.byteLength(data, 'latin1')}>>\nstream\n${data}\nendstream`;

/**
 * A PDF file of these pages.
 * @param options.page further entries of each page, e.g. /Rotate 90
 * @param options.catalog further entries of the catalogue
 * @param options.objects further objects, numbered from 100
 * @param options.password what a reader must type; '' for a file that only its owner may change
 */
export function pdf(pages, { page = '', catalog = '', objects = [], cmap = 'GBK-EUC-H', password } = {}) {
  const secure = password === undefined ? null : encryption(password);
  const seal = (number, body) => (secure ? secure.seal(number, body) : body);
  const bodies = new Map();
  const first = 200;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  bodies.set(1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`);
  bodies.set(2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 ${width} ${height}]/Resources 3 0 R>>`);
  bodies.set(3, '<</Font<</F1 4 0 R/F2 7 0 R>>/XObject<</I1 10 0 R>>/Properties<</Layer 11 0 R>>>>');
  fonts(cmap).forEach((body, index) => bodies.set(4 + index, body));
  bodies.set(
    10,
    stream('/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8', 'abcd'),
  );
  bodies.set(11, '<</Type/OCG/Name(Layer)>>');
  objects.forEach((body, index) => bodies.set(100 + index, body));
  pages.forEach(({ parts }, index) => {
    bodies.set(first + 2 * index, `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R${page}>>`);
    bodies.set(first + 2 * index + 1, stream('', parts.join('\n')));
  });
  if (secure) bodies.set(12, secure.dictionary);
  let file = '%PDF-1.7\n';
  const offsets = new Map();
  for (const [number, body] of [...bodies].sort(([a], [b]) => a - b)) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${number === 12 ? body : seal(number, body)}\nendobj\n`;
  }
  const start = file.length;
  const size = Math.max(...offsets.keys()) + 1;
  file += `xref\n0 ${size}\n`;
  for (let number = 0; number < size; number++) {
    const offset = offsets.get(number);
    file += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  const encrypted = secure ? `/Encrypt 12 0 R/ID[<${secure.id}><${secure.id}>]` : '';
  file += `trailer\n<</Size ${size}/Root 1 0 R${encrypted}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const md5 = (...parts) => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key, data) {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + box[i] + key[i % key.length]) & 255;
    [box[i], box[j]] = [box[j], box[i]];
  }
  let i = 0;
  let j = 0;
  return Buffer.from(data).map((byte) => {
    i = (i + 1) & 255;
    j = (j + box[i]) & 255;
    [box[i], box[j]] = [box[j], box[i]];
    return byte ^ box[(box[i] + box[j]) & 255];
  });
}

/** The standard security handler of PDF 1.3, which encrypts only streams here: there are no strings that matter. */
function encryption(password) {
  const padded = (text) => Buffer.concat([Buffer.from(text), padding]).subarray(0, 32);
  const id = Buffer.from('0123456789abcdef');
  const permissions = -44;
  const bits = Buffer.alloc(4);
  bits.writeInt32LE(permissions);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
  const key = md5(padded(password), owner, bits, id).subarray(0, 5);
  const user = rc4(key, padding);
  const seal = (number, body) => {
    const [, head, data] = /^([\s\S]*\nstream\n)([\s\S]*)\nendstream$/.exec(body) ?? [];
    if (head === undefined) return body;
    const own = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10);
    return `${head}${rc4(own, Buffer.from(data, 'latin1')).toString('latin1')}\nendstream`;
  };
  const dictionary = `<</Filter/Standard/V 1/R 2/O<${owner.toString('hex')}>/U<${user.toString('hex')}>/P ${permissions}>>`;
  return { id: id.toString('hex'), seal, dictionary };
}

import { type ReadError } from '@yaodian/decomposition';
import { childrenOf, parseXml, textOf, type XmlElement } from './xml.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as ReadError).code;
  }
  return 'none';
};

describe('an XML file', () => {
  test.each([
    `<w:p xmlns:w="${W}" w:id="1" x="2">甲</w:p>`,
    `<ns0:p xmlns:ns0="${W}" ns0:id="1" x="2">甲</ns0:p>`,
    '<p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main" a:id="1" x="2">甲</p>',
  ])('has the names of its standard, whatever its prefixes: %s', (xml) => {
    expect(parseXml(utf8(xml))).toEqual({ name: 'w:p', attributes: { 'w:id': '1', x: '2' }, children: ['甲'] });
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8('<a>一&amp;&#x4e8c;<![CDATA[<三>]]></a>')],
    ['UTF-16', utf16('<?xml version="1.0" encoding="UTF-16"?><a>一&amp;二&lt;三&gt;</a>')],
    [
      'GBK',
      Uint8Array.from([
        ...utf8('<?xml version="1.0" encoding="GBK"?><a>'),
        ...[0xd2, 0xbb, 0x26, 0x61, 0x6d, 0x70, 0x3b, 0xb6, 0xfe],
        ...utf8('&lt;'),
        ...[0xc8, 0xfd],
        ...utf8('></a>'),
      ]),
    ],
  ])('is read in %s', (_, bytes) => {
    expect(textOf(parseXml(bytes))).toBe('一&二<三>');
  });

  it('keeps text whole across its pieces', () => {
    const text = '政务公开'.repeat(40_000);
    expect(textOf(parseXml(utf8(`<a>${text}</a>`)))).toBe(text);
  });

  it('hands children over one by one', () => {
    const seen: XmlElement[] = [];
    const root = parseXml(utf8('<a><b><c>1</c><c><d/></c></b><e/></a>'), {
      of: 'b',
      each: (child) => seen.push(child),
    });
    expect(seen.map((child) => [child.name, child.children.length])).toEqual([
      ['c', 1],
      ['c', 1],
    ]);
    expect(childrenOf(root, 'b')[0]?.children).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['none', 'nested 200 deep', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
    ['damaged', 'nested 10,000 deep', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
    ['damaged', 'cut off', '<a><b>甲</b>'],
    ['damaged', 'cut off inside a tag', '<a><b>甲</b></a'],
    ['damaged', 'without an element', 'no markup'],
    ['damaged', 'two roots', '<a/><b/>'],
    ['damaged', 'entities of its own', '<!DOCTYPE a [<!ENTITY e "eee">]><a>&e;</a>'],
    ['damaged', 'an unknown encoding', '<?xml version="1.0" encoding="none-such"?><a/>'],
  ])('%s: %s', (code, _, xml) => {
    expect(codeOf(() => parseXml(utf8(xml)))).toBe(code);
  });

  it('is damaged where its bytes are no characters', () => {
    expect(codeOf(() => parseXml(Uint8Array.from([...utf8('<a>'), 0xb9, 0xab, ...utf8('</a>')])))).toBe('damaged');
  });
});

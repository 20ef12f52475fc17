import { textOf, type XmlElement } from '../xml.js';
import { all } from './elements.js';

/** A character in the coordinates of its text object. */
interface Character {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Copies of one distance that a run may stand for. */
const MOST_REPEATS = 100_000;

/** The characters of a text object, each where its distances put it. */
export function charactersOf(object: XmlElement): Character[] {
  const size = Number(object.attributes['Size']) || 0;
  const scale = Number(object.attributes['HScale']) || 1;
  const transforms = all(object, 'CGTransform').map(({ attributes }) => ({
    from: Number(attributes['CodePosition']) || 0,
    codes: Number(attributes['CodeCount']) || 1,
    glyphs: Number(attributes['GlyphCount']) || 1,
  }));
  let begun = 0;
  return all(object, 'TextCode').flatMap((code) => {
    const texts = Array.from(textOf(code).replace(/[\r\n\t]/g, ''));
    const own = transforms.map((each) => ({ ...each, from: each.from - begun }));
    begun += texts.length;
    return spread(code, texts, own, size, scale);
  });
}

interface Transform {
  from: number;
  codes: number;
  glyphs: number;
}

/** Puts characters to the places of their glyphs; several characters that share glyphs share their room. */
function spread(
  { attributes }: XmlElement,
  texts: string[],
  transforms: Transform[],
  size: number,
  scale: number,
): Character[] {
  const across = distances(attributes['DeltaX']);
  const down = distances(attributes['DeltaY']);
  const characters: Character[] = [];
  let x = Number(attributes['X']) || 0;
  let y = Number(attributes['Y']) || 0;
  let glyph = 0;
  for (let at = 0; at < texts.length;) {
    const { codes, glyphs } = transforms.find(({ from }) => from === at) ?? { codes: 1, glyphs: 1 };
    const group = texts.slice(at, at + codes);
    const natural = group.reduce((sum, text) => sum + emWidth(text), 0) * size * scale;
    const stated = across.slice(glyph, glyph + glyphs);
    const room = stated.length > 0 ? stated.reduce((sum, each) => sum + each, 0) : down.length > 0 ? 0 : natural;
    const width = room > 0 && room <= natural + size * 0.6 ? room : natural;
    group.forEach((text, index) => {
      characters.push({ text, x: x + (width * index) / group.length, y, width: width / group.length, size });
    });
    x += room;
    y += down.slice(glyph, glyph + glyphs).reduce((sum, each) => sum + each, 0);
    at += group.length;
    glyph += glyphs;
  }
  return characters;
}

/** Width of a character without a stated one, in letter heights. */
const emWidth = (text: string): number => (text.codePointAt(0)! < 0x2000 ? 0.5 : 1);

/** Distances from character to character; g 3 5 stands for three times 5. */
function distances(given: string | undefined): number[] {
  const words = given?.split(/[\s,]+/).filter((word) => word !== '') ?? [];
  const list: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'g') list.push(Number(words[at]) || 0);
    else {
      const times = Math.min(MOST_REPEATS, Number(words[at + 1]) || 0);
      for (let index = 0; index < times; index++) list.push(Number(words[at + 2]) || 0);
      at += 2;
    }
  }
  return list;
}

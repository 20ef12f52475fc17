import { child, type XmlElement } from '../xml.js';

/** The value of a property's element: <w:ilvl w:val="1"/>. */
export const value = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

export function whole(element: XmlElement | undefined, name: string): number | undefined {
  const given = value(element, name);
  return given !== undefined && /^-?\d{1,9}$/.test(given) ? Number(given) : undefined;
}

/** A property that is on or off; there without a value means on. Undefined where nothing is said. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  return property && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/**
 * Whether letters are hidden or struck through, and so are no words of the text; undefined where the properties do not
 * say. What is struck through in a finished document is deleted.
 */
export function withdrawn(properties: XmlElement | undefined): boolean | undefined {
  const said = ['w:vanish', 'w:strike', 'w:dstrike'].flatMap((name) => onOff(properties, name) ?? []);
  return said.length > 0 ? said.includes(true) : undefined;
}

/** The number of a list and the level in it that a paragraph or style asks for. */
export interface ListPlace {
  list?: string;
  level?: number;
}

export function listPlace(properties: XmlElement | undefined): ListPlace {
  const place = child(properties, 'w:numPr');
  return { list: value(place, 'w:numId'), level: whole(place, 'w:ilvl') };
}

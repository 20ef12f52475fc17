import { TextDecoder } from 'node:util';
import { ReadError } from '@yaodian/decomposition';
import { Parser } from 'htmlparser2';

/**
 * An element with its names as the standards print them (w:p, w:val), whichever prefixes the file itself uses; elements
 * and attributes of namespaces that are not listed have no prefix.
 */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const OFFICE = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const namespaces = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OFFICE}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OFFICE}spreadsheetml/2006/main`, 's'],
  [`${STRICT}spreadsheetml/main`, 's'],
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${OFFICE}package/2006/content-types`, 'ct'],
  [`${OFFICE}package/2006/relationships`, 'rel'],
  ['http://www.ofdspec.org/2016', 'ofd'],
]);

/** Far above what documents have: Word nests some 40 deep with tables in tables. */
const deepest = 256;
/** Elements that are in memory together. */
const mostElements = 2_000_000;
const chunk = 64 * 1024;

interface Streaming {
  /** The name of the element whose children are handed over one by one and then forgotten. */
  of: string;
  each: (child: XmlElement) => void;
}

/**
 * Reads an XML file into its root element. Document type declarations are refused, so no entities are expanded.
 * Throws ReadError damaged (not well-formed, nested deeper than 256) or too-large.
 */
export function parseXml(bytes: Uint8Array, streaming?: Streaming): XmlElement {
  const builder = new Builder(streaming);
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: true });
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += chunk) {
    parser.write(decode(decoder, bytes.subarray(at, at + chunk), at + chunk < bytes.length));
  }
  // before the parser's end, which would close what was cut off
  return builder.result();
}

/** Every element below one, in the order of the page. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

export const elements = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? elements(element).filter((each) => each.name === name) : [];

/** All text below an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');

function decoderOf(bytes: Uint8Array): TextDecoder {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const declared = /^[^<]{0,3}<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(mark || declared || 'utf-8', { fatal: true });
  } catch {
    throw new ReadError('damaged', { encoding: declared ?? '' });
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new ReadError('damaged');
  }
}

/** Prefixes that an element declares, on top of those around it. */
type Scope = ReadonlyMap<string, string>;

interface Open {
  element: XmlElement;
  scope: Scope;
}

class Builder {
  private readonly open: Open[] = [];
  private root: XmlElement | null = null;
  private kept = 0;

  constructor(private readonly streaming: Streaming | undefined) {}

  onprocessinginstruction(name: string): void {
    if (name.toLowerCase() === '!doctype') throw new ReadError('damaged');
  }

  onopentag(tag: string, given: Record<string, string>): void {
    if (this.open.length >= deepest || (this.root && this.open.length === 0)) throw new ReadError('damaged');
    if (++this.kept > mostElements) throw new ReadError('too-large', { kind: 'elements', most: String(mostElements) });
    const scope = scopeOf(this.open.at(-1)?.scope ?? new Map(), given);
    const attributes: Record<string, string> = {};
    for (const name in given) {
      if (!name.startsWith('xmlns')) attributes[canonical(name, scope, false)] = given[name]!;
    }
    const element: XmlElement = { name: canonical(tag, scope, true), attributes, children: [] };
    this.root ??= element;
    this.open.push({ element, scope });
  }

  ontext(text: string): void {
    const children = this.open.at(-1)?.element.children;
    if (!children) return;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  onclosetag(): void {
    const { element } = this.open.pop()!;
    const parent = this.open.at(-1)?.element;
    if (!parent) return;
    if (this.streaming?.of !== parent.name) {
      parent.children.push(element);
      return;
    }
    this.kept = this.open.length;
    parent.children.length = 0;
    this.streaming.each(element);
  }

  result(): XmlElement {
    if (!this.root || this.open.length > 0) throw new ReadError('damaged');
    return this.root;
  }
}

function scopeOf(around: Scope, given: Record<string, string>): Scope {
  let scope: Map<string, string> | null = null;
  for (const name in given) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(around);
    scope.set(name.slice(6), namespaces.get(given[name]!) ?? '');
  }
  return scope ?? around;
}

/** An attribute without a prefix is of no namespace; an element without one is of the default. */
function canonical(name: string, scope: Scope, takesDefault: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !takesDefault) return name;
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = colon < 0 ? name : name.slice(colon + 1);
  const known = scope.get(prefix);
  if (known === prefix) return name;
  return known ? `${known}:${local}` : local;
}

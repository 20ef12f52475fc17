import { TextDecoder } from 'node:util';
import { decodeText } from '@yaodian/decomposition';
import { OutgoingError } from '../../../platform/outgoing.js';

/** So far into a page its own word about its encoding is looked for. */
const headBytes = 4096;

/** Names that mean less than what pages really hold: GB18030 takes in GB2312 and GBK. */
const wider = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
]);

/**
 * The bytes of a page as text: by its mark; as UTF-8 where it is that and more than ASCII, whatever is declared; by what the
 * server or the page declares; as GB18030 where Chinese comes of it. Throws OutgoingError not-text for what no page consists of.
 */
export function decodePage(bytes: Buffer, contentType: string): string {
  if (bytes.subarray(0, headBytes).includes(0) && !hasMark(bytes)) throw new OutgoingError('not-text');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return loosely(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return loosely(bytes, 'utf-16be');
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const declared = declaredEncodings(bytes, contentType);
  for (const encoding of declared) {
    const text = strictly(bytes, encoding);
    if (text !== null) return text;
  }
  try {
    return decodeText(bytes).text;
  } catch {
    // nothing that it knows
  }
  // a few broken characters make no other page of it
  const text = loosely(bytes, declared[0] ?? 'utf-8');
  const broken = text.match(/�/g)?.length ?? 0;
  if (broken * 50 > text.length) throw new OutgoingError('not-text');
  return text;
}

const hasMark = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** What the server says, then what the page says, as far as they are known names. */
function declaredEncodings(bytes: Buffer, contentType: string): string[] {
  const head = bytes.subarray(0, headBytes).toString('latin1');
  const named = [contentType, ...(head.match(/<meta\b[^>]*>|<\?xml[^>]*>/gi) ?? [])].flatMap(
    (words) => /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(words)?.[1]?.toLowerCase() ?? [],
  );
  return [...new Set(named.map((name) => wider.get(name) ?? name))].filter(isKnown);
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

function strictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const loosely = (bytes: Buffer, encoding: string): string => new TextDecoder(encoding).decode(bytes);

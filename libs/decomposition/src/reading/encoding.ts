import { ReadError } from './errors.js';

export interface Decoded {
  text: string;
  /** utf-8, utf-16le, utf-16be or gb18030. */
  encoding: string;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: in Chinese and Latin text alike one byte of each pair is often 0 or in a narrow range. */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < end; at += 2) {
    if (plausible(bytes[at + 1]!, bytes[at]!)) little++;
    if (plausible(bytes[at]!, bytes[at + 1]!)) big++;
  }
  const pairs = Math.floor(end / 2);
  const zeros = bytes.subarray(0, end).includes(0);
  if (little > pairs * 0.95 && little > big && zeros) return 'utf-16le';
  if (big > pairs * 0.95 && big > little && zeros) return 'utf-16be';
  return null;
}

/** High and low byte of a Chinese character, its punctuation, or ASCII. */
const plausible = (high: number, low: number): boolean =>
  (high >= 0x4e && high <= 0x9f) ||
  high === 0x30 ||
  high === 0xff ||
  high === 0x20 ||
  (high === 0 && (low >= 0x20 || (low >= 9 && low <= 13)));

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/g;

/** Share of control characters; a text has next to none. */
const looksBinary = (text: string): boolean =>
  (text.slice(0, 65536).match(CONTROL)?.length ?? 0) > Math.min(text.length, 65536) / 200;

/** Reads bytes as text: by its mark, else UTF-8, UTF-16, GB18030, in that order. Throws ReadError binary or broken-encoding. */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const wide = mark ?? guessUtf16(bytes);
  if (wide) {
    const text = decode(bytes, wide);
    if (text !== null && !looksBinary(text)) return { text, encoding: wide };
    throw new ReadError(mark ? 'broken-encoding' : 'binary', { encoding: wide });
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) {
    if (looksBinary(utf8)) throw new ReadError('binary');
    return { text: utf8, encoding: 'utf-8' };
  }
  if (mostlyUtf8(bytes)) throw new ReadError(isBinary(bytes) ? 'binary' : 'broken-encoding', { encoding: 'utf-8' });
  const gb = decode(bytes, 'gb18030');
  if (gb !== null && !looksBinary(gb) && readsChinese(gb)) return { text: gb, encoding: 'gb18030' };
  throw new ReadError(isBinary(bytes) ? 'binary' : 'broken-encoding');
}

/** UTF-8 with a few broken places: nearly all of its bytes above 127 form valid sequences of Chinese characters. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.match(/\ufffd/g)?.length ?? 0;
  const chinese = loose.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return chinese > 0 && broken * 4 <= chinese;
}

/** GB18030 accepts most byte pairs: a text in it consists of common characters. */
function readsChinese(text: string): boolean {
  const sample = text.slice(0, 65536);
  const wide = sample.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const common = sample.match(/[\u2010-\u2026\u2460-\u249b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return wide > 0 && common >= wide * 0.9;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) control++;
  return control > sample.length / 100;
}

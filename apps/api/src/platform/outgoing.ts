import { lookup } from 'node:dns/promises';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestPlain,
  type RequestOptions,
} from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { bare, isInternalAddress } from './addresses.js';

/** Why a call to another computer came to nothing: a code, without anything that was sent or answered. */
export class OutgoingError extends Error {
  constructor(
    readonly code: string,
    /** Whether another attempt would meet the same. */
    readonly lasting = false,
  ) {
    super(code);
    this.name = 'OutgoingError';
  }
}

/** Computers of one's own networks that may be called all the same: names, addresses, networks (10.1.2.0/24). */
export type AllowedHosts = readonly string[];

/** Whether a word can be one of them. */
export const isAllowedHost = (word: string): boolean => networkOf(word) !== null || /^[a-z0-9.-]{1,253}$/i.test(word);

interface Network {
  address: string;
  length: number;
}

function networkOf(word: string): Network | null {
  const [address = '', length, ...rest] = word.split('/');
  const family = isIP(address);
  const most = family === 6 ? 128 : 32;
  if (family === 0 || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return null;
  return Number(length ?? most) <= most ? { address, length: Number(length ?? most) } : null;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Looks up a name: every address that it has. */
export type LookUp = (name: string) => Promise<string[]>;

export const lookUpName: LookUp = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * The address to connect to for a host, looked up and checked once, so that no second look-up can give another one. Throws
 * OutgoingError host-unknown, or address-internal where it is one of the own networks that nobody has allowed.
 */
export async function addressOf(host: string, allowed: AllowedHosts, lookUp = lookUpName): Promise<string> {
  const name = bare(host).toLowerCase().replace(/\.$/, '');
  const addresses = isIP(name) === 0 ? await addressesOf(name, lookUp) : [name];
  if (!allowed.some((one) => one.toLowerCase() === name)) {
    const networks = new BlockList();
    for (const one of allowed.flatMap((word) => networkOf(word) ?? []))
      networks.addSubnet(one.address, one.length, familyOf(one.address));
    if (addresses.some((one) => isInternalAddress(one) && !networks.check(one, familyOf(one))))
      throw new OutgoingError('address-internal', true);
  }
  return addresses[0]!;
}

async function addressesOf(name: string, lookUp: LookUp): Promise<string[]> {
  try {
    const found = await lookUp(name);
    if (found.length > 0) return found;
  } catch {
    // said below
  }
  throw new OutgoingError('host-unknown');
}

export interface Call {
  url: URL;
  headers: Record<string, string>;
  body: string;
  allowed: AllowedHosts;
  /** Milliseconds for all of it. */
  timeLimit: number;
}

/** More of an answer is not read. */
const mostBytes = 64 * 1024;

/** Posts to another computer, and gives what it answers with a status of 200 to 299. No redirect is followed. Throws OutgoingError. */
export async function post({ url, headers, body, allowed, timeLimit }: Call): Promise<string> {
  if (!/^https?:$/.test(url.protocol)) throw new OutgoingError('address-scheme', true);
  return within(timeLimit, async (signal) => {
    const address = await addressOf(url.hostname, allowed);
    return new Promise<string>((resolve, reject) => {
      const send = url.protocol === 'https:' ? requestSecure : requestPlain;
      const request = send(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
          agent: false,
          signal,
          lookup: only(address),
        },
        (answer) => {
          const status = answer.statusCode ?? 0;
          if (status < 200 || status > 299) {
            answer.destroy();
            return reject(new OutgoingError(status >= 300 && status < 400 ? 'redirected' : `http-${status}`));
          }
          const parts: Buffer[] = [];
          let size = 0;
          answer.on('data', (part: Buffer) => {
            size += part.length;
            parts.push(part);
            if (size > mostBytes) {
              answer.destroy();
              reject(new OutgoingError('answer-too-large'));
            }
          });
          answer.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
          answer.on('error', (error) => reject(outgoingError(error)));
        },
      );
      request.on('error', (error) => reject(outgoingError(error)));
      request.end(body);
    });
  });
}

/** Connects to the address that was checked; a literal address is not looked up at all. */
const only =
  (address: string): NonNullable<RequestOptions['lookup']> =>
  (_host, { all }, found) => {
    const family = isIP(address);
    if (all) found(null, [{ address, family }]);
    else found(null, address, family);
  };

export interface Asking {
  url: URL;
  headers: Record<string, string>;
  allowed: AllowedHosts;
  lookUp: LookUp;
  signal: AbortSignal;
  /** More bytes of an answer are not read, whether as they come or unpacked. */
  most: number;
  /** Whether what an answer holds is wanted at all. */
  wants: (answer: AnswerHead) => boolean;
}

export interface AnswerHead {
  status: number;
  headers: IncomingHttpHeaders;
}

export interface Answer extends AnswerHead {
  /** Unpacked; null for what was not wanted. */
  body: Buffer | null;
}

/** Asks another computer once, and follows no redirect. Throws OutgoingError, answer-too-large and answer-broken among them. */
export async function get({ url, headers, allowed, lookUp, signal, most, wants }: Asking): Promise<Answer> {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new OutgoingError('address-scheme', true);
  const address = await addressOf(url.hostname, allowed, lookUp);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise<Answer>((resolve, reject) => {
    const fail = (error: unknown) => reject(outgoingError(error));
    const options = {
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      ...{ agent: false as const, signal, lookup: only(address) },
    };
    const request = send(url, options, (answer) => {
      answer.on('error', fail);
      const head = { status: answer.statusCode ?? 0, headers: answer.headers };
      if (!wants(head)) {
        answer.destroy();
        return resolve({ ...head, body: null });
      }
      readWhole(answer, most).then((body) => resolve({ ...head, body }), fail);
    });
    request.on('error', fail);
    request.end();
  });
}

/** The answer as it was before it was packed, both ways within the bound. */
async function readWhole(answer: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = new OutgoingError('answer-too-large');
  if (Number(answer.headers['content-length'] ?? 0) > most) {
    answer.destroy();
    throw tooLarge;
  }
  const unpacking = unpackings.get(String(answer.headers['content-encoding'] ?? 'identity').toLowerCase());
  if (unpacking === undefined) {
    answer.destroy();
    throw new OutgoingError('answer-broken');
  }
  let came = 0;
  answer.on('data', (part: Buffer) => {
    came += part.length;
    if (came > most) answer.destroy(tooLarge);
  });
  const unpacked = unpacking(answer);
  if (unpacked !== answer) answer.on('error', (error) => unpacked.destroy(error));
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of unpacked as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) throw tooLarge;
      parts.push(part);
    }
  } catch (error) {
    answer.destroy();
    throw /^Z_|^ERR_.*(?:ZLIB|BROTLI)/.test((error as { code?: string }).code ?? '')
      ? new OutgoingError('answer-broken')
      : error;
  }
  return Buffer.concat(parts);
}

const unpackings = new Map<string, (answer: IncomingMessage) => Readable>([
  ['identity', (answer) => answer],
  ['gzip', (answer) => answer.pipe(createGunzip())],
  ['x-gzip', (answer) => answer.pipe(createGunzip())],
  ['deflate', (answer) => answer.pipe(createInflate())],
  ['br', (answer) => answer.pipe(createBrotliDecompress())],
]);

/** Does what calls another computer, and gives it up when the time is over. Throws OutgoingError time-out. */
export async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new OutgoingError('time-out'));
      stop.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A failure of the network in a code of ours. */
export function outgoingError(error: unknown): OutgoingError {
  if (error instanceof OutgoingError) return error;
  const { code = '' } = (error ?? {}) as { code?: string };
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code)) return new OutgoingError('certificate');
  if (code === 'ECONNREFUSED') return new OutgoingError('connection-refused');
  if (/TIMEDOUT|ABORT/.test(code)) return new OutgoingError('time-out');
  return new OutgoingError('connection-lost');
}

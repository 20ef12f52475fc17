import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';
import { Parser } from 'htmlparser2';
import type { BucketSettings } from './bucket-settings.js';
import { FileStore, type KeptFile, storing } from './file-store.js';
import { StartError } from './start-error.js';

type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE';

interface Asked {
  headers?: Record<string, string>;
  query?: Record<string, string>;
  /** What is sent, and the hash of that. */
  body?: { content: () => Readable | Uint8Array; size: number; sha256: string };
}

/** How long the store may be silent, in milliseconds. */
const patience = 60_000;
const nothing = createHash('sha256').update('').digest('hex');

/**
 * Keeps original files in a bucket of a store that speaks the S3 protocol, under the names that the folder has: what is
 * copied from one to the other is found there. The store checks the hash of what it gets, and shows it only when it is
 * whole. Only plain requests are used, which stores of all makers answer.
 */
export class BucketStore extends FileStore {
  constructor(
    folder: string,
    private readonly settings: BucketSettings,
  ) {
    super(folder);
  }

  override async check(): Promise<void> {
    const { url } = this.settings;
    let status: number;
    try {
      const answer = await this.ask('HEAD', '');
      answer.resume();
      status = answer.statusCode ?? 0;
    } catch {
      // it may come back, and nobody needs it to work on text
      return;
    }
    if (status === 403 || status === 401)
      throw new StartError(
        `The store refuses the access key for ${url.href} (${status}); check S3_KEY_ID and S3_SECRET.`,
      );
    if (status >= 300 && status < 500)
      throw new StartError(`There is no bucket at ${url.href} (${status}); check S3_URL and S3_REGION.`);
  }

  async put(sha256: string, bytes: Uint8Array): Promise<void> {
    await storing(() => this.send(sha256, { content: () => bytes, size: bytes.length, sha256 }));
  }

  /** Also where it was set aside: whoever put it again at that moment finds it. */
  read(sha256: string): Promise<Readable | null> {
    return storing(async () => {
      for (const key of [keyOf(sha256), asideOf(sha256)]) {
        const answer = await this.ask('GET', key);
        if (answer.statusCode === 200) return answer;
        if (answer.statusCode !== 404) throw await refusal(answer, 'GET', key);
        answer.resume();
      }
      return null;
    });
  }

  async destroy(sha256: string): Promise<void> {
    await storing(async () => {
      for (const key of [keyOf(sha256), asideOf(sha256)]) await this.erase(key);
    });
  }

  async *kept(): AsyncGenerator<KeptFile[]> {
    for await (const keys of this.list('')) {
      yield keys.flatMap(({ key, since }) => {
        const [, sha256] = /^[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(key) ?? [];
        return sha256 === undefined ? [] : [{ sha256, since }];
      });
    }
  }

  setAside(): Promise<KeptFile[]> {
    return storing(async () => {
      const files: KeptFile[] = [];
      for await (const keys of this.list('aside/'))
        for (const { key, since } of keys) files.push({ sha256: key.slice('aside/'.length), since });
      return files;
    });
  }

  async putAside(sha256: string, { before }: { before: Date }): Promise<void> {
    await storing(async () => {
      const answer = await this.answered('HEAD', keyOf(sha256));
      answer.resume();
      if (Date.parse(answer.headers['last-modified'] ?? '') >= before.getTime()) return;
      await this.move(keyOf(sha256), asideOf(sha256));
    });
  }

  async putBack(sha256: string): Promise<void> {
    await storing(() => this.move(asideOf(sha256), keyOf(sha256)));
  }

  async destroyAside(sha256: string): Promise<void> {
    await storing(() => this.erase(asideOf(sha256)));
  }

  protected take(file: string, sha256: string, size: number): Promise<void> {
    return this.send(sha256, { content: () => createReadStream(file), size, sha256 });
  }

  /** Sends it also where it is there: it counts as put just now. */
  private async send(sha256: string, body: NonNullable<Asked['body']>): Promise<void> {
    (await this.answered('PUT', keyOf(sha256), { body })).resume();
  }

  private async move(from: string, to: string): Promise<void> {
    // the bucket is named in the path of its address, or else begins its host
    const { pathname, hostname } = this.settings.url;
    const bucket = pathname.replace(/^\/|\/$/g, '') || hostname.split('.', 1)[0];
    const answer = await this.answered('PUT', to, { headers: { 'x-amz-copy-source': `/${bucket}/${from}` } });
    // a copy that fails late says so in an answer that began well
    const said = await text(answer);
    if (said.includes('<Error>')) throw new Error(`The store did not copy ${from}: ${codeIn(said)}`);
    await this.erase(from);
  }

  /** With all its versions, where the bucket keeps some: a plain DELETE would only hide it. */
  private async erase(key: string): Promise<void> {
    const answer = await this.answered('DELETE', key, {}, [200, 204, 404]);
    answer.resume();
    const { 'x-amz-version-id': version, 'x-amz-delete-marker': marker } = answer.headers;
    if (version === undefined && marker === undefined) return;
    const said = await text(await this.answered('GET', '', { query: { versions: '', prefix: key } }));
    for (const one of [...entriesOf(said, 'Version'), ...entriesOf(said, 'DeleteMarker')]) {
      if (one['Key'] !== key) continue;
      const query = { versionId: one['VersionId'] ?? 'null' };
      (await this.answered('DELETE', key, { query }, [200, 204, 404])).resume();
    }
  }

  private async *list(prefix: string): AsyncGenerator<{ key: string; since: Date }[]> {
    for (let token: string | undefined = ''; ;) {
      const query: Record<string, string> = { 'list-type': '2', prefix };
      if (token) query['continuation-token'] = token;
      const said = await text(await this.answered('GET', '', { query }));
      yield entriesOf(said, 'Contents').map((one) => ({
        key: one['Key'] ?? '',
        since: new Date(one['LastModified'] ?? Number.NaN),
      }));
      token = entriesOf(said, 'ListBucketResult')[0]?.['NextContinuationToken'];
      if (!token) return;
    }
  }

  /** Throws Error for any answer but those wanted. */
  private async answered(method: Method, key: string, asked: Asked = {}, wanted = [200]): Promise<IncomingMessage> {
    const answer = await this.ask(method, key, asked);
    if (wanted.includes(answer.statusCode ?? 0)) return answer;
    throw await refusal(answer, method, key);
  }

  private root(key: string): URL {
    const url = new URL(this.settings.url);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${key}`;
    return url;
  }

  private async ask(method: Method, key: string, { headers, query, body }: Asked = {}): Promise<IncomingMessage> {
    const url = this.root(key);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      headers: { ...headers, 'x-amz-content-sha256': body?.sha256 ?? nothing },
      ...{ accessKeyId: this.settings.keyId, secretAccessKey: this.settings.secret },
      ...{ service: 's3', region: this.settings.region },
    });
    const signed = await signer.sign();
    const options = {
      method,
      headers: { ...Object.fromEntries(signed.headers), 'content-length': String(body?.size ?? 0) },
      timeout: patience,
      agent: false as const,
    };
    const request = (url.protocol === 'https:' ? requestByHttps : requestByHttp)(signed.url, options);
    request.on('timeout', () => request.destroy(new Error(`The store was silent for ${patience / 1000} s.`)));
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve);
      request.on('error', reject);
    });
    const content = body?.content();
    if (content === undefined || content instanceof Uint8Array) request.end(content);
    // where the store refuses before it has everything, its answer says why
    else void pipeline(content, request).catch((error: Error) => request.destroy(error));
    return answer;
  }
}

const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;
const asideOf = (sha256: string): string => `aside/${sha256}`;

async function refusal(answer: IncomingMessage, method: Method, key: string): Promise<Error> {
  const said = codeIn(await text(answer).catch(() => ''));
  return new Error(`The store answers ${method} ${key || 'of the bucket'} with ${answer.statusCode} ${said}`.trim());
}

const codeIn = (xml: string): string => entriesOf(xml, 'Error')[0]?.['Code'] ?? '';

/** The elements of a name, each with the text of the elements that are directly in it. */
function entriesOf(xml: string, name: string): Record<string, string>[] {
  const entries: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag: (tag) => {
        path.push(tag);
        if (tag === name) entries.push({});
      },
      ontext: (words) => {
        if (path.at(-2) !== name) return;
        const entry = entries.at(-1)!;
        entry[path.at(-1)!] = (entry[path.at(-1)!] ?? '') + words;
      },
      onclosetag: () => void path.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return entries;
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import S3rver from 's3rver';
import { BucketStore } from './bucket-store.js';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytes = Buffer.from('要点');
const sha256 = hashOf(bytes);
const key = { keyId: 'S3RVER', secret: 'S3RVER', region: 'us-east-1' };

describe('files in a bucket', () => {
  let folder: string;
  let server: S3rver;
  let url: URL;
  let store: BucketStore;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'yaodian-bucket-'));
    const configureBuckets = [{ name: 'yaodian', configs: [] }];
    server = new S3rver({ silent: true, port: 0, address: '127.0.0.1', directory: `${folder}/s3`, configureBuckets });
    const { port } = await server.run();
    url = new URL(`http://127.0.0.1:${port}/yaodian`);
    store = new BucketStore(`${folder}/files`, { ...key, url });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const incoming = () => readdir(`${folder}/files/incoming`);
  const keptNames = async () => {
    const names: string[] = [];
    for await (const files of store.kept()) names.push(...files.map((file) => file.sha256));
    return names;
  };

  it('are given back as they were put, however often, and are not there when they were destroyed', async () => {
    expect(await store.read(sha256)).toBeNull();
    await Promise.all([store.put(sha256, bytes), store.put(sha256, bytes)]);
    expect(await text((await store.read(sha256))!)).toBe('要点');
    expect(await keptNames()).toEqual([sha256]);
    await store.destroy(sha256);
    await store.destroy(sha256);
    expect([await store.read(sha256), await keptNames()]).toEqual([null, []]);
  });

  it('come and go in a stream, by way of the disk', async () => {
    const pieces = Array.from({ length: 40 }, () => randomBytes(1 << 17));
    const received = await store.receive(Readable.from(pieces), 1 << 24);
    await received.keep();
    await received.discard();
    const found = await buffer((await store.read(received.sha256))!);
    expect([hashOf(found), found.length, await incoming()]).toEqual([received.sha256, 40 << 17, []]);
    await store.destroy(received.sha256);
  });

  it('are set aside unless they were put again, are still read, and get their place back', async () => {
    await store.put(sha256, bytes);
    const now = new Date(Date.now() + 60_000);
    await store.putAside(sha256, { before: new Date(0) });
    expect(await keptNames()).toEqual([sha256]);
    await store.putAside(sha256, { before: now });
    expect([await keptNames(), (await store.setAside()).map((file) => file.sha256)]).toEqual([[], [sha256]]);
    expect(await text((await store.read(sha256))!)).toBe('要点');
    await store.putBack(sha256);
    expect([await keptNames(), await store.setAside()]).toEqual([[sha256], []]);
    await store.putAside(sha256, { before: now });
    await store.destroyAside(sha256);
    expect(await store.read(sha256)).toBeNull();
  });

  it('are refused as such by a wrong key, a missing bucket and a store that is down, and nothing is half done', async () => {
    const unavailable = { code: 'storage-unavailable' };
    const wrong = new BucketStore(`${folder}/files`, { ...key, url, keyId: 'somebody' });
    await expect(wrong.check()).rejects.toThrow(/refuses the access key/);
    await expect(wrong.put(sha256, bytes)).rejects.toMatchObject(unavailable);
    await expect(wrong.read(sha256)).rejects.toMatchObject(unavailable);
    const missing = new BucketStore(`${folder}/files`, { ...key, url: new URL('/missing', url) });
    await expect(missing.check()).rejects.toThrow(/no bucket/);
    const down = new BucketStore(`${folder}/files`, { ...key, url: new URL('http://127.0.0.1:9/yaodian') });
    await down.check();
    const received = await down.receive(Readable.from([bytes]), 100);
    await expect(received.keep()).rejects.toMatchObject(unavailable);
    await received.discard();
    await expect(down.destroy(sha256)).rejects.toMatchObject(unavailable);
    expect([await store.read(sha256), await incoming()]).toEqual([null, []]);
    await store.check();
  });
});

/** The server above keeps no versions; this double answers as one that does. */
it('in a bucket that keeps versions are destroyed with all of them', async () => {
  const erased: string[] = [];
  const versions = `<ListVersionsResult><Version><Key>aa/1</Key><VersionId>other</VersionId></Version>
    <Version><Key>${sha256.slice(0, 2)}/${sha256}</Key><VersionId>first</VersionId></Version>
    <DeleteMarker><Key>${sha256.slice(0, 2)}/${sha256}</Key><VersionId>marker</VersionId></DeleteMarker></ListVersionsResult>`;
  const double: Server = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url!, 'http://localhost');
    if (request.method === 'GET') return void response.end(versions);
    const version = searchParams.get('versionId');
    if (version !== null) erased.push(version);
    else if (!pathname.includes('aside')) response.setHeader('x-amz-delete-marker', 'true');
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => double.listen(0, '127.0.0.1', resolve));
  const { port } = double.address() as AddressInfo;
  const store = new BucketStore(tmpdir(), { ...key, url: new URL(`http://127.0.0.1:${port}/yaodian`) });
  await store.destroy(sha256);
  double.close();
  expect(erased).toEqual(['first', 'marker']);
});

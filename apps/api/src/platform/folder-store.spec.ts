import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { FolderStore } from './folder-store.js';

describe('the file store', () => {
  let folder: string;
  let store: FolderStore;
  const bytes = Buffer.from('要点');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'yaodian-files-')), 'files');
    store = new FolderStore(folder);
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

  const files = async () => (await readdir(folder, { recursive: true })).filter((name) => name.length > 2);

  it('gives back what was put', async () => {
    await store.put(sha256, bytes);
    expect(await text((await store.read(sha256))!)).toBe('要点');
  });

  it('keeps one file of the same content, however often and at once it is put', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.put(sha256, bytes)));
    await store.put(sha256, bytes);
    expect(await files()).toEqual([path.join(sha256.slice(0, 2), sha256)]);
    expect(await readFile(path.join(folder, sha256.slice(0, 2), sha256))).toEqual(bytes);
  });

  it('knows what it does not have', async () => {
    expect(await store.read(sha256)).toBeNull();
  });

  it('destroys a file, once or twice, and keeps what is put again', async () => {
    await store.put(sha256, bytes);
    await store.destroy(sha256);
    await store.destroy(sha256);
    expect(await files()).toEqual([]);
    expect(await store.read(sha256)).toBeNull();
    await store.put(sha256, bytes);
    expect(await text((await store.read(sha256))!)).toBe('要点');
  });

  it('sets a file aside, unless it is put again at that moment, and gives it its place back', async () => {
    await store.put(sha256, bytes);
    const now = new Date(Date.now() + 60_000);
    await store.putAside(sha256, { before: new Date(0), now });
    expect(await text((await store.read(sha256))!)).toBe('要点');
    await store.putAside(sha256, { before: now, now });
    expect([await store.read(sha256), (await store.setAside()).map(({ sha256: each }) => each)]).toEqual([
      null,
      [sha256],
    ]);
    await store.putBack(sha256);
    expect(await text((await store.read(sha256))!)).toBe('要点');
    await store.putAside(sha256, { before: now, now });
    await store.put(sha256, bytes);
    await store.destroyAside(sha256);
    expect(await text((await store.read(sha256))!)).toBe('要点');
    expect(await store.setAside()).toEqual([]);
  });

  it('fails as such where the disk refuses, and leaves nothing half-written', async () => {
    await writeFile(folder, 'a file in the way of the folder');
    await expect(store.put(sha256, bytes)).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(await readdir(path.dirname(folder))).toEqual(['files']);
  });
});

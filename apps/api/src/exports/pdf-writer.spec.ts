import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { DomainError } from '../platform/domain-error.js';
import { PdfWriter } from './pdf-writer.js';

/** The program in its place: it says with what it was called, and does as it is told. */
describe('making PDF files', () => {
  const folders: string[] = [];
  const program = async (script: string) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pdf-spec-'));
    folders.push(folder);
    const file = path.join(folder, 'soffice');
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  };
  const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('yaodian-pdf-'));
  const never = new AbortController().signal;
  const word = new TextEncoder().encode('a document');
  const code = (error: unknown) => (error instanceof DomainError ? error.code : String(error));

  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it('gives what the program has made, which has a profile of its own and none of the settings of the server', async () => {
    const before = await leftovers();
    process.env['PDF_SPEC_SECRET'] = 'secret';
    const made = await new PdfWriter(
      await program('printf "%s|%s|%s" "$1" "$(cat document.docx)" "$PDF_SPEC_SECRET" > document.pdf'),
      10_000,
    ).fromWord(word, never);
    const [profile, content, secret] = new TextDecoder().decode(made).split('|');
    expect(profile).toMatch(/^-env:UserInstallation=file:\/\/\/.*yaodian-pdf-.*\/profile$/);
    expect([content, secret]).toEqual(['a document', '']);
    expect(await leftovers()).toEqual(before);
  });

  it('one after the other', async () => {
    const writer = new PdfWriter(
      await program('date +%s%N > document.pdf; sleep 0.2; date +%s%N >> document.pdf'),
      10_000,
    );
    const both = await Promise.all([writer.fromWord(word, never), writer.fromWord(word, never)]);
    const [first, second] = both.map((bytes) => new TextDecoder().decode(bytes).trim().split('\n').map(BigInt));
    expect(second![0]! >= first![1]!).toBe(true);
  });

  it('ends with the programs that it has started after its time, or when nobody waits, and the next one is made', async () => {
    const before = await leftovers();
    const slow = new PdfWriter(await program('sleep 60 & sleep 60'), 300);
    await expect(slow.fromWord(word, never)).rejects.toMatchObject({ code: 'export-timeout' });
    const gone = new AbortController();
    const waiting = new PdfWriter(await program('sleep 60'), 60_000);
    const given = waiting.fromWord(word, gone.signal);
    setTimeout(() => gone.abort(new Error('gone')), 200);
    await expect(given).rejects.toThrow('gone');
    expect(await leftovers()).toEqual(before);
  });

  it('says so where it fails, makes nothing, is not there, or is not configured', async () => {
    const failing = async (script: string) => new PdfWriter(await program(script), 10_000);
    await expect((await failing('exit 3')).fromWord(word, never).catch(code)).resolves.toBe('pdf-failed');
    await expect((await failing('exit 0')).fromWord(word, never).catch(code)).resolves.toBe('pdf-failed');
    await expect(new PdfWriter('/nowhere/soffice', 1000).fromWord(word, never).catch(code)).resolves.toBe('pdf-failed');
    const none = new PdfWriter(null, 1000);
    expect(none.isThere).toBe(false);
    await expect(none.fromWord(word, never).catch(code)).resolves.toBe('pdf-not-here');
  });
});

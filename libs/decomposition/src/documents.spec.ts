import { readFileSync } from 'node:fs';
import path from 'node:path';
import { comparisons, documentsIn, type Expected, expectedOf } from '@yaodian/testing/expected';
import { decompose, readSource, ReadError, type SourceDocument } from './index.js';

/** Invented documents of every layout; what a careful reader makes of each stands beside it. */
const FOLDER = path.join(__dirname, '../../../test/documents');

const read = (folder: string, file: string): SourceDocument =>
  readSource({ name: file, bytes: readFileSync(path.join(folder, file)) }).document;

describe.each(documentsIn(FOLDER))('%s', (file) => {
  const expected = expectedOf(FOLDER, file) as Expected;
  const document = read(FOLDER, file);
  const result = decompose(document, { year: expected.year, units: expected.units });

  it.each(Object.entries(comparisons))('%s', (_, compare) => {
    const { found, wanted } = compare(document.text, result, expected);
    expect(found).toEqual(wanted);
  });
});

describe.each(documentsIn(path.join(FOLDER, 'rejected')))('rejected/%s', (file) => {
  it('is refused with its reason', () => {
    const folder = path.join(FOLDER, 'rejected');
    const { code } = expectedOf(folder, file) as { code: string };
    expect(() => read(folder, file)).toThrow(new ReadError(code as ReadError['code']));
  });
});

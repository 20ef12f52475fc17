import type { Eraser } from './eraser.js';
import type { Words } from './words.js';

interface Template {
  name: string;
  sha256: string;
}

const templatesOf = ({ tx }: Eraser): Promise<Template[]> =>
  tx.query('SELECT name, sha256 FROM document_template WHERE removal_id IS NULL ORDER BY id');

/** The hashes of templates whose file holds the words: a part of a file cannot be made unreadable. */
export async function templatesWith(eraser: Eraser, words: Words): Promise<string[]> {
  const hit: string[] = [];
  for (const sha256 of new Set((await templatesOf(eraser)).map((one) => one.sha256))) {
    const texts = await eraser.templates.of(sha256);
    if (words.blotted(texts) !== texts) hit.push(sha256);
  }
  return hit;
}

/** The hashes of templates that are named by the words. */
export async function templatesNamed(eraser: Eraser, words: Words): Promise<string[]> {
  const named = (await templatesOf(eraser)).filter(({ name }) => words.blotted(name) !== name);
  return [...new Set(named.map(({ sha256 }) => sha256))];
}

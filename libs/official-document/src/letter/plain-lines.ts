import type { Block } from './letter.js';
import { LevelNumbers } from './levels.js';

/** Blocks as lines of text, for what knows only text: headings with their numbers, tables left out. */
export function plainLines(body: readonly Block[]): string[] {
  const numbers = new LevelNumbers();
  return body.flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'gap') return [];
    if (block.kind === 'paragraph') return block.text.split('\n');
    return [`${block.numbered ? '' : numbers.next(block.level)}${block.text}${block.runIn ?? ''}`];
  });
}

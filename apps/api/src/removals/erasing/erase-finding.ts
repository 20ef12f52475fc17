import { oneFinding } from '../../inspections/field/finding.queries.js';
import { removeRecorded } from './erase-evidence.js';
import type { Eraser } from './eraser.js';
import { compacted, leastAlone, removedText } from './words.js';

/** What of a finding has to go: its words wherever they stand, or its pictures with what copies of their names there are. */
interface Erased {
  files: string[];
  everywhere: string[];
  copies: string[];
}

/** The words that an inspector wrote of a finding, or all its pictures and files. */
export async function eraseFinding(eraser: Eraser, id: number, field: string): Promise<Erased> {
  const { words, files } = await oneFinding(eraser.tx, id);
  if (field === 'file') {
    await removeRecorded(eraser, ['finding', id], ['files']);
    const names = files.map(({ name }) => name).filter((name) => name !== removedText);
    return {
      files: [...new Set(files.map(({ sha256 }) => sha256))].sort(),
      everywhere: [],
      copies: names.filter((name) => compacted(name).length >= leastAlone),
    };
  }
  await eraser.update({ table: 'finding', keys: ['id'], versioned: true }, { id }, { words: removedText });
  await removeRecorded(eraser, ['finding', id], ['words']);
  return { files: [], everywhere: compacted(words).length >= leastAlone ? [words] : [], copies: [] };
}

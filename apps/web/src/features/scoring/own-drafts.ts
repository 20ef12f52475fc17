import type { OwnFigureLine, WriteOwnFigure } from '@yaodian/api-client';
import { useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../../shared/local-draft';

/** What a unit has typed for a line and not saved yet. */
export interface OwnDraft {
  points: string;
  words: string;
  /** The version that it was typed over. */
  version: number;
}

export const savedOwn = ({ own }: Pick<OwnFigureLine, 'own'>): OwnDraft => ({
  points: own?.points ?? '',
  words: own?.words ?? '',
  version: own?.version ?? 0,
});

export const writtenOwn = (line: string, { points, words, version }: OwnDraft): WriteOwnFigure => ({
  ...{ line, version },
  points: points.trim() === '' ? null : points.trim(),
  words: words.trim() === '' ? null : words.trim(),
});

type Drafts = Readonly<Record<string, OwnDraft>>;

/** What was typed for a unit, by line, kept on this computer until it is saved. */
export function useOwnDrafts(planId: number, unitId: number) {
  const name = `own-figures.${planId}.${unitId}`;
  const [drafts, setDrafts] = useState<Drafts>(() => readDraft<Drafts>(name) ?? {});
  const keep = (next: Drafts) => {
    setDrafts(next);
    if (Object.keys(next).length === 0) removeDraft(name);
    else writeDraft(name, next);
  };
  const without = (key: string): Drafts =>
    Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));
  return {
    drafts,
    type: (line: OwnFigureLine, change: Partial<OwnDraft>) => {
      const saved = savedOwn(line);
      const next = { ...(drafts[line.key] ?? saved), ...change };
      const isSame = next.points.trim() === saved.points && next.words.trim() === saved.words;
      keep(isSame ? without(line.key) : { ...drafts, [line.key]: next });
    },
    drop: (key: string) => keep(without(key)),
    clear: () => keep({}),
  };
}

import type { EntryItem, WriteEntry } from '@yaodian/api-client';
import { useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../../shared/local-draft';

/** What was typed for a line of a unit, and not saved yet. */
export interface EntryDraft {
  points: string;
  reason: string;
  notApplicable: boolean;
  /** The version that it was typed over. */
  version: number;
}

export const keyOf = ({ unitId, line }: Pick<EntryItem, 'unitId' | 'line'>): string => `${unitId} ${line}`;

export const savedDraft = ({ entry }: EntryItem): EntryDraft => ({
  points: entry?.points ?? '',
  reason: entry?.reason ?? '',
  notApplicable: entry?.kind === 'not-applicable',
  version: entry?.version ?? 0,
});

export const isSame = (one: EntryDraft, other: EntryDraft): boolean =>
  one.points.trim() === other.points && one.reason.trim() === other.reason && one.notApplicable === other.notApplicable;

/** What is sent for it; whoever left its reason open takes the one that was written for all. */
export const writtenOf = (
  { unitId, line }: Pick<EntryItem, 'unitId' | 'line'>,
  { points, reason, notApplicable, version }: EntryDraft,
  common: string,
): WriteEntry => ({
  ...{ unitId, line, version },
  points: notApplicable || points.trim() === '' ? null : points.trim(),
  ...(notApplicable ? { notApplicable } : {}),
  reason: reason.trim() || common.trim(),
});

/** What was typed on this page, kept on this computer until it is saved. */
export function useEntryDrafts(planId: number) {
  const name = `scoring.${planId}`;
  const [drafts, setDrafts] = useState<Record<string, EntryDraft>>(() => readDraft(name) ?? {});
  const keep = (next: Record<string, EntryDraft>) => {
    setDrafts(next);
    if (Object.keys(next).length === 0) removeDraft(name);
    else writeDraft(name, next);
  };
  return {
    drafts,
    set: (key: string, draft: EntryDraft | null) => {
      const { [key]: _former, ...others } = drafts;
      keep(draft === null ? others : { ...others, [key]: draft });
    },
    clear: (keys: readonly string[]) =>
      keep(Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key)))),
  };
}

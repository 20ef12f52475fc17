import type { DocumentWarning } from '@yaodian/api-client';
import { useMemo, useState } from 'react';
import { type Doubt, openDoubts } from '../../../features/tasks/doubts';
import type { DraftRow } from '../../../features/tasks/task-row';
import { DoubtsBar } from './doubts-bar';

interface Props {
  rows: DraftRow[];
  warnings: Map<number, DocumentWarning[]>;
  deadlines: boolean;
  activeKey: string | null;
  onGo: (doubt: Doubt) => void;
  onEdit: (doubt: Doubt) => void;
  onAccept: (doubt: Doubt) => void;
}

/** Keeps the place in the walk through the doubts: a doubt that is settled leaves its place to the next one. */
export function DoubtWalk({ rows, warnings, deadlines, activeKey, onGo, onEdit, onAccept }: Props) {
  const doubts = useMemo(() => openDoubts(rows, warnings, deadlines), [rows, warnings, deadlines]);
  const [walk, setWalk] = useState<{ id: string; at: number; key: string | null } | null>(null);
  if (doubts.length === 0) return null;
  // selecting another row by hand leaves the walk for that row's own doubt
  const onCourse = walk !== null && walk.key === activeKey;
  const walked = onCourse ? doubts.find(({ id }) => id === walk.id) : undefined;
  const current = walked ?? (activeKey === null ? null : (doubts.find(({ row }) => row?.key === activeKey) ?? null));
  const nextAt = Math.min(walk?.at ?? 0, doubts.length - 1);
  return (
    <DoubtsBar
      doubts={doubts}
      current={current}
      nextAt={nextAt}
      onGo={(doubt) => {
        setWalk({ id: doubt.id, at: doubts.indexOf(doubt), key: doubt.row?.key ?? null });
        onGo(doubt);
      }}
      onEdit={onEdit}
      onAccept={onAccept}
    />
  );
}

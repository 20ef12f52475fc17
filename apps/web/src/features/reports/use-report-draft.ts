import type { Report } from '@yaodian/api-client';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../../shared/local-draft';
import { mayHeal } from '../../shared/problem';
import { useWriteReport } from './api/keep-reports';
import { type ReportContent, startOf } from './content';

/** `local`: the server has not taken it yet, and it is kept on this computer. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'local' | 'refused';

const pause = 1500;
const retryAfter = 10_000;

/** What the draft of a report is kept under on this computer. */
export const nameOfDraft = (id: number) => `report.${id}`;

/**
 * What is written of a report. Each change is kept on this computer at once, and on the server a moment later; what the
 * server could not be told is told it again, also after a crash.
 */
export function useReportDraft(report: Report) {
  const [content, setContent] = useState(() => readDraft<ReportContent>(nameOfDraft(report.id)) ?? startOf(report));
  // what a crash has left behind is told the server, too
  const [saving, setSaving] = useState<Saving>(() => (readDraft(nameOfDraft(report.id)) ? 'waiting' : 'saved'));
  const [error, setError] = useState<unknown>(null);
  const { mutateAsync } = useWriteReport();
  const version = useRef(report.version);
  const latest = useRef(content);
  const running = useRef<Promise<boolean> | null>(null);

  /** Tells the server; gives the version that it has then, or null where something is left to tell. */
  const save = useCallback(async (): Promise<number | null> => {
    while (running.current) if (!(await running.current)) return null;
    if (readDraft(nameOfDraft(report.id)) === null) return version.current;
    const sent = latest.current;
    setSaving('saving');
    running.current = mutateAsync({ id: report.id, version: version.current, ...sent }).then(
      (saved) => {
        version.current = saved.version;
        setError(null);
        if (latest.current === sent) removeDraft(nameOfDraft(report.id));
        setSaving(latest.current === sent ? 'saved' : 'waiting');
        return true;
      },
      (problem: unknown) => {
        setError(problem);
        setSaving(mayHeal(problem) ? 'local' : 'refused');
        return false;
      },
    );
    const succeeded = await running.current;
    running.current = null;
    return succeeded && latest.current === sent ? version.current : null;
  }, [mutateAsync, report.id]);

  const trySaving = useEffectEvent(() => void save());
  useEffect(() => {
    if (saving !== 'waiting' && saving !== 'local') return;
    const timer = setTimeout(() => trySaving(), saving === 'waiting' ? pause : retryAfter);
    return () => clearTimeout(timer);
  }, [saving, content]);
  useEffect(() => {
    const online = () => trySaving();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      // another report is opened
      trySaving();
    };
  }, []);

  const change = (part: Partial<ReportContent>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setContent(next);
    writeDraft(nameOfDraft(report.id), next);
    setSaving('waiting');
  };
  /** Goes on from what is on the server now, and lets go of what was typed here. */
  const discard = (now: Report) => {
    removeDraft(nameOfDraft(report.id));
    version.current = now.version;
    latest.current = startOf(now);
    setContent(latest.current);
    setError(null);
    setSaving('saved');
  };
  // somebody else has written: that is shown; but what was typed here and is not saved yet stays, and meets a conflict
  const takeOver = useEffectEvent(() => {
    if (report.version <= version.current || running.current || readDraft(nameOfDraft(report.id)) !== null) return;
    discard(report);
  });
  useEffect(() => takeOver(), [report.version]);
  /** Keeps what was typed here although somebody else has written, too. */
  const insist = (now: Report) => {
    version.current = now.version;
    void save();
  };
  return { content, change, save, saving, error, discard, insist };
}

import { useSearchParams } from 'react-router';
import type { TaskFilter } from '../../../features/tasks/task-row';

const filters: TaskFilter[] = ['all', 'doubt', 'no-deadline'];

/** What the address bar holds, so that a link opens the same view: document, selected task, filter, summary. */
export function usePlanView() {
  const [search, setSearch] = useSearchParams();
  const set = (part: Record<string, string | null>, replace = true) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(part)) {
          if (value === null) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace },
    );
  return {
    documentId: Number(search.get('doc')) || null,
    taskKey: search.get('task'),
    filter: filters.find((filter) => filter === search.get('filter')) ?? 'all',
    /** What the finished check has come to stands in place of the table. */
    summary: search.get('view') === 'summary',
    showDocument: (id: number) => set({ doc: String(id) }),
    showTask: (key: string | null, documentId: number | null) =>
      set({ task: key, ...(documentId === null ? {} : { doc: String(documentId) }) }),
    /** The browser's way back leads from the summary to the table. */
    showSummary: (shown: boolean) => set({ view: shown ? 'summary' : null }, false),
    /** Back in the table, where the deadlines are missing. */
    showMissingDeadlines: () => set({ view: null, filter: 'no-deadline' }),
    setFilter: (filter: TaskFilter) => set({ filter: filter === 'all' ? null : filter }),
  };
}

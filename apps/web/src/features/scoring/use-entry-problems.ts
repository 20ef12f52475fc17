import { type Problem as EntryProblem, problemWords } from '@yaodian/assessment';
import { Problem } from '../../shared/problem';
import { useSaid } from '../inspection-sheets/use-said';

type Named = EntryProblem & { unitId: number; unitName: string };

/** What each line that was refused has, in words; none for any other problem. */
export function useEntryProblems(): (error: unknown) => { key: string; words: string }[] {
  const said = useSaid();
  return (error) => {
    if (!(error instanceof Problem) || error.code !== 'entry-problems') return [];
    const { problems } = error.current as { problems: Named[] };
    return problems.map((problem, index) => ({
      key: `${index}`,
      words: `${problem.unitName} ${said(problemWords(problem))}`,
    }));
  };
}

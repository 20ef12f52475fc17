import { type Problem as EntryProblem, problemWords } from '@yaodian/assessment';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/problem';
import { useSaid } from '../inspection-sheets/use-said';

type Named = EntryProblem & { unitId: number; unitName: string };

/** What each line or figure that was refused has, in words; none for any other problem. */
export function useEntryProblems(): (error: unknown) => string[] {
  const { t, i18n } = useTranslation();
  const said = useSaid();
  return (error) => {
    if (!(error instanceof Problem)) return [];
    if (error.code === 'measure-refused') {
      const key = `scoring.refused.${error.facts['kind']}`;
      return i18n.exists(key) ? [t(key as 'scoring.refused.unknown', { replace: error.facts })] : [];
    }
    if (error.code !== 'entry-problems') return [];
    const { problems } = error.current as { problems: Named[] };
    return problems.map((problem) => `${problem.unitName} ${said(problemWords(problem))}`);
  };
}

import { ProblemAlert } from '../../../shared/problem-alert';
import { useEntryProblems } from '../use-entry-problems';
import style from './scoring.module.css';

/** Why something was not kept; of entries that do not fit each line. */
export function Refusal({ title, error }: { title: string; error: unknown }) {
  const problems = useEntryProblems()(error);
  return (
    <div className={style.alert}>
      <ProblemAlert
        title={title}
        error={error}
        kept={
          problems.length > 0 && (
            <ul className={style.problems}>
              {problems.slice(0, 20).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )
        }
      />
    </div>
  );
}

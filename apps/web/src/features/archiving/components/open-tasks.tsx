import type { OpenTask } from '@yaodian/api-client';
import sheet from '../../issuing/components/issuing.module.css';
import style from './archiving.module.css';
import { OpenTaskLine } from './open-task-line';

/** Tasks that are open, and stay so. */
export function OpenTasks({ title, how, tasks }: { title: string; how?: string; tasks: OpenTask[] }) {
  return (
    <section className={sheet.sheet} aria-label={title}>
      <h2>{title}</h2>
      {how && <p className={sheet.note}>{how}</p>}
      <ul className={style.tasks}>
        {tasks.map((task) => (
          <li key={task.id}>
            <OpenTaskLine task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Hindrance, HindranceKind } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';
import { TaskLinks } from './task-links';

interface Props {
  planId: number;
  hindrances: Hindrance[];
  /** What settles a hindrance right here, in place of the links to its rows. */
  here: (hindrance: Hindrance) => ReactNode;
}

/** Those of one kind, which have one way out. */
export function byKind(hindrances: Hindrance[]): [HindranceKind, Hindrance[]][] {
  const kinds = new Map<HindranceKind, Hindrance[]>();
  for (const hindrance of hindrances) kinds.set(hindrance.kind, [...(kinds.get(hindrance.kind) ?? []), hindrance]);
  return [...kinds];
}

/** What still keeps the plan from being issued, each with the way out. */
export function HindranceList({ planId, hindrances, here }: Props) {
  const { t } = useTranslation();
  const kinds = byKind(hindrances);
  return (
    <section className={style.sheet} aria-labelledby="hindrances">
      <h2 id="hindrances">{t('issuing.hindrances', { count: kinds.length })}</h2>
      <ol className={style.hindrances}>
        {kinds.map(([kind, alike]) => (
          <li key={kind}>
            <h3>{t(`issuing.kinds.${kind}`, { count: countOf(alike) })}</h3>
            <p>{t(`issuing.ways.${kind}`)}</p>
            {alike.map((hindrance) => (
              <div key={hindrance.name} className={hindrance.name === null ? undefined : style.named}>
                {hindrance.name !== null && <span lang="zh-CN">{hindrance.name}</span>}
                <div>{here(hindrance) ?? <TaskLinks planId={planId} tasks={hindrance.tasks} />}</div>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Names, or tasks where no name is asked about. */
const countOf = (alike: Hindrance[]): number => (alike[0]?.name === null ? alike[0].tasks.length : alike.length);

import type { GradeBand } from '@yaodian/assessment';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { FaultsAt, FigureAt, TextAt } from './fields';
import { ListActs } from './list-acts';
import style from './editor.module.css';

const path = 'settings.grades';

/** The best has no upper limit, the lowest no lower one. */
const ended = (grades: readonly GradeBand[]): GradeBand[] =>
  grades.map((grade, index) => ({
    name: grade.name,
    from: index === grades.length - 1 ? null : (grade.from ?? ''),
    below: index === 0 ? null : (grade.below ?? ''),
  }));

/** 等次, from the best to the lowest, half-open. */
export function GradeFields() {
  const { t } = useTranslation();
  const id = useId();
  const { draft, put } = useEditor();
  const { grades } = draft.settings;
  const set = (next: readonly GradeBand[]) => put(path, ended(next));
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('schemes.settings.grades')}
        <span className={style.note}>{t('schemes.hints.grades')}</span>
      </h2>
      <FaultsAt path={path} />
      <ul className={style.rows}>
        {grades.map(({ name }, index) => (
          <li key={index}>
            <TextAt
              path={`${path}[${index}].name`}
              at={`${path}[${index}]`}
              label={t('schemes.grades.name')}
              maxLength={20}
            />
            <Limit
              path={index < grades.length - 1 ? `${path}[${index}].from` : null}
              label={t('schemes.grades.fromScore')}
            />
            <Limit path={index > 0 ? `${path}[${index}].below` : null} label={t('schemes.grades.belowScore')} />
            <ListActs
              path={path}
              index={index}
              count={1}
              name={name}
              onRemove={() => set(grades.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Button
        className={style.block}
        onClick={() => {
          set([...grades, { name: '', from: null, below: '' }]);
          focusAt(`${path}[${grades.length}]`);
        }}
      >
        {t('schemes.grades.add')}
      </Button>
    </section>
  );
}

/** Where there is none, that is said in its place. */
function Limit({ path: at, label }: { path: string | null; label: string }) {
  const { t } = useTranslation();
  if (at !== null) return <FigureAt path={at} label={label} />;
  return (
    <div className={`${style.field} ${style.narrow}`}>
      <span>{label}</span>
      <span className={style.still}>{t('schemes.rules.lowest')}</span>
    </div>
  );
}

import type { HandedAssignment, ReorganisationPreview as Preview } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import style from '../../../workbooks/components/import.module.css';

/** Assignments that one looks through; more are counted. */
const mostShown = 300;

/** Exactly what a reorganisation would do. */
export function ReorganisationPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { predecessors, successor, lastDay, assignments, staying, names, parts, groups, people } = preview;
  const joined = assignments.filter((each) => each.joined).length;
  const counts = [
    assignments.length === 0 ? null : t('units.reorganisation.handed', { count: assignments.length }),
    joined === 0 ? null : t('units.reorganisation.joined', { count: joined }),
    staying === 0 ? null : t('units.reorganisation.staying', { count: staying }),
  ].filter((words) => words !== null);
  const listed = (all: { name: string }[]) => all.map(({ name }) => name);
  const lists = {
    names,
    parts: listed(parts),
    groups: listed(groups),
    people: listed(people.filter(({ moves }) => moves)),
    peopleStaying: listed(people.filter(({ moves }) => !moves)),
  };
  return (
    <>
      <p ref={focusOnce} className={style.sum} role="status" tabIndex={-1}>
        {t('units.reorganisation.sum', { units: listed(predecessors).join('、'), successor, lastDay })}
      </p>
      <ul>
        {counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {assignments.length === 0 && <li>{t('units.reorganisation.noneHanded')}</li>}
        <li>{t('units.reorganisation.rounds')}</li>
      </ul>
      {assignments.length > 0 && <Assignments assignments={assignments} />}
      {(['names', 'parts', 'groups', 'people', 'peopleStaying'] as const).map((name) => {
        if (lists[name].length === 0) return null;
        return (
          <section key={name}>
            <h3>{t(`units.reorganisation.${name}`)}</h3>
            <p lang="zh-CN">{lists[name].join('、')}</p>
          </section>
        );
      })}
      <Alert
        type="warning"
        showIcon
        title={t('units.reorganisation.final')}
        description={t('units.reorganisation.finalHow')}
      />
    </>
  );
}

/** The button that was pressed is gone; who reads on begins here. */
const focusOnce = (element: HTMLElement | null) => element?.focus();

const columns = ['task', 'from', 'role', 'outcome'] as const;

function Assignments({ assignments }: { assignments: HandedAssignment[] }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={style.sheet}>
        <table className={style.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`units.reorganisation.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assignments.slice(0, mostShown).map(({ id, title, planTitle, from, role, joined, roleThen }) => (
              <tr key={id}>
                <th scope="row" lang="zh-CN">
                  {title}
                  <div className={style.note}>{planTitle}</div>
                </th>
                <td lang="zh-CN">{from}</td>
                <td className={style.outcome}>{t(`tasks.roles.${role}`)}</td>
                <td>
                  {t(`units.reorganisation.outcomes.${joined ? 'joined' : 'handed'}`)}
                  {joined && roleThen === 'lead' && <div className={style.note}>{t('units.reorganisation.leads')}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {assignments.length > mostShown && (
        <p>{t('units.reorganisation.moreAssignments', { count: assignments.length - mostShown })}</p>
      )}
    </>
  );
}

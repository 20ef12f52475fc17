import type { Sheet, SheetPreview } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightMark } from '../../lights/components/light-mark';
import style from './sheets.module.css';

interface Props {
  sheet: Sheet;
  of: Pick<SheetPreview, 'title' | 'year' | 'quarter' | 'on'>;
  issuer: string;
  asked: string;
  /** Whether what is asked of this unit was written for it alone. */
  isOwn: boolean;
  /** Undefined takes back what was written for it alone. */
  onAsked: (asked: string | undefined) => void;
}

/** One unit's sheet as it will be on paper; what is asked of it can be written here. */
export function UnitSheet({ sheet, of, issuer, asked, isOwn, onAsked }: Props) {
  const { t } = useTranslation();
  const { unitId, unit, tasks, shown } = sheet;
  const left = tasks.length - shown;
  const count = (light: 'red' | 'yellow') => tasks.filter((task) => task.light === light).length;
  return (
    <section className={style.paper} aria-labelledby={`sheet-${unitId}`}>
      <h2 id={`sheet-${unitId}`} className={style.title}>
        {unit}
        <span className={style.counts}>
          {(['red', 'yellow'] as const).map((light) =>
            count(light) > 0 ? (
              <LightMark key={light} light={light}>
                {t(`lights.colours.${light}`)} {count(light)}
              </LightMark>
            ) : null,
          )}
        </span>
      </h2>
      <p className={style.heading}>
        {t('sheets.heading', { year: of.year, quarter: of.quarter, plan: of.title, on: of.on })}
      </p>
      <div className={style.scroll}>
        <table className={style.rows}>
          <thead>
            <tr>
              <th scope="col">{t('sheets.columns.number')}</th>
              <th scope="col">{t('sheets.columns.task')}</th>
              <th scope="col">{t('sheets.columns.first')}</th>
              <th scope="col">{t('sheets.columns.effective')}</th>
              <th scope="col">{t('sheets.columns.late')}</th>
              <th scope="col">{t('sheets.columns.reasons')}</th>
              <th scope="col">{t('sheets.columns.notices')}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.slice(0, shown).map((task, at) => (
              <tr key={task.taskId}>
                <td>{at + 1}</td>
                <th scope="row">
                  <Link to={`/tasks/${task.taskId}`}>{task.title}</Link>
                </th>
                <td className={style.day}>{task.firstDeadline ?? t('sheets.none')}</td>
                <td className={style.day}>{task.effectiveDeadline ?? t('sheets.none')}</td>
                <td>{late(task.daysLateByFirst, task.daysLate) ?? t('sheets.none')}</td>
                <td>
                  <LightMark light={task.light}>{task.reasons.join(t('sheets.between'))}</LightMark>
                </td>
                <td>{task.notices.join(' ') || t('sheets.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <p className={style.left}>
          <span className="screen-only">{t('sheets.left', { count: left, shown })}</span>
          <span className={style.printed}>{t('sheets.leftOnPaper', { count: left })}</span>
        </p>
      )}
      <label className={style.asked}>
        <span>{t('sheets.asked')}</span>
        <Input.TextArea
          className="screen-only"
          value={asked}
          maxLength={400}
          autoSize={{ minRows: 2, maxRows: 8 }}
          status={asked.trim() === '' ? 'error' : undefined}
          onChange={({ target }) => onAsked(target.value)}
        />
        <span className={style.printed}>{asked}</span>
      </label>
      {isOwn && (
        <Button size="small" className={`${style.back} screen-only`} onClick={() => onAsked(undefined)}>
          {t('sheets.askAsOthers')}
        </Button>
      )}
      <p className={style.signature}>
        {issuer}
        <br />
        {of.on}
      </p>
    </section>
  );
}

/** By the first deadline, and where that differs by the effective one. */
const late = (byFirst: number, byEffective: number): string | null =>
  byFirst === byEffective ? (byFirst === 0 ? null : String(byFirst)) : `${byFirst} / ${byEffective}`;

import type { CockpitInstruction } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightMark } from '../../lights/components/light-mark';
import style from './cockpit.module.css';

const marks = { open: 'green', late: 'red', answered: 'yellow', over: 'done' } as const;

/** Within so many working days a reply's date is near. */
const near = 10;

/** The last instructions, and what has become of them. */
export function OwnInstructions({ items }: { items: readonly CockpitInstruction[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className={style.nothing}>{t('cockpit.instructions.none')}</p>;
  return (
    <ul className={style.instructions}>
      {items.slice(0, 3).map((one) => (
        <li key={one.id}>
          <LightMark light={markOf(one)}>{null}</LightMark>
          <div>
            <Link to={`/tasks/${one.taskId}`} className={style.instruction} lang="zh-CN" title={one.words}>
              {one.words}
            </Link>
            <p className={style.small}>
              <span lang="zh-CN">{one.units.join('、')}</span> · <Standing one={one} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const markOf = ({ standing, workingDays }: CockpitInstruction) =>
  standing === 'open' && workingDays !== null && workingDays <= near ? 'yellow' : marks[standing];

function Standing({ one: { standing, answerBy, workingDays } }: { one: CockpitInstruction }) {
  const { t } = useTranslation();
  if (standing === 'answered' || standing === 'over') return <>{t(`cockpit.instructions.standings.${standing}`)}</>;
  if (answerBy === null || workingDays === null) return <>{t('cockpit.instructions.undated')}</>;
  const left = workingDays === 0 ? 'today' : workingDays > 0 ? 'left' : 'past';
  return (
    <>
      {standing === 'late'
        ? t('cockpit.instructions.standings.late')
        : t('cockpit.instructions.until', { date: answerBy })}
      {t('lights.comma')}
      {left === 'today'
        ? t('cockpit.instructions.today')
        : t(`cockpit.instructions.${left}`, { count: Math.abs(workingDays) })}
    </>
  );
}

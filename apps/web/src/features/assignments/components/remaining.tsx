import { useTranslation } from 'react-i18next';
import style from './assignments.module.css';

/** Up to so many working days before its date a deadline is near. */
const near = 10;

/** Working days left to a date, or since it has passed. */
export function Remaining({ workingDays }: { workingDays: number | null }) {
  const { t } = useTranslation();
  if (workingDays === null) return null;
  if (workingDays < 0) return <span className={style.late}>{t('assignments.late', { count: -workingDays })}</span>;
  return (
    <span className={workingDays <= near ? style.near : style.left}>
      {t('assignments.left', { count: workingDays })}
    </span>
  );
}

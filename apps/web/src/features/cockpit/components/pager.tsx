import { useTranslation } from 'react-i18next';
import style from './cockpit.module.css';

interface Props {
  from: number;
  size: number;
  count: number;
  onFrom: (from: number) => void;
}

/** Through more units than a drawing has room for. */
export function Pager({ from, size, count, onFrom }: Props) {
  const { t } = useTranslation();
  return (
    <span className={`${style.pager} screen-only`}>
      <button
        type="button"
        className={style.plain}
        disabled={from === 0}
        onClick={() => onFrom(Math.max(0, from - size))}
      >
        {t('cockpit.map.before')}
      </button>
      <button type="button" className={style.plain} disabled={from + size >= count} onClick={() => onFrom(from + size)}>
        {t('cockpit.map.after')}
      </button>
    </span>
  );
}

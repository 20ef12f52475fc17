import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './sheets.module.css';

interface Props {
  /** Null while the year runs. */
  shown: number | null;
  /** All that were frozen, the last one first. */
  numbers: readonly number[];
  onChange: (number: number | null) => void;
}

/** Which frozen version is shown; nothing where there is none to choose. */
export function SnapshotChoice({ shown, numbers, onChange }: Props) {
  const { t } = useTranslation();
  if (shown === null || numbers.length < 2) return null;
  return (
    <Select<number>
      aria-label={t('scorecards.snapshot')}
      className={style.choice}
      value={shown}
      onChange={(number) => onChange(number === numbers[0] ? null : number)}
      options={numbers.map((value) => ({ value, label: t('scorecards.snapshotNumber', { number: value }) }))}
    />
  );
}

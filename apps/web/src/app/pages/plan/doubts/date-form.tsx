import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Where the calendar opens. */
  year: number;
  onPick: (date: string) => void;
}

/** A date that is taken as soon as it is chosen. */
export function DateForm({ year, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <DatePicker
      autoFocus
      defaultOpen
      placement="topLeft"
      aria-label={t('tasks.fields.date')}
      format={[t('shared.dateFormat'), 'YYYY-MM-DD', 'YYYYMMDD', 'M-D']}
      defaultPickerValue={dayjs(`${year}-12-01`)}
      onChange={(day) => day && onPick(day.format('YYYY-MM-DD'))}
    />
  );
}

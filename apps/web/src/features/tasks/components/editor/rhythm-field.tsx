import type { DraftTask } from '@yaodian/api-client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

type Rhythm = DraftTask['roundRhythm'];

interface Props {
  id: string;
  value: Rhythm;
  onChange: (rhythm: Rhythm) => void;
}

const choices = ['plan', 'monthly', 'quarterly'] as const;

/** How often a task's units report; as often as the plan says unless it is set. */
export function RhythmField({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Select<(typeof choices)[number]>
      id={id}
      value={value ?? 'plan'}
      popupMatchSelectWidth={false}
      options={choices.map((choice) => ({ value: choice, label: t(`tasks.roundRhythms.${choice}`) }))}
      onChange={(choice) => onChange(choice === 'plan' ? null : choice)}
    />
  );
}

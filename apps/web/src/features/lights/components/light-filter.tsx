import type { LightColour, LightCounts } from '@yaodian/api-client';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { colours } from '../colours';
import { LightMark } from './light-mark';
import style from './lights.module.css';

interface Props {
  value: LightColour | undefined;
  /** Absent until they are counted. */
  counts: LightCounts | undefined;
  onChange: (light: LightColour | null) => void;
}

/** The lights as one group of buttons, each with how many assignments have it. */
export function LightFilter({ value, counts, onChange }: Props) {
  const { t } = useTranslation();
  const all = counts && colours.reduce((sum, colour) => sum + counts[colour], 0);
  return (
    <div className={style.filter}>
      <Segmented<LightColour | 'all'>
        aria-label={t('lights.which')}
        value={value ?? 'all'}
        onChange={(chosen) => onChange(chosen === 'all' ? null : chosen)}
        options={[
          { value: 'all', label: t('lights.all', { count: all ?? 0 }) },
          ...colours.map((colour) => ({
            value: colour,
            label: (
              <>
                <LightMark light={colour} /> {counts?.[colour] ?? ''}
              </>
            ),
          })),
        ]}
      />
    </div>
  );
}

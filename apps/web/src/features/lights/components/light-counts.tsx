import type { LightCounts as Counts } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { colours } from '../colours';
import { LightMark } from './light-mark';
import style from './lights.module.css';

/** How many assignments have which light, as far as there are any. */
export function LightCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  return (
    <span className={style.counts}>
      {colours
        .filter((colour) => counts[colour] > 0)
        .map((colour) => (
          <span key={colour} title={t(`lights.colours.${colour}`)}>
            <LightMark light={colour} size={12}>
              {counts[colour]}
            </LightMark>
          </span>
        ))}
    </span>
  );
}

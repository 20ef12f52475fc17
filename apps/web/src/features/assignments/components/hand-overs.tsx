import type { HandedOver } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './assignments.module.css';

/** From whom an assignment came in reorganisations, and since when. */
export function HandOvers({ handOvers }: { handOvers: HandedOver[] }) {
  const { t } = useTranslation();
  return handOvers.map((handOver) => (
    <div key={`${handOver.from} ${handOver.since}`} className={style.facts}>
      {t('assignments.handedOver', { ...handOver })}
    </div>
  ));
}

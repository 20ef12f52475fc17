import type { Demand, DemandOffer } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DemandForm } from './demand-form';
import { DemandReplies } from './demand-replies';
import style from './demands.module.css';

/** What the person can do with the reply to a notice or an instruction, and what was replied so far. */
export function DemandPanel({ demand, startsClosed = false }: { demand: Demand; startsClosed?: boolean }) {
  const { t } = useTranslation();
  const { offers } = demand;
  const [open, setOpen] = useState<DemandOffer | null>(offers.includes('reply') && !startsClosed ? 'reply' : null);
  // what is open has its own button
  const others = offers.filter((act) => act !== open);
  return (
    <div className={style.panel}>
      {others.length > 0 && (
        <div className={style.acts}>
          {others.map((act) => (
            <Button
              key={act}
              type={primary.includes(act) ? 'primary' : 'default'}
              aria-expanded={false}
              onClick={() => setOpen(act)}
            >
              {t(`demands.acts.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {demand.waitsForHead && <p className={style.how}>{t('demands.waitsForHead')}</p>}
      {open !== null && offers.includes(open) && (
        <DemandForm key={open} act={open} demand={demand} onDone={() => setOpen(null)} />
      )}
      <DemandReplies replies={demand.replies} mayGrade={offers.includes('accept-reply')} />
    </div>
  );
}

const primary: readonly DemandOffer[] = ['reply', 'approve-reply', 'accept-reply'];

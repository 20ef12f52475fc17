import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '../api/list-evidence';
import { EvidenceChip } from './evidence-chip';
import style from './own-evidence.module.css';

interface Props {
  unitId: number;
  /** What is used already and so not offered. */
  except: readonly number[];
  onUse: (id: number) => void;
}

/** So many stand beside a report; the rest is in the drawer in which evidence is chosen. */
const shown = 5;

/** 本单位已有佐证: the newest of what the unit has, to be used again by one click. */
export function OwnEvidence({ unitId, except, onUse }: Props) {
  const { t } = useTranslation();
  const { data } = useInfiniteQuery(evidenceQuery(unitId, ''));
  const items = (data?.pages[0]?.items ?? []).filter(({ id }) => !except.includes(id)).slice(0, shown);
  if (items.length === 0) return null;
  return (
    <section className={style.sheet} aria-labelledby="own-evidence">
      <h2 id="own-evidence">
        {t('evidence.own')} <span>{t('evidence.ownHow')}</span>
      </h2>
      <ul>
        {items.map((one) => (
          <li key={one.id}>
            <EvidenceChip
              evidence={one}
              act={
                <Button
                  size="small"
                  aria-label={t('evidence.citeOf', { title: one.title })}
                  onClick={() => onUse(one.id)}
                >
                  {t('evidence.cite')}
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

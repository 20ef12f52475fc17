import type { Tier } from '@yaodian/assessment';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { FaultsAt, FigureAt, ShareAt } from './fields';
import { ListActs } from './list-acts';
import style from './editor.module.css';

/** Bands of a measure from the lowest up, each up to where the next begins. */
export function TierFields({ path, divided }: { path: string; divided: boolean }) {
  const { t } = useTranslation();
  const { read, put, change } = useEditor();
  const LimitAt = divided ? ShareAt : FigureAt;
  const tiers = read<readonly Tier[]>(path);
  // the lowest band begins nowhere, whichever is the lowest now
  const keep = (items: readonly Tier[]): readonly Tier[] =>
    items.map((tier, index) => (index === 0 ? { ...tier, from: null } : { ...tier, from: tier.from ?? '' }));
  return (
    <div>
      <p>{t('schemes.parameters.tiers')}</p>
      <p className={style.hint}>{t('schemes.hints.tiers')}</p>
      <FaultsAt path={path} />
      <ol className={`${style.rows} ${style.block}`}>
        {tiers.map((_, index) => (
          <li key={index}>
            {index === 0 ? (
              <div className={style.field}>
                <span>{t('schemes.parameters.from')}</span>
                <span className={style.still}>{t('schemes.rules.lowest')}</span>
              </div>
            ) : (
              <LimitAt path={`${path}[${index}].from`} label={t('schemes.parameters.from')} />
            )}
            <ShareAt path={`${path}[${index}].ratio`} label={t('schemes.rules.gets')} />
            <ListActs
              path={path}
              index={index}
              count={1}
              name={t('schemes.rules.tier', { number: index + 1 })}
              onRemove={() => put(path, keep(tiers.filter((__, at) => at !== index)))}
            />
          </li>
        ))}
      </ol>
      <Button
        className={style.block}
        onClick={() => {
          change<readonly Tier[]>(path, (items) => keep([...items, { from: '', ratio: '1' }]));
          focusAt(`${path}[${tiers.length}].from`);
        }}
      >
        {t('schemes.rules.addTier')}
      </Button>
    </div>
  );
}

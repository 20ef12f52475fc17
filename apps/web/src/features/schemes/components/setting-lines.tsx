import { systemKindNames } from '@yaodian/assessment';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import type { Draft } from '../draft';
import style from './scheme-sheet.module.css';

/** The settings and confirmations of a scheme, each in a sentence. */
export function SettingLines({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const said = useSaid();
  const id = useId();
  const { settings, confirmations } = draft;
  const { bonusAbove, vetoCeiling, grades } = settings;
  const limits = (from: string | null, below: string | null) =>
    from === null
      ? t('schemes.grades.below', { below })
      : below === null
        ? t('schemes.grades.from', { from })
        : t('schemes.grades.between', { from, below });
  const lines: [string, string][] = [
    [
      t('schemes.settings.grades'),
      grades.map(({ name, from, below }) => `${name} ${limits(from, below)}`).join(t('schemes.comma')),
    ],
    [t('schemes.settings.decimals'), String(settings.decimals)],
    [t('schemes.settings.capAt'), t(`schemes.settings.capPlaces.${settings.capAt}`)],
    [t('schemes.settings.givesTo'), t(`schemes.settings.givesWays.${settings.givesTo}`)],
    [t('schemes.settings.costsOnce'), t(settings.costsOnce ? 'schemes.yes' : 'schemes.no')],
    [t('schemes.settings.addsOnce'), t(settings.addsOnce ? 'schemes.yes' : 'schemes.no')],
    [
      t('schemes.settings.bonusAbove'),
      bonusAbove === null
        ? t('schemes.settings.always')
        : t(bonusAbove.isIncluded ? 'schemes.settings.fromScore' : 'schemes.settings.aboveScore', bonusAbove),
    ],
    [
      t('schemes.settings.vetoCeiling'),
      vetoCeiling === null
        ? t('schemes.settings.noCeiling')
        : t('schemes.settings.ceilingWords', { score: vetoCeiling }),
    ],
    [t('schemes.settings.isContributionCapped'), t(settings.isContributionCapped ? 'schemes.yes' : 'schemes.no')],
    [t('schemes.settings.appealDays'), t('schemes.settings.days', { count: settings.appealDays })],
  ];
  return (
    <section className={style.block} aria-labelledby={id}>
      <h2 id={id}>{t('schemes.parts.settings')}</h2>
      <dl className={style.settings}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {confirmations.map(({ kind, reason }) => (
          <div key={kind}>
            <dt>
              {t('schemes.confirmations.of', {
                kind: kind in systemKindNames ? said(systemKindNames[kind as keyof typeof systemKindNames]) : kind,
              })}
            </dt>
            <dd lang="zh-CN">{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

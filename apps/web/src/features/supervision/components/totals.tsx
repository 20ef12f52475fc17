import type { BoardFigures } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { ledgerPath } from '../../ledger/filters';
import { colours } from '../../lights/colours';
import { LightMark } from '../../lights/components/light-mark';
import style from './board.module.css';
import { ExtensionsFigure } from './extensions-figure';
import { LightFigure } from './light-figures';
import { percentOf } from './percent';

/** Where the whole plan stands. */
export function Totals({ planId, total }: { planId: number; total: BoardFigures }) {
  const { t } = useTranslation();
  const { assignments, lights, extensionsAsked, punctuality } = total;
  const { closed, onTimeByFirst, onTimeByEffective } = punctuality;
  return (
    <section className={style.strip} aria-label={t('supervision.total', { count: assignments })}>
      <div>
        <h2>{t('supervision.total', { count: assignments })}</h2>
        <ul className={style.facts}>
          {colours.map((light) => (
            <li key={light}>
              <span className={`${style.figure} ${lights[light] > 0 ? (style[light] ?? '') : style.zero}`}>
                <LightFigure light={light} count={lights[light]} to={ledgerPath({ planId, light })} />
              </span>
              <LightMark light={light} />
            </li>
          ))}
          <li>
            <span className={`${style.figure} ${extensionsAsked > 0 ? '' : style.zero}`}>
              <ExtensionsFigure count={extensionsAsked} to={ledgerPath({ planId, extension: true })} />
            </span>
            <span>{t('supervision.extensionsAsked')}</span>
          </li>
        </ul>
      </div>
      <div>
        <h2>
          {t('supervision.punctuality')}
          {closed > 0 && <span className={style.note}>{t('supervision.punctualityHow', { count: closed })}</span>}
        </h2>
        {closed === 0 ? (
          <p className={style.note}>{t('supervision.noneClosed')}</p>
        ) : (
          <ul className={style.facts}>
            <li>
              <span className={style.figure}>{percentOf(onTimeByFirst, closed)}</span>
              <span>
                {t('supervision.byFirst')} {t('supervision.shareOf', { onTime: onTimeByFirst, closed })}
              </span>
            </li>
            <li>
              <span className={style.figure}>{percentOf(onTimeByEffective, closed)}</span>
              <span>
                {t('supervision.byEffective')} {t('supervision.shareOf', { onTime: onTimeByEffective, closed })}
              </span>
            </li>
            {onTimeByEffective > onTimeByFirst && (
              <li className={style.note}>
                {t('supervision.difference', { count: onTimeByEffective - onTimeByFirst })}
              </li>
            )}
          </ul>
        )}
      </div>
    </section>
  );
}

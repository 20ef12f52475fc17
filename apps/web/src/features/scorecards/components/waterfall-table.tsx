import { stepWords } from '@yaodian/assessment';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import type { WaterfallBar } from '../model/waterfall-bars';
import { withMinus } from '../model/figures';
import style from './sheets.module.css';

interface Props {
  bars: readonly WaterfallBar[];
  onOpen: (line: string) => void;
}

/** The waterfall's figures, each line with the way to it. */
export function WaterfallTable({ bars, onOpen }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <table className={style.data}>
      <thead>
        <tr>
          <th scope="col">{t('scorecards.waterfall.step')}</th>
          <th scope="col" className={style.number}>
            {t('scorecards.waterfall.change')}
          </th>
          <th scope="col" className={style.number}>
            {t('scorecards.waterfall.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ step, figure, tone }, index) => (
          <tr key={step.line?.key ?? `${step.kind} ${index}`}>
            <th scope="row">
              {step.line ? (
                <button type="button" className={style.opens} onClick={() => onOpen(step.line!.key)}>
                  {said(stepWords(step))}
                </button>
              ) : (
                said(stepWords(step))
              )}
              {tone === 'unscored' && <span className={style.open}>{t('scorecards.unscored')}</span>}
            </th>
            <td className={style.number}>{tone === 'total' ? '' : figure}</td>
            <td className={style.number}>{withMinus(step.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

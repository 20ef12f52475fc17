import { type Ledger, stepWords, waterfall } from '@yaodian/assessment';
import { App, Button, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartHandle } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { savePicture } from '../../../shared/charts/save-picture';
import { fontOfPage } from '../model/font';
import { withMinus } from '../model/figures';
import { sumLine } from '../model/sum-line';
import { axisOf } from '../model/waterfall-axis';
import { unscoredLines, waterfallBars } from '../model/waterfall-bars';
import { waterfallOption } from '../model/waterfall-option';
import { useSaid } from '../../inspection-sheets/use-said';
import style from './sheets.module.css';
import { WaterfallTable } from './waterfall-table';

/** Bars with room for their names. */
const widthOfBar = 88;

interface Props {
  ledger: Ledger;
  /** Of the picture, without its ending. */
  fileName: string;
  /** Shows a line in the table below. */
  onOpen: (line: string) => void;
}

/** 100 分怎样成为 93.46 分: full marks to the total, step by step. */
export function WaterfallSheet({ ledger, fileName, onOpen }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const colours = useChartColours();
  const { message } = App.useApp();
  const chart = useRef<ChartHandle>(null);
  const levels = Math.max(...ledger.lines.map(({ level }) => level));
  const [level, setLevel] = useState(1);
  const [isTable, setIsTable] = useState(false);
  const bars = useMemo(() => waterfallBars(waterfall(ledger, level), unscoredLines(ledger)), [ledger, level]);
  const axis = useMemo(
    () => axisOf(bars.flatMap(({ tone, low, high, after }) => (tone === 'total' ? [after] : [low, high]))),
    [bars],
  );
  const option = useMemo(
    () =>
      waterfallOption({
        bars,
        names: bars.map(({ step }) => step.line?.name ?? said(stepWords(step))),
        axis,
        colours,
        font: fontOfPage(),
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words follow the language of the page, which mounts it anew
    [bars, axis, colours],
  );
  if (bars.length === 0) return null;
  const total = ledger.total!;
  const title = t('scorecards.waterfall.title', { full: withMinus(String(Number(ledger.fullMarks))), total });
  const save = () => {
    const svg = chart.current?.svg();
    if (svg) void savePicture(svg, fileName, colours.surface).catch(() => message.error(t('scorecards.notSaved')));
  };
  const pick = (key: string | undefined) => key !== undefined && onOpen(key);
  const hasOpen = bars.some(({ tone }) => tone === 'unscored');
  return (
    <section className={style.sheet} aria-labelledby="waterfall">
      <div className={style.top}>
        <h2 id="waterfall">
          {title}
          {axis.least > 0 && !isTable && (
            <span className={style.note}>{t('scorecards.waterfall.axis', { least: axis.least })}</span>
          )}
          {hasOpen && <span className={style.open}>{t('scorecards.waterfall.unscored')}</span>}
        </h2>
        <p className={style.sum}>{sumLine(ledger)}</p>
        <div className={style.tools}>
          {levels > 1 && (
            <Segmented<number>
              size="small"
              aria-label={t('scorecards.waterfall.level')}
              value={level}
              onChange={setLevel}
              options={Array.from({ length: levels }, (_, index) => ({
                value: index + 1,
                label: t('scorecards.waterfall.levelOf', { level: index + 1 }),
              }))}
            />
          )}
          <Button size="small" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
            {t(isTable ? 'scorecards.showChart' : 'scorecards.showTable')}
          </Button>
          {!isTable && (
            <Button size="small" onClick={save}>
              {t('scorecards.savePicture')}
            </Button>
          )}
        </div>
      </div>
      {isTable ? (
        <WaterfallTable bars={bars} onOpen={pick} />
      ) : (
        <div className={style.scroller} tabIndex={0} role="region" aria-label={title}>
          <div style={{ minWidth: bars.length * widthOfBar }}>
            <Chart
              ref={chart}
              label={t('scorecards.waterfall.label', { sum: sumLine(ledger) })}
              height={234}
              option={option}
              onPick={({ axis: on, dataIndex }) => on !== 'y' && pick(bars[dataIndex]?.step.line?.key)}
            />
          </div>
        </div>
      )}
    </section>
  );
}

import type { RehearsalMove } from '@yaodian/api-client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { fontOfPage } from '../../scorecards/model/font';
import { drawnMoves, heightOf, slopeOption } from '../model/slope';
import style from './rehearsal.module.css';

/** The ranks of a comparison group in both schemes, as lines from one to the other. */
export function SlopeSheet({ group, moves }: { group: string; moves: readonly RehearsalMove[] }) {
  const { t } = useTranslation();
  const id = useId();
  const colours = useChartColours();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  const drawn = useMemo(() => drawnMoves(moves), [moves]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const option = useMemo(
    () =>
      slopeOption(
        drawn,
        { before: t('rehearsal.before'), after: t('rehearsal.after') },
        { colours, font: fontOfPage(), width },
      ),
    [drawn, colours, width, t],
  );
  if (drawn.length < 2) return null;
  const ranked = moves.filter(({ up }) => up !== null).length;
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('rehearsal.chart')}
        <span className={style.note}>
          <span lang="zh-CN">{group}</span>
          {drawn.length < ranked && ` · ${t('rehearsal.chartMovers', { count: drawn.length })}`}
        </span>
      </h2>
      <div ref={place}>
        <Chart label={t('rehearsal.chartLabel', { group })} height={heightOf(drawn)} option={option} />
      </div>
    </section>
  );
}

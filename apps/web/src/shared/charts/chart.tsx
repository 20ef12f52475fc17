import { useQuery } from '@tanstack/react-query';
import type { EChartsCoreOption, ECharts } from 'echarts/core';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { usePrinting } from '../printing';
import style from './chart.module.css';

export interface ChartHandle {
  /** The drawing as it stands, as the text of an SVG; null before it was drawn. */
  svg: () => string | null;
}

/** Where a chart was clicked: the series, the row of its data, and the datum's own value. */
export interface Picked {
  seriesIndex?: number;
  /** Of the name of a place on an axis, where its axis has `triggerEvent`; then there is no series. */
  axis?: 'x' | 'y';
  dataIndex: number;
  value: unknown;
}

interface Props {
  /** What the drawing says, for who does not see it; its figures stand in a table beside it. */
  label: string;
  /** In pixels; it stays while the drawing is loaded. */
  height: number;
  /** Without movement; kept as it is by whoever makes it, so that it is drawn anew only when it changes. */
  option: EChartsCoreOption;
  onPick?: (picked: Picked) => void;
  ref?: Ref<ChartHandle>;
}

/** A drawing by ECharts, which is fetched with the first one. It follows the width of its place, also on paper. */
export function Chart({ label, height, option, onPick, ref }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const picks = useRef(onPick);
  useEffect(() => {
    picks.current = onPick;
  });
  const { data: library } = useQuery({
    queryKey: ['echarts'],
    queryFn: () => import('./echarts'),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const printing = usePrinting();

  useEffect(() => {
    const place = host.current;
    if (!library || !place) return;
    const drawn = library.init(place, null, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('click', ({ componentType, seriesIndex, dataIndex, value }) => {
      const axis = componentType === 'xAxis' ? 'x' : componentType === 'yAxis' ? 'y' : undefined;
      picks.current?.({ seriesIndex, dataIndex, value, ...(axis && { axis }) });
    });
    const sizes = new ResizeObserver(() => drawn.resize());
    sizes.observe(place);
    return () => {
      sizes.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, [library]);

  useEffect(() => {
    chart.current?.setOption({ animation: false, aria: { enabled: true }, ...option }, { notMerge: true });
  }, [library, option]);

  // paper is taken before an observer would be heard
  useEffect(() => chart.current?.resize(), [printing]);

  useImperativeHandle(ref, () => ({
    svg: () => host.current?.querySelector('svg')?.outerHTML ?? null,
  }));

  return (
    <div className={style.place} style={{ height }} role="img" aria-label={label}>
      <div ref={host} className={style.drawing} data-drawn={library ? '' : undefined} />
    </div>
  );
}

/** Where the axis of a waterfall begins and ends, and how far its ticks are apart. */
export interface WaterfallAxis {
  least: number;
  most: number;
  interval: number;
}

const intervals = [0.5, 1, 2, 5, 10, 20, 25, 50];
/** Ticks, about. */
const ticks = 6;

/** The axis begins near the lowest figure, where that makes steps of a few tenths of a point visible; else at 0. */
export function axisOf(figures: readonly number[]): WaterfallAxis {
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  const intervalOf = (span: number) =>
    intervals.find((one) => span / one <= ticks) ?? Math.ceil(span / ticks / 10) * 10;
  // room below the lowest step for its figure
  const near = intervalOf((highest - lowest) * 1.3 || highest * 0.1);
  const least = Math.floor((lowest - near * 0.75) / near) * near;
  const interval = least > highest * 0.2 ? near : intervalOf(highest);
  return {
    least: least > highest * 0.2 ? least : Math.min(0, Math.floor(lowest / interval) * interval),
    most: Math.ceil(highest / interval) * interval,
    interval,
  };
}

/** What the drawings have on an A4 sheet laid wide, in CSS pixels. */
const room = {
  map: { width: 634, height: 268 },
  trend: { width: 334, height: 112 },
  /** Where the scores stand beside it. */
  narrowTrend: { width: 264, height: 112 },
};

/** How a drawing of the screen becomes one of the sheet, for which nothing is drawn anew. */
export function onPaper(of: keyof typeof room, { width, height }: { width: number; height: number }) {
  const scale = Math.min(room[of].width / Math.max(1, width), room[of].height / Math.max(1, height));
  return { width, height, transform: `scale(${scale})`, transformOrigin: '0 0' };
}

export const heightOnPaper = (of: keyof typeof room): number => room[of].height;

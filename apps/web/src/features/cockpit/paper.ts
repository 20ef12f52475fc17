/** Of an A4 sheet laid wide, without its margins, in CSS pixels: what is drawn for it is drawn to these. */
export const paper = { width: 1030, cells: 138, row: 23, trend: 112 };

/** Latin letters, figures and signs are half as wide as a Chinese character. */
const half = /[\u0020-\u007e\u00a0-\u00ff]/;

/** How wide a line is, in characters. */
export const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (half.test(one) ? 0.5 : 1), 0);

import { Exact } from '@yaodian/inspection';

/** Written without sign, blanks or exponent, with at most so many decimals. */
export const isFigure = (text: unknown, decimals = 6): text is string =>
  typeof text === 'string' && new RegExp(`^\\d{1,9}(\\.\\d{1,${decimals}})?$`).test(text);

export const isAbove0 = (text: unknown): text is string => isFigure(text) && new Exact(text).gt(0);

export const isShare = (text: unknown): text is string => isFigure(text) && new Exact(text).lte(1);

export const isBelow0 = (text: unknown): boolean => typeof text === 'string' && /^-\d+(\.\d+)?$/.test(text);

export const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Whether a figure has no more decimals than points are allotted in. */
export const fits = (text: string, decimals: number): boolean => new Exact(text).decimalPlaces() <= decimals;

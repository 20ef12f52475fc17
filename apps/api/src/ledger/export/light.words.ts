import type { Colour } from '@yaodian/supervision';
import { colours } from '../../assignments/lights/light.dto.js';
import { reasonWords } from '../../assignments/lights/reason.words.js';
import type { LedgerLight } from '../ledger.dto.js';

/** A shape and a word: paper may have no colours. */
export const colourWords: Record<Colour, string> = {
  red: '■红灯',
  yellow: '▲黄灯',
  green: '●绿灯',
  'done-late': '□超期办结',
  done: '○已办结',
};

/** ■红灯：县财政局逾期 3 个工作日（红灯 1、绿灯 2） The counts stand only where there are several lights. */
export function lightWords({ light, counts, units }: LedgerLight): string {
  if (light === null) return '';
  const first = units.find((one) => one.light === light);
  const [reason] = first?.reasons ?? [];
  const present = colours.filter((colour) => counts[colour] > 0);
  const why = first && reason ? `：${first.unit}${reasonWords(reason)}` : '';
  const several = present.map((colour) => `${colourWords[colour].slice(1)} ${counts[colour]}`).join('、');
  return `${colourWords[light]}${why}${present.length > 1 ? `（${several}）` : ''}`;
}

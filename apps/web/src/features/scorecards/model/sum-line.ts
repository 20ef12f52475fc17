import type { Ledger } from '@yaodian/assessment';
import { Exact, printed } from '@yaodian/inspection';
import { differenceOf, isNothing } from './figures';

/** The total as one sum of printed figures: 100.00 − 6.04 + 1.00 − 1.50 = 93.46. Null where there is no total. */
export function sumLine(ledger: Ledger): string | null {
  const { fullMarks, sum, bonus, deducted, held, raw, total, decimals } = ledger;
  if (raw === null || total === null) return null;
  const full = printed(fullMarks, decimals);
  const term = (figure: string, sign: '+' | '−') =>
    isNothing(figure)
      ? ''
      : new Exact(figure).isNegative()
        ? ` ${sign === '+' ? '−' : '+'} ${figure.slice(1)}`
        : ` ${sign} ${figure}`;
  const lost = differenceOf(sum, fullMarks, decimals);
  const terms = `${full}${term(lost, '−')}${term(bonus, '+')}${term(deducted, '−')}${term(held, '+')}`;
  const isScaled = !new Exact(fullMarks).eq(100);
  const inHundredths = printed(new Exact(raw).times(100).div(fullMarks));
  const scaled = isScaled ? `(${terms}) × 100 ÷ ${full} = ${inHundredths}` : `${terms} = ${inHundredths}`;
  return inHundredths === total ? scaled : `${scaled} → ${total}`;
}

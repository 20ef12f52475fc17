import type { Amount, Counted, MeasureCount, Source } from '@yaodian/assessment';
import type { FieldOf } from './heads.js';
import type { References } from './references.js';
import type { Row } from './sheet-reader.js';
import { amountWords, countWords, kindWords, sourceWords } from './words.js';

type Field = FieldOf<'counted'>;
const countFields: readonly Field[] = ['from', 'below', 'required', 'above', 'step', 'steps'];
const amountFields: readonly Field[] = ['points', 'least', 'most', 'share'];

/** An entry (扣分情形、加分情形) in its row. */
export const countedOfRow = (row: Row<'counted'>, key: string, measures: References): Counted => ({
  key,
  name: row.text('name', 200),
  per: row.text('per', 8),
  source: sourceOf(row, measures),
  amount: amountOf(row),
  withStatement: row.figureOrNull('withStatement'),
});

function sourceOf(row: Row<'counted'>, measures: References): Source {
  const from = row.choice('source', sourceWords, 'entered');
  if (from === 'measure') {
    row.empty('kind');
    return { from, measure: row.reference('measure', measures), count: countOf(row) };
  }
  row.empty('measure', 'by', ...countFields);
  if (from === 'system') return { from, kind: row.choice('kind', kindWords) ?? 'red-notice' };
  row.empty('kind');
  return { from: 'entered' };
}

function countOf(row: Row<'counted'>): MeasureCount {
  const only = (...fields: Field[]) => row.empty(...countFields.filter((field) => !fields.includes(field)));
  switch (row.choice('by', countWords)) {
    case 'periods':
      only('from', 'below');
      return { by: 'periods', from: row.figureOrNull('from'), below: row.figure('below') };
    case 'shortfall':
      only('required');
      return { by: 'shortfall', required: row.figure('required') };
    case 'steps': {
      only('above', 'step', 'steps');
      const most = row.isEmpty('steps') ? null : row.whole('steps', { least: 0, most: 999_999_999 });
      return { by: 'steps', above: row.figure('above'), step: row.figure('step'), most };
    }
    default:
      only();
      return { by: 'value' };
  }
}

function amountOf(row: Row<'counted'>): Amount {
  const only = (...fields: Field[]) => row.empty(...amountFields.filter((field) => !fields.includes(field)));
  switch (row.choice('amount', amountWords, 'fixed')) {
    case 'range':
      only('least', 'most');
      return { kind: 'range', least: row.figure('least'), most: row.figure('most') };
    case 'share':
      only('share');
      return { kind: 'share', share: row.figure('share') };
    default:
      only('points');
      return { kind: 'fixed', points: row.figure('points') };
  }
}

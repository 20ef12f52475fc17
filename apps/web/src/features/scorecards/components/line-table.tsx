import type { Ledger } from '@yaodian/assessment';
import type { Scorecard } from '@yaodian/api-client';
import { printed } from '@yaodian/inspection';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../../shared/printing';
import { type CardRow, cardRows, lossOf, shownRows } from '../model/card-rows';
import { differenceOf, isNothing } from '../model/figures';
import { LineRow } from './line-row';
import style from './line-table.module.css';
import sheet from './sheets.module.css';

interface Props {
  card: Scorecard;
  ledger: Ledger;
  /** Key of the line that is open to its facts. */
  open: string | null;
  onOpen: (key: string | null) => void;
  /** What stands below the open row. */
  children: (row: CardRow, rows: readonly CardRow[]) => ReactNode;
}

/** 逐项: the tree with its scores; a row opens to what it rests on. */
export function LineTable({ card, ledger, open, onOpen, children }: Props) {
  const { t } = useTranslation();
  const isPrinting = usePrinting();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => cardRows(ledger), [ledger]);
  const own = useMemo(() => new Map(card.own.map((one) => [one.line, one])), [card.own]);
  const isCorrected = rows.some(({ line }) => 'corrected' in line && line.corrected !== null);
  const shown = isPrinting ? rows : shownRows(rows, folded);
  const branches = rows.filter(({ kind }) => kind === 'branch');
  const fold = (key: string, value: boolean) =>
    setFolded((before) => {
      const next = new Set(before);
      if (value) next.add(key);
      else next.delete(key);
      return next;
    });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!button || event.altKey || event.ctrlKey || event.metaKey) return;
    const key = button.dataset['row']!;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const at = buttons.indexOf(button);
    const isBranch = branches.some((row) => row.key === key);
    const acts: Record<string, () => void> = {
      ArrowDown: () => buttons[at + 1]?.focus(),
      ArrowUp: () => buttons[at - 1]?.focus(),
      Home: () => buttons[0]?.focus(),
      End: () => buttons[buttons.length - 1]?.focus(),
      ArrowLeft: () => (isBranch ? fold(key, true) : onOpen(null)),
      ArrowRight: () => (isBranch ? fold(key, false) : onOpen(key)),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const unscoredPoints = differenceOf(ledger.scoredPoints, ledger.fullMarks, ledger.decimals);
  const columns = 6 + (own.size > 0 ? 1 : 0) + (isCorrected ? 1 : 0);
  return (
    <section className={sheet.table} aria-labelledby="lines">
      <div className={sheet.top}>
        <h2 id="lines">
          {t('scorecards.lines.title')}
          <span className={sheet.note}>{t('scorecards.lines.note')}</span>
        </h2>
        {branches.length > 0 && (
          <button
            type="button"
            className={sheet.link}
            onClick={() => setFolded(folded.size > 0 ? new Set() : new Set(branches.map(({ key }) => key)))}
          >
            {t(folded.size > 0 ? 'scorecards.lines.unfoldAll' : 'scorecards.lines.foldAll')}
          </button>
        )}
      </div>
      <table className={style.lines} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={style.name}>
              {t('scorecards.lines.name')}
            </th>
            <th scope="col" className={style.rule}>
              {t('scorecards.lines.rule')}
            </th>
            <th scope="col" className={style.basis}>
              {t('scorecards.lines.basis')}
            </th>
            {own.size > 0 && (
              <th scope="col" className={style.number}>
                {t('scorecards.lines.own')}
              </th>
            )}
            <th scope="col" className={style.number}>
              {t('scorecards.lines.full')}
            </th>
            {isCorrected && (
              <th scope="col" className={style.number}>
                {t('scorecards.lines.assessed')}
              </th>
            )}
            <th scope="col" className={style.number}>
              {t(isCorrected ? 'scorecards.lines.final' : 'scorecards.lines.score')}
            </th>
            <th scope="col" className={style.number}>
              {t('scorecards.lines.loss')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <LineRow
              key={row.key}
              row={row}
              below={ledger.lines}
              own={own.size > 0 ? (own.get(row.key) ?? null) : undefined}
              isCorrected={isCorrected}
              isOpen={row.kind === 'branch' ? !folded.has(row.key) : open === row.key}
              isFirst={index === 0}
              columns={columns}
              onToggle={() =>
                row.kind === 'branch' ? fold(row.key, !folded.has(row.key)) : onOpen(open === row.key ? null : row.key)
              }
            >
              {row.kind !== 'branch' && open === row.key && children(row, rows)}
            </LineRow>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('scorecards.lines.sum')}
              {!isNothing(unscoredPoints) && (
                <span className={style.unscoredPoints}>
                  {t('scorecards.lines.unscoredPoints', { points: unscoredPoints })}
                </span>
              )}
            </th>
            {own.size > 0 && <td />}
            <td className={style.number}>{printed(ledger.fullMarks, ledger.decimals)}</td>
            {isCorrected && <td />}
            <td className={style.score}>{ledger.raw ?? '—'}</td>
            <td className={style.number}>{lossOf(ledger)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

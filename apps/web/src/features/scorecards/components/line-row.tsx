import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { type ItemLine, type LeafLine, type LedgerLine, lineWords, ruleWords } from '@yaodian/assessment';
import type { OwnLine } from '@yaodian/api-client';
import { printed } from '@yaodian/inspection';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import type { CardRow } from '../model/card-rows';
import { isNothing, signed, withMinus } from '../model/figures';
import style from './line-table.module.css';
import { useBasisWords } from './use-basis-words';

interface Props {
  row: CardRow;
  /** The tree, in which a branch has its lines behind it. */
  below: readonly LedgerLine[];
  /** The unit's own figure; null: none for this line; undefined: there is no such column. */
  own: OwnLine | null | undefined;
  /** Whether computed and final figures stand side by side. */
  isCorrected: boolean;
  isOpen: boolean;
  isFirst: boolean;
  columns: number;
  onToggle: () => void;
  children: ReactNode;
}

export function LineRow({ row, below, own, isCorrected, isOpen, isFirst, columns, onToggle, children }: Props) {
  const { t } = useTranslation();
  const basisWords = useBasisWords();
  const { kind, line, state } = row;
  const isItem = kind === 'bonus' || kind === 'deduction';
  const Arrow = isOpen ? DownOutlined : RightOutlined;
  const classes = [
    kind === 'branch' && style.branch,
    state === 'not-applicable' && style.gone,
    isOpen && kind !== 'branch' && style.open,
  ];
  return (
    <>
      <tr className={classes.filter(Boolean).join(' ')} onClick={onToggle}>
        <th scope="row" className={style.name} style={{ paddingLeft: 12 + (row.level - 1) * 20 }}>
          <button
            type="button"
            className={style.toggle}
            data-row={row.key}
            tabIndex={isFirst || isOpen ? 0 : -1}
            aria-expanded={isOpen}
            onClick={(event) => {
              event.stopPropagation();
              onToggle();
            }}
          >
            <Arrow className={style.arrow} aria-hidden="true" />
            <span lang="zh-CN">
              {isItem ? t(`scorecards.items.${kind}`, { name: row.name }) : `${row.number} ${row.name}`}
            </span>
          </button>
        </th>
        <td className={style.rule}>
          <Rule row={row} />
        </td>
        <td className={style.basis}>
          {kind === 'branch' ? <Sum row={row} lines={below} /> : basisWords(line as LeafLine | ItemLine)}
        </td>
        {own !== undefined && (
          <td className={style.number} data-label={t('scorecards.lines.own')}>
            {own && own.points !== null ? printed(own.points) : '—'}
          </td>
        )}
        <td className={style.number} data-label={t('scorecards.lines.full')}>
          {row.fullMark ?? '—'}
        </td>
        {isCorrected && (
          <td className={style.number} data-label={t('scorecards.lines.assessed')}>
            {computedOf(row)}
          </td>
        )}
        <td className={style.score} data-label={t(isCorrected ? 'scorecards.lines.final' : 'scorecards.lines.score')}>
          <Score row={row} />
        </td>
        <td
          className={`${style.number} ${row.loss !== null && isNothing(row.loss.replace('−', '-')) ? style.zero : ''}`}
          data-label={t('scorecards.lines.loss')}
        >
          {row.loss ?? '—'}
        </td>
      </tr>
      {children && (
        <tr className={style.detail}>
          <td colSpan={columns}>{children}</td>
        </tr>
      )}
    </>
  );
}

/** How a branch comes from the lines below it. */
function Sum({ row, lines }: { row: CardRow; lines: readonly LedgerLine[] }) {
  const said = useSaid();
  if (row.state !== 'scored') return null;
  const at = lines.findIndex(({ key }) => key === row.key);
  const end = lines.findIndex(({ level }, index) => index > at && level <= row.level);
  const below = lines.slice(at + 1, end === -1 ? undefined : end);
  return <span className={style.sum}>{lineWords(lines[at]!, below).map(said).join('；')}</span>;
}

/** What the rule gave, before a correction. */
function computedOf({ line, kind, score }: CardRow): string {
  if (!('corrected' in line) || line.corrected === null) return score ?? '—';
  const { computed } = line.corrected;
  if (computed === null) return '—';
  return kind === 'bonus' ? signed(computed) : kind === 'deduction' ? signed(`-${computed}`) : withMinus(computed);
}

function Score({ row: { state, score, line } }: { row: CardRow }) {
  const { t } = useTranslation();
  if (state === 'unscored') return <span className={style.unscored}>{t('scorecards.unscored')}</span>;
  return (
    <>
      {score ?? '—'}
      {'isProvisional' in line && line.isProvisional && (
        <span className={style.tag}>{t('scorecards.provisional')}</span>
      )}
      {'corrected' in line && line.corrected !== null && <span className={style.tag}>{t('scorecards.corrected')}</span>}
    </>
  );
}

function Rule({ row: { kind, line } }: { row: CardRow }) {
  const { t } = useTranslation();
  const said = useSaid();
  if (kind === 'branch') return null;
  if (kind !== 'leaf') {
    const { cap, isHeldBack } = line as ItemLine;
    if (isHeldBack) return t('scorecards.items.heldBack');
    return cap === null ? t('scorecards.items.noCap') : t('scorecards.items.cap', { cap: printed(cap) });
  }
  const leaf = line as LeafLine;
  if (leaf.whyNot !== null) return said(lineWords(leaf as LedgerLine)[0]!);
  return said(ruleWords(leaf));
}

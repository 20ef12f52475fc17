import type { RehearsalMove } from '@yaodian/api-client';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../shared/table-frame';
import { signed } from '../../scorecards/model/figures';
import type { Asked } from '../api/rehearse';
import { UnitLines } from './unit-lines';
import style from './rehearsal.module.css';

interface Props {
  asked: Asked;
  moves: readonly RehearsalMove[];
  /** Totals are out of what is scored. */
  isPartial: boolean;
  label: string;
}

const columns = ['unit', 'rank', 'move', 'total', 'change', 'grade', 'contribution', 'acts'] as const;

/** Who moves how far; a row opens into its lines. */
export function MoveTable({ asked, moves, isPartial, label }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<readonly number[]>([]);
  const toggle = (unitId: number) =>
    setOpen((now) => (now.includes(unitId) ? now.filter((one) => one !== unitId) : [...now, unitId]));
  const shown = columns.filter((column) => column !== 'grade' || !isPartial);
  return (
    <TableFrame className={style.moves}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`rehearsal.columns.${column === 'total' && isPartial ? 'rate' : column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => {
          const isOpen = open.includes(move.unitId);
          return (
            <Fragment key={move.unitId}>
              <Row move={move} isPartial={isPartial} isOpen={isOpen} onToggle={() => toggle(move.unitId)} />
              {isOpen && (
                <tr className={style.opened}>
                  <td colSpan={shown.length}>
                    <UnitLines asked={asked} unitId={move.unitId} unitName={move.unitName} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

interface RowProps {
  move: RehearsalMove;
  isPartial: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

function Row({ move, isPartial, isOpen, onToggle }: RowProps) {
  const { t } = useTranslation();
  const { unitName, group, rank, total, grade, contribution, vetoed } = move;
  const pair = ({ before, after }: { before: string | number | null; after: string | number | null }) =>
    t('rehearsal.rank', { before: before ?? '—', after: after ?? '—' });
  return (
    <tr>
      <th scope="row" className={style.unit}>
        <span lang="zh-CN">{unitName}</span>
        {group.before !== group.after && (
          <span className={style.mark} lang="zh-CN">
            {t('rehearsal.groupMoved', { before: group.before ?? '—', after: group.after ?? '—' })}
          </span>
        )}
        {vetoed.before !== vetoed.after && (
          <span className={style.mark}>{t(vetoed.after ? 'rehearsal.vetoedNow' : 'rehearsal.vetoedBefore')}</span>
        )}
      </th>
      <td className={style.rank} data-label={t('rehearsal.columns.rank')}>
        {pair(rank)}
      </td>
      <td className={style.move} data-label={t('rehearsal.columns.move')}>
        <Moved up={move.up} />
      </td>
      <td className={style.total} data-label={t(`rehearsal.columns.${isPartial ? 'rate' : 'total'}`)}>
        {pair(total)}
      </td>
      <td className={style.change} data-label={t('rehearsal.columns.change')}>
        {total.change === null ? '—' : signed(total.change)}
      </td>
      {!isPartial && (
        <td className={style.grade} data-label={t('rehearsal.columns.grade')} lang="zh-CN">
          {grade.before === grade.after ? (grade.after ?? '—') : pair(grade)}
        </td>
      )}
      <td className={style.contribution} data-label={t('rehearsal.columns.contribution')}>
        {pair(contribution)}
      </td>
      <td className={style.acts}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={t('rehearsal.showOf', { unit: unitName })}
          onClick={onToggle}
        >
          {t('rehearsal.show')}
        </Button>
      </td>
    </tr>
  );
}

/** An arrow and words: the colour alone says nothing. */
function Moved({ up }: { up: number | null }) {
  const { t } = useTranslation();
  if (up === null) return <span className={style.note}>{t('rehearsal.unranked')}</span>;
  if (up === 0) return <span className={style.note}>{t('rehearsal.same')}</span>;
  return (
    <span className={up > 0 ? style.rises : style.falls}>
      <span aria-hidden="true">{up > 0 ? '↑ ' : '↓ '}</span>
      {up > 0 ? t('rehearsal.up', { count: up }) : t('rehearsal.down', { count: -up })}
    </span>
  );
}

import ArrowDownOutlined from '@ant-design/icons/es/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/es/icons/ArrowUpOutlined';
import DownOutlined from '@ant-design/icons/es/icons/DownOutlined';
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined';
import type { Unit } from '@yaodian/api-client';
import { Button } from 'antd';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bone, TableFrame } from '../../../../shared/table-frame';
import { stateOn, type UnitTreeRow } from '../../unit-tree';
import style from './units-table.module.css';

interface Props {
  /** Absent while the register is on its way. */
  rows: UnitTreeRow[] | undefined;
  today: string;
  /** Those that a search has found, among those that only show where they stand. */
  found: ReadonlySet<number> | null;
  onOpen: (id: number) => void;
  onFold: (id: number) => void;
  /** Absent while units cannot be moved: what stands next to what is not shown then. */
  onMove: ((unit: Unit, beside: { before: number } | { after: number }) => void) | null;
}

const columns = ['name', 'shortName', 'kind', 'liaison', 'leader', 'actions'] as const;
/** Rows that are drawn at once; whoever has more units goes on, or searches. */
const inPiece = 300;
const bones = Array.from({ length: 12 }, (_, index) => index);

/** The register as a tree, in the office's own order. */
export function UnitsTable({ rows, ...props }: Props) {
  const { t } = useTranslation();
  const [most, setMost] = useState(inPiece);
  const rest = Math.max(0, (rows?.length ?? 0) - most);
  const foot = rest > 0 && (
    <div className={style.more}>
      <Button onClick={() => setMost(most + inPiece)}>{t('units.register.more', { count: rest })}</Button>
    </div>
  );
  return (
    <TableFrame className={style.table} busy={!rows} foot={foot}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`units.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          ? rows.slice(0, most).map((row) => <UnitRow key={row.unit.id} row={row} {...props} />)
          : bones.map((bone) => (
              <tr key={bone} aria-hidden="true">
                {columns.map((column) => (
                  <td key={column} className={style[column]}>
                    <Bone />
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </TableFrame>
  );
}

function UnitRow({ row, today, found, onOpen, onFold, onMove }: Omit<Props, 'rows'> & { row: UnitTreeRow }) {
  const { t } = useTranslation();
  const { unit, depth, hasParts, folded, before, after } = row;
  const { id, name, shortName, kind, liaison, liaisonTelephone, leader } = unit;
  const state = stateOn(today, unit);
  const beyond = found !== null && !found.has(id);
  return (
    <tr className={beyond ? style.beyond : undefined}>
      <th scope="row" className={style.name} style={{ '--depth': depth } as CSSProperties}>
        <span className={style.stem}>
          {hasParts && found === null ? (
            <button
              type="button"
              className={style.fold}
              aria-expanded={!folded}
              aria-label={t('units.register.partsOf', { name })}
              onClick={() => onFold(id)}
            >
              {folded ? <RightOutlined aria-hidden /> : <DownOutlined aria-hidden />}
            </button>
          ) : (
            <span className={style.fold} />
          )}
          <span lang="zh-CN">{name}</span>
          {state !== 'current' && <span className={style.chip}>{t(`units.states.${state}`)}</span>}
        </span>
      </th>
      <td className={style.shortName} lang="zh-CN">
        {shortName}
      </td>
      <td className={style.kind}>{kind && t(`units.kinds.${kind}`)}</td>
      <td className={style.liaison}>
        {liaison} <span className={style.telephone}>{liaisonTelephone}</span>
      </td>
      <td className={style.leader}>{leader}</td>
      <td className={style.actions}>
        <Button type="link" size="small" aria-label={t('units.register.editOf', { name })} onClick={() => onOpen(id)}>
          {t('units.register.edit')}
        </Button>
        {onMove && (
          <span className={style.moves}>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined />}
              aria-label={t('units.register.up', { name })}
              disabled={!before}
              onClick={() => before && onMove(unit, { before: before.id })}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined />}
              aria-label={t('units.register.down', { name })}
              disabled={!after}
              onClick={() => after && onMove(unit, { after: after.id })}
            />
          </span>
        )}
      </td>
    </tr>
  );
}

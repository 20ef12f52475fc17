import type { ExtensionLine } from '@yaodian/api-client';
import { Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import style from './extensions.module.css';

const columns = ['task', 'unit', 'state', 'dates', 'words', 'since'] as const;

interface Props {
  lines: ExtensionLine[];
  busy: boolean;
  /** The one that the keys are about. */
  at: number | undefined;
  chosen: ReadonlySet<number>;
  onChoose: (id: number, on: boolean) => void;
}

export function ExtensionTable({ lines, busy, at, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <TableFrame className={style.list} busy={busy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`extensions.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.id}
            line={line}
            current={line.id === at}
            chosen={chosen.has(line.id)}
            onChoose={(on) => onChoose(line.id, on)}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface RowProps {
  line: ExtensionLine;
  current: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

function Row({ line, current, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <tr ref={row} className={current ? style.current : undefined} aria-current={current || undefined}>
      <th scope="row">
        {line.decidable && (
          <Checkbox
            aria-label={t('extensions.choose', { title: line.title, unit: line.unitName })}
            checked={chosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}{' '}
        <Link to={`/tasks/${line.taskId}`} lang="zh-CN">
          {line.title}
        </Link>
        <div className={style.note}>{line.planTitle}</div>
      </th>
      <td lang="zh-CN">{line.unitName}</td>
      <td>
        {t(`extensions.states.${line.state}`)}
        {line.grantedBefore > 0 && (
          <div className={style.note}>{t('extensions.grantedBefore', { count: line.grantedBefore })}</div>
        )}
      </td>
      <td className={style.number}>
        <Dates line={line} />
      </td>
      <td>
        {line.reason !== null && t(`extensions.reasons.${line.reason}`)}
        <div lang="zh-CN">{line.words}</div>
        {line.decisionWords !== null && (
          <div className={style.note}>
            {t('extensions.decidedWith')}
            <span lang="zh-CN">{line.decisionWords}</span>
          </div>
        )}
      </td>
      <td>{line.leftAt !== null && clockTime(line.leftAt)}</td>
    </tr>
  );
}

/** Both deadlines, and the one that is asked for or was granted. */
export function Dates({ line }: { line: ExtensionLine }) {
  const { t } = useTranslation();
  return (
    <>
      {t('extensions.both', { first: line.firstDeadline ?? '—', effective: line.effectiveDeadline ?? '—' })}
      <div>
        → {line.grantedDate ?? line.wantedDate ?? '—'}
        {line.workingDaysMore !== null && ` ${t('extensions.more-days', { count: line.workingDaysMore })}`}
      </div>
    </>
  );
}

import type { TaskUnit } from '@yaodian/api-client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../task-row';
import { useDeadlineWords } from './use-deadline-words';
import style from './task-table.module.css';

interface Props {
  row: TaskRow;
  index: number;
  active: boolean;
  hover: boolean;
  unsaved: boolean;
  tabStop: boolean;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  onOpen?: (key: string) => void;
}

export const RowCells = memo(function RowCells(props: Props) {
  const { row, index, active, hover, unsaved, tabStop, onHover, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const classes = [style.columns, style.row, active && style.active, hover && style.hover];
  const missing = row.doubts.includes('no-unit')
    ? 'no-unit'
    : row.doubts.includes('no-lead-unit')
      ? 'no-lead-unit'
      : null;
  return (
    <div
      role="row"
      aria-rowindex={index}
      aria-selected={active}
      data-row={row.key}
      tabIndex={tabStop ? 0 : -1}
      className={classes.filter(Boolean).join(' ')}
      onMouseEnter={() => onHover(row.key)}
      onClick={() => onSelect(row.key)}
      onDoubleClick={() => onOpen?.(row.key)}
    >
      <span role="gridcell" className={style.number}>
        {row.number}
      </span>
      <div role="gridcell" className={style.task}>
        <div className={style.title} title={row.title}>
          {row.title}
          {unsaved && <span className={style.unsaved}>{t('tasks.unsaved')}</span>}
        </div>
        <div className={style.requirement}>{row.requirement}</div>
        {row.targets.length > 0 && <Chips words={row.targets.map(({ text }) => text)} />}
      </div>
      <div role="gridcell" className={style.lead} data-label={t('tasks.columns.lead')}>
        <Units units={row.units.filter(({ role }) => role === 'lead')} missing={missing !== null} />
      </div>
      <div role="gridcell" className={style.responsible} data-label={t('tasks.columns.responsible')}>
        <Units units={row.units.filter(({ role }) => role === 'responsible')} missing={missing === 'no-unit'} />
      </div>
      <DeadlineCell row={row} />
    </div>
  );
});

const shownChips = 2;

function Chips({ words }: { words: string[] }) {
  const { t } = useTranslation();
  return (
    <div className={style.chips}>
      {words.slice(0, shownChips).map((word, index) => (
        <span key={index} className={style.chip}>
          {word}
        </span>
      ))}
      {words.length > shownChips && (
        <span className={style.chip} title={words.slice(shownChips).join('\n')}>
          {t('tasks.more', { count: words.length - shownChips })}
        </span>
      )}
    </div>
  );
}

function Units({ units, missing }: { units: TaskUnit[]; missing: boolean }) {
  const { t } = useTranslation();
  const [first] = units;
  if (!first)
    return missing ? (
      <span className={style.doubt}>{t('tasks.notPrinted')}</span>
    ) : (
      <span className={style.none}>—</span>
    );
  const names = units.map(({ printed }) => printed).join('、');
  return (
    <span title={units.length > 1 ? names : undefined}>
      <span aria-hidden={units.length > 1}>{first.printed} </span>
      {first.kind === 'group' && <span className={style.group}>{t('tasks.group')}</span>}{' '}
      {units.length > 1 && (
        <>
          <span className={style.count} aria-hidden="true">
            {t('tasks.unitsAmong', { count: units.length, rest: units.length - 1 })}
          </span>
          <span className="visually-hidden">{names}</span>
        </>
      )}
    </span>
  );
}

function DeadlineCell({ row }: { row: TaskRow }) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const words = wordsOf(row.deadline);
  return (
    <div role="gridcell" className={style.deadline} data-label={t('tasks.columns.deadline')}>
      {words === null ? (
        <span className={style.none}>{t('tasks.notPrinted')}</span>
      ) : (
        <span className={row.doubts.includes('ambiguous-date') ? style.doubt : undefined}>{words}</span>
      )}
      {row.deadline.text && (
        <div className={style.printed} title={row.deadline.text}>
          {row.deadline.text}
        </div>
      )}
    </div>
  );
}

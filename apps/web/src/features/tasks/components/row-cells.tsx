import type { TaskUnit, UnitRole } from '@yaodian/api-client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LineageLinks } from '../../carrying/components/lineage';
import { deadlineDoubts, doubtOf, isUnitInDoubt, type TaskRow } from '../task-row';
import { GroupUnits } from './group-units';
import { type Marking, MarkRow } from './marking';
import { printedBeside, useDeadlineWords } from './use-deadline-words';
import style from './task-table.module.css';

interface Props {
  row: TaskRow;
  shortNames?: ReadonlyMap<string, string>;
  index: number;
  active: boolean;
  hover: boolean;
  unsaved: boolean;
  tabStop: boolean;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  onOpen?: (key: string) => void;
  marked: boolean;
  onMark?: Marking['mark'];
}

export const RowCells = memo(function RowCells(props: Props) {
  const { row, shortNames, index, active, hover, unsaved, tabStop, onHover, onSelect, onOpen, marked, onMark } = props;
  const { t } = useTranslation();
  const classes = [style.columns, style.row, active && style.active, hover && style.hover];
  const missing = doubtOf(row, 'no-unit', 'no-lead-unit')?.kind;
  const whole = doubtOf(row, 'unclosed-bracket', 'repeated-task') !== undefined;
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
        {onMark && <MarkRow row={row} marked={marked} onMark={onMark} />}
        {row.number}
      </span>
      <div role="gridcell" className={style.task}>
        <div className={style.title} title={row.title}>
          <span className={whole ? style.doubt : undefined}>{row.title}</span>
          {row.cancelledAt && <span className={style.unsaved}>{t('tasks.cancelled')}</span>}
          {unsaved && <span className={style.unsaved}>{t('tasks.unsaved')}</span>}
        </div>
        <div className={style.requirement}>{row.requirement}</div>
        <LineageLinks from={row.origins} into={row.goesInto} className={style.lineage} />
        {row.targets.length > 0 && <Chips words={row.targets.map(({ text }) => text)} />}
      </div>
      <div role="gridcell" className={style.lead} data-label={t('tasks.columns.lead')}>
        <Units row={row} shortNames={shortNames} role="lead" missing={missing !== undefined} tabStop={tabStop} />
      </div>
      <div role="gridcell" className={style.responsible} data-label={t('tasks.columns.responsible')}>
        <Units row={row} shortNames={shortNames} role="responsible" missing={missing === 'no-unit'} tabStop={tabStop} />
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

const fullName = ({ resolved, printed }: TaskUnit) =>
  resolved === null || resolved === printed ? printed : `${resolved}（${printed}）`;

interface UnitsProps extends Pick<Props, 'row' | 'shortNames' | 'tabStop'> {
  role: UnitRole;
  missing: boolean;
}

/** The first unit by its short name and how many there are; every name that is in doubt stands below. */
function Units({ row, shortNames, role, missing, tabStop }: UnitsProps) {
  const { t } = useTranslation();
  const units = row.units.filter((unit) => unit.role === role);
  const unsure = units.filter((unit) => isUnitInDoubt(row, unit));
  const sure = units.filter((unit) => !unsure.includes(unit));
  if (units.length === 0)
    return missing ? (
      <span className={style.doubt}>{t('tasks.notPrinted')}</span>
    ) : (
      <span className={style.none}>—</span>
    );
  const [first] = sure;
  return (
    <>
      {first && (
        <div title={sure.map(fullName).join('、')}>
          <span aria-hidden={sure.length > 1}>{shortNames?.get(first.resolved ?? '') ?? first.printed} </span>
          {first.kind === 'group' && <span className={style.group}>{t('tasks.group')}</span>}{' '}
          {sure.length > 1 && (
            <>
              <span className={style.count} aria-hidden="true">
                {t('tasks.unitsAmong', { count: sure.length, rest: sure.length - 1 })}
              </span>
              <span className="visually-hidden">{sure.map(fullName).join('、')}</span>
            </>
          )}
        </div>
      )}
      {units.map(
        ({ printed, members }) =>
          members && (
            <GroupUnits
              key={printed}
              printed={printed}
              members={members}
              alone={units.length === 1}
              tabStop={tabStop}
            />
          ),
      )}
      {unsure.map(({ printed }) => (
        <div key={printed}>
          <span className={style.doubt}>{printed}</span>
        </div>
      ))}
    </>
  );
}

function DeadlineCell({ row }: { row: TaskRow }) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const words = wordsOf(row.deadline);
  const printed = printedBeside(row.deadline, words);
  const open = doubtOf(row, ...deadlineDoubts) !== undefined;
  return (
    <div role="gridcell" className={style.deadline} data-label={t('tasks.columns.deadline')}>
      {words === null ? (
        <span className={open ? style.doubt : style.none}>{t('tasks.notPrinted')}</span>
      ) : (
        <span className={open ? style.doubt : undefined}>{words}</span>
      )}
      {printed && (
        <div className={style.printed} title={printed}>
          {printed}
        </div>
      )}
    </div>
  );
}

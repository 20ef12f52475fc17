import type { BoardSection, BoardUnit, LightCounts } from '@yaodian/api-client';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ledgerPath } from '../../ledger/filters';
import { colours } from '../../lights/colours';
import { LightMark } from '../../lights/components/light-mark';
import { isUrgent, worstOf } from '../board';
import { keyOf, type Selecting } from '../selection';
import style from './board.module.css';
import { useCountWords } from './light-figures';
import { UnitCheckbox } from './unit-checkbox';

interface Props {
  planId: number;
  sections: BoardSection[];
  units: BoardUnit[];
  /** Of each unit under each section. */
  cells: (LightCounts | undefined)[][];
  /** Absent where nothing can be done with what is selected. */
  selecting: Selecting | undefined;
}

/** Of a column; with more of them the table is moved sideways. */
const leastWidth = 88;

const moves: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** 单位 × 板块: what is late is loud, all else nearly blank. */
export function LightMatrix({ planId, sections, units, cells, selecting }: Props) {
  const { t } = useTranslation();
  const [stop, setStop] = useState('0 0');
  const sectionName = ({ section }: BoardSection) => section || t('supervision.noSection');

  const toggle = (row: number, column: number) => {
    const [unit, section, lights] = [units[row], sections[column], cells[row]?.[column]];
    if (!selecting || !unit || !section || !lights || !isUrgent({ lights })) return;
    const key = keyOf(unit.id, section.section);
    selecting.onSelect([key], !selecting.selection.has(key));
  };
  /** The next cell in that direction has the focus, so that every one is come to. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = moves[event.key];
    const cell = (event.target as HTMLElement).dataset['cell'];
    if (cell === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const [row, column] = cell.split(' ').map(Number) as [number, number];
    if (event.key === ' ') {
      event.preventDefault();
      toggle(row, column);
    }
    if (!move) return;
    event.preventDefault();
    const next = `${row + move[0]} ${column + move[1]}`;
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  const isThere = (place: string) => {
    const [row, column] = place.split(' ').map(Number) as [number, number];
    return row < units.length && column < sections.length;
  };
  const keys = units.map(({ id }, row) =>
    sections.flatMap(({ section }, column) => {
      const lights = cells[row]?.[column];
      return lights && isUrgent({ lights }) ? [keyOf(id, section)] : [];
    }),
  );
  const tabStop = isThere(stop) ? stop : '0 0';
  return (
    <>
      <div className={style.scroller}>
        <table className={style.matrix} style={{ minWidth: (sections.length + 1) * leastWidth }} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" className={style.unit}>
                {selecting && <UnitCheckbox {...selecting} keys={keys.flat()} name={t('supervision.selection.all')} />}
                {t('supervision.unit')}
              </th>
              {sections.map((section) => (
                <th key={section.section} scope="col" title={sectionName(section)}>
                  <span className={style.heading}>{sectionName(section)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit, row) => (
              <tr key={unit.id}>
                <th scope="row" className={style.unit} title={unit.name}>
                  {selecting && <UnitCheckbox {...selecting} keys={keys[row] ?? []} name={unit.name} />}
                  {unit.shortName ?? unit.name}
                </th>
                {sections.map((section, column) => (
                  <td key={section.section}>
                    <Cell
                      counts={cells[row]?.[column]}
                      place={`${row} ${column}`}
                      tabStop={tabStop}
                      names={[unit.name, sectionName(section)]}
                      filter={{ planId, unitId: unit.id, section: section.section }}
                      isSelected={selecting?.selection.has(keyOf(unit.id, section.section)) ?? false}
                      onStop={setStop}
                      onToggle={selecting && (() => toggle(row, column))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={style.legend} aria-label={t('supervision.legend')}>
        {colours.map((light) => (
          <li key={light}>
            <LightMark light={light} size={12} />
          </li>
        ))}
        <li className="screen-only">{t(selecting ? 'supervision.keysSelecting' : 'supervision.keys')}</li>
      </ul>
    </>
  );
}

interface CellProps {
  counts: LightCounts | undefined;
  place: string;
  tabStop: string;
  names: [unit: string, section: string];
  filter: Parameters<typeof ledgerPath>[0];
  isSelected: boolean;
  onStop: (place: string) => void;
  onToggle: (() => void) | undefined;
}

function Cell({ counts, place, tabStop, names: [unit, section], filter, isSelected, onStop, onToggle }: CellProps) {
  const { t } = useTranslation();
  const wordsOf = useCountWords();
  const worst = counts && worstOf(counts);
  const focusable = {
    'data-cell': place,
    tabIndex: tabStop === place ? 0 : -1,
    onFocus: () => onStop(place),
  };
  if (!counts || !worst)
    return (
      <span {...focusable} className={style.empty}>
        <span className="visually-hidden">
          {t('supervision.cell', { unit, section, lights: t('supervision.nothing') })}
        </span>
      </span>
    );
  const words = t('supervision.cell', { unit, section, lights: wordsOf(counts) });
  const onClick = (event: MouseEvent) => {
    if (!onToggle || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onToggle();
  };
  return (
    <Link
      {...focusable}
      to={ledgerPath({ ...filter, light: worst })}
      className={[style.cell, style[`cell-${worst}`], isSelected && style.selected].filter(Boolean).join(' ')}
      title={words}
      aria-label={isSelected ? `${words}${t('lights.comma')}${t('supervision.selection.selected')}` : words}
      onClick={onClick}
    >
      <LightMark light={worst} size={12}>
        {counts[worst]}
      </LightMark>
      {worst === 'red' && counts.yellow > 0 && (
        <LightMark light="yellow" size={12}>
          {counts.yellow}
        </LightMark>
      )}
    </Link>
  );
}

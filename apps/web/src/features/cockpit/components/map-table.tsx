import type { WallCockpit } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { colours } from '../../lights/colours';
import { LightMark } from '../../lights/components/light-mark';
import { briefSection, mapCells } from '../figures';
import style from './cockpit.module.css';
import type { Drill } from './drill';

interface Props {
  cockpit: Pick<WallCockpit, 'units' | 'sections' | 'cells'>;
  /** Absent where nothing opens. */
  onDrill?: ((drill: Drill) => void) | undefined;
}

/** The figures behind the map: every unit, however many there are. */
export function MapTable({ cockpit, onDrill }: Props) {
  const { t } = useTranslation();
  const cells = new Map(mapCells(cockpit).map((cell) => [`${cell.column} ${cell.row}`, cell]));
  return (
    <div className={style.tableScroller} tabIndex={0} role="region" aria-label={t('cockpit.map.title')}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{t('cockpit.map.unit')}</th>
            <th scope="col">{t('cockpit.map.assignments')}</th>
            {colours.map((light) => (
              <th key={light} scope="col">
                {t(`lights.colours.${light}`)}
              </th>
            ))}
            {cockpit.sections.map(({ section }) => (
              <th key={section} scope="col" title={section}>
                <Opens onOpen={onDrill && (() => onDrill({ unit: null, section }))}>
                  {briefSection(section) || t('cockpit.noSection')}
                </Opens>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cockpit.units.map((unit, column) => (
            <tr key={unit.id}>
              <th scope="row" lang="zh-CN">
                <Opens onOpen={onDrill && (() => onDrill({ unit, section: null }))}>{unit.name}</Opens>
              </th>
              <td>{unit.assignments}</td>
              {colours.map((light) => (
                <td key={light}>{unit.lights[light]}</td>
              ))}
              {cockpit.sections.map(({ section }, row) => {
                const cell = cells.get(`${column} ${row}`);
                return (
                  <td key={section}>
                    {cell ? (
                      <Opens onOpen={onDrill && (() => onDrill({ unit, section }))}>
                        <LightMark light={cell.worst} size={12}>
                          {cell.count}
                        </LightMark>
                      </Opens>
                    ) : (
                      '—'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Opens = ({ onOpen, children }: { onOpen: (() => void) | undefined; children: ReactNode }) =>
  onOpen ? (
    <button type="button" className={style.opens} onClick={onOpen}>
      {children}
    </button>
  ) : (
    children
  );

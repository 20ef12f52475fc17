import type { BoardFigures } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { ledgerPath } from '../../ledger/filters';
import { colours } from '../../lights/colours';
import { LightBar } from '../../lights/components/light-bar';
import { LightMark } from '../../lights/components/light-mark';
import type { Selecting } from '../selection';
import style from './board.module.css';
import { ExtensionsFigure } from './extensions-figure';
import { LightFigure } from './light-figures';
import { percentOf } from './percent';
import { UnitCheckbox } from './unit-checkbox';

interface Row extends BoardFigures {
  key: string;
  name: string;
  /** What narrows the ledger down to it. */
  filter: Parameters<typeof ledgerPath>[0];
  /** What can be selected of it. */
  urgent?: readonly string[];
}

interface Props {
  head: string;
  rows: Row[];
  selecting?: Selecting | undefined;
}

/** The lights of each unit or each section: one bar, and the figures beside it. */
export function FiguresTable({ head, rows, selecting }: Props) {
  const { t } = useTranslation();
  const most = Math.max(...rows.map(({ assignments }) => assignments));
  return (
    <TableFrame className={style.figures}>
      <thead>
        <tr>
          <th scope="col">
            {selecting && (
              <UnitCheckbox
                {...selecting}
                keys={rows.flatMap(({ urgent = [] }) => urgent)}
                name={t('supervision.selection.all')}
              />
            )}
            {head}
          </th>
          <th scope="col">{t('supervision.bar')}</th>
          <th scope="col" className={style.number}>
            {t('supervision.assignments')}
          </th>
          {colours.map((light) => (
            <th key={light} scope="col" className={style.number}>
              <LightMark light={light} size={12} />
            </th>
          ))}
          <th scope="col" className={`${style.number} ${style.share}`}>
            {t('supervision.extensionsAsked')}
          </th>
          <th scope="col" className={`${style.number} ${style.share}`}>
            {t('supervision.onTimeByFirst')}
          </th>
          <th scope="col" className={`${style.number} ${style.share}`}>
            {t('supervision.onTimeByEffective')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, filter, urgent = [], assignments, lights, extensionsAsked, punctuality }) => (
          <tr key={key}>
            <th scope="row">
              {selecting && <UnitCheckbox {...selecting} keys={urgent} name={name} />}
              <Link to={ledgerPath(filter)}>{name}</Link>
            </th>
            <td className={style.bar}>
              <span style={{ width: `${(assignments / most) * 100}%` }}>
                <LightBar counts={lights} />
              </span>
            </td>
            <td className={style.number}>{assignments}</td>
            {colours.map((light) => (
              <td key={light} className={`${style.number} ${lights[light] > 0 ? (style[light] ?? '') : style.zero}`}>
                <LightFigure light={light} count={lights[light]} to={ledgerPath({ ...filter, light })} of={name} />
              </td>
            ))}
            <td className={`${style.number} ${extensionsAsked > 0 ? '' : style.zero}`}>
              <ExtensionsFigure count={extensionsAsked} to={ledgerPath({ ...filter, extension: true })} of={name} />
            </td>
            <Share part={punctuality.onTimeByFirst} all={punctuality.closed} />
            <Share part={punctuality.onTimeByEffective} all={punctuality.closed} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Share({ part, all }: { part: number; all: number }) {
  const { t } = useTranslation();
  return (
    <td className={`${style.number} ${style.share} ${all === 0 ? style.zero : ''}`}>
      {percentOf(part, all)}
      {all > 0 && <span className={style.note}> {t('supervision.shareOf', { onTime: part, closed: all })}</span>}
    </td>
  );
}

import type { InspectionRanking, RankedUnit } from '@yaodian/api-client';
import { gradeNames, whyUnrankedWords } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { useSaid } from '../use-said';
import { HeadRow } from './head-row';
import style from './sheets.module.css';

const columns = ['rank', 'unit', 'quantity', 'content', 'timeliness', 'deducted', 'total', 'grade'] as const;

const classes = [style.rank, undefined, ...Array.from({ length: 4 }, () => style.number), style.score, style.grade];

interface Props {
  group: InspectionRanking['groups'][number];
  addressOf: (unitId: number) => string;
}

/** The units of a comparison group, by rank. */
export function RankingTable({ group, addressOf }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.rows}>
      <h2 lang="zh-CN">{group.title ?? t('inspectionSheets.ranking.noGroup')}</h2>
      <TableFrame className={`${style.wide} ${style.ranking}`}>
        <HeadRow names={columns.map((column) => t(`inspectionSheets.ranking.${column}`))} classes={classes} />
        <tbody>
          {group.units.map((unit) => (
            <Row key={unit.unitId} unit={unit} to={addressOf(unit.unitId)} />
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

function Row({ unit, to }: { unit: RankedUnit; to: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const labelOf = (column: (typeof columns)[number]) => t(`inspectionSheets.ranking.${column}`);
  return (
    <tr>
      <td className={style.rank}>{unit.rank ?? '—'}</td>
      <th scope="row" lang="zh-CN">
        {unit.maySeeSheet ? <Link to={to}>{unit.unitName}</Link> : unit.unitName}
        {unit.whyUnranked !== null && <div className={style.note}>{said(whyUnrankedWords[unit.whyUnranked])}</div>}
      </th>
      {[unit.quantity, unit.content, unit.timeliness].map((score, index) => (
        <td key={columns[index + 2]} className={style.number} data-label={labelOf(columns[index + 2]!)}>
          {score ?? '—'}
        </td>
      ))}
      <td className={style.number} data-label={labelOf('deducted')}>
        {unit.deducted === '0.00' ? '—' : `−${unit.deducted}`}
      </td>
      <td className={style.score}>{unit.total ?? '—'}</td>
      <td className={style.grade} data-label={labelOf('grade')}>
        {unit.grade !== null && said(gradeNames[unit.grade])}
      </td>
    </tr>
  );
}

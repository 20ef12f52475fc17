import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FactKind, FactRow } from '@yaodian/api-client';
import { type Counted, printedCredit } from '../model/fact-rows';
import { isNothing, withMinus } from '../model/figures';
import style from './line-detail.module.css';

interface Props {
  rows: readonly FactRow[];
  /** What the ledger says of each, by its id. */
  counted: ReadonlyMap<string, Counted>;
  unitId: number;
  label: string;
}

/** The facts of a line, each leading to where it was recorded. */
export function FactTable({ rows, counted, unitId, label }: Props) {
  const { t } = useTranslation();
  const hasCredits = rows.some(({ factId }) => counted.get(factId)?.credit);
  const hasPoints = rows.some(({ factId }) => counted.get(factId)?.event);
  return (
    <table className={style.table} aria-label={t('scorecards.facts.label', { line: label })}>
      <thead>
        <tr>
          <th scope="col">{t('scorecards.facts.title')}</th>
          <th scope="col">{t('scorecards.facts.date')}</th>
          <th scope="col">{t('scorecards.facts.outcome')}</th>
          {hasCredits && (
            <>
              <th scope="col" className={style.number}>
                {t('scorecards.facts.credit')}
              </th>
              <th scope="col" className={style.number}>
                {t('scorecards.facts.byFirst')}
              </th>
            </>
          )}
          {hasPoints && (
            <th scope="col" className={style.number}>
              {t('scorecards.facts.points')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.factId}
            row={row}
            counted={counted.get(row.factId)}
            unitId={unitId}
            hasCredits={hasCredits}
            hasPoints={hasPoints}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, 'unitId'> {
  row: FactRow;
  counted: Counted | undefined;
  hasCredits: boolean;
  hasPoints: boolean;
}

function Row({ row, counted, unitId, hasCredits, hasPoints }: RowProps) {
  const { t } = useTranslation();
  const { title, date, files } = row;
  const credit = counted?.credit ?? null;
  const event = counted?.event ?? null;
  const path = pathOf(row, unitId);
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {path === null ? title : <Link to={path}>{title}</Link>}
        <Detail row={row} />
        {files.length > 0 && (
          <div className={style.files}>
            {files.map((file) => (
              <a key={file.id} href={fileOf(row.kind, file.id)} target="_blank" rel="noreferrer">
                {file.name}
              </a>
            ))}
          </div>
        )}
      </th>
      <td className={style.date}>{date ?? '—'}</td>
      <td>
        <Outcome row={row} />
        {credit?.isProvisional && <div className={style.note}>{t('scorecards.provisional')}</div>}
      </td>
      {hasCredits && (
        <>
          <td className={`${style.number} ${credit && Number(credit.effective) < 1 ? style.lost : ''}`}>
            {credit ? printedCredit(credit.effective) : '—'}
          </td>
          <td className={style.number}>{credit ? printedCredit(credit.first) : '—'}</td>
        </>
      )}
      {hasPoints && (
        <td className={`${style.number} ${event && !isNothing(event.points) ? style.lost : ''}`}>
          {event ? withMinus(event.points) : '—'}
          {event?.countedIn && (
            <div className={style.note}>{t('scorecards.facts.countedIn', { number: event.countedIn.number })}</div>
          )}
        </td>
      )}
    </tr>
  );
}

/** Where a fact was recorded; null where there is no page of it. */
function pathOf(
  { kind, planTaskId, reportId, inspectionId, evidenceId, notice }: FactRow,
  unitId: number,
): string | null {
  if (notice !== null) return `/notices/${notice}`;
  if (kind === 'evidence' && evidenceId !== null) return `/evidence?unit=${unitId}&open=${evidenceId}`;
  if (inspectionId) return `/inspections/${inspectionId}/units/${unitId}/sheet`;
  if (planTaskId) return `/tasks/${planTaskId}${reportId ? `?report=${reportId}` : ''}`;
  return null;
}

const fileOf = (kind: FactKind, id: number) =>
  kind === 'entry' ? `/api/entries/files/${id}` : `/api/assessment-events/files/${id}`;

/** A reason, a number, the last day of a period: what a fact's kind has beside its title. */
function Detail({ row: { kind, detail, due, firstDue } }: { row: FactRow }) {
  const { t } = useTranslation();
  const isMoved = due !== null && firstDue !== null && due !== firstDue;
  return (
    <>
      {detail !== null && (
        <div className={style.note}>
          {kind === 'report'
            ? t('scorecards.facts.period', { last: detail })
            : kind === 'inspection'
              ? t('scorecards.facts.total', { total: detail })
              : detail}
        </div>
      )}
      {due !== null && (
        <div className={style.note}>
          {isMoved ? t('scorecards.facts.dueMoved', { due, first: firstDue }) : t('scorecards.facts.due', { due })}
        </div>
      )}
    </>
  );
}

function Outcome({ row: { outcome, daysLate } }: { row: FactRow }) {
  const { t } = useTranslation();
  const word = t(`scorecards.facts.outcomes.${outcome}`);
  return daysLate !== null && daysLate > 0 && outcome !== 'missing'
    ? t('scorecards.facts.late', { word, count: daysLate })
    : word;
}

import { useInfiniteQuery } from '@tanstack/react-query';
import type { FigureRows as Rows } from '@yaodian/api-client';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { rowsQuery, type ShownRows } from '../api/sheets';
import { DisclosureTable } from './disclosure-table';
import { FindingTable } from './finding-table';
import { QuantityTable } from './quantity-table';
import { ReportTable } from './report-table';
import style from './sheets.module.css';

interface Props {
  inspectionId: number;
  unitId: number;
  version: number | undefined;
  shown: ShownRows;
  /** Where the disclosures on a line of quantity are shown. */
  lineAddress: (assignmentId: number, target: number | null) => string;
}

/** The rows that a figure was counted from. */
export function FigureRows({ inspectionId, unitId, version, shown, lineAddress }: Props) {
  const { t } = useTranslation();
  const rows = useInfiniteQuery(rowsQuery(inspectionId, unitId, version, shown));
  const pages = rows.data?.pages ?? [];
  const all = <Name extends 'quantity' | 'disclosures' | 'reports' | 'findings'>(name: Name): Rows[Name] =>
    pages.reduce<Rows[Name]>((found, page) => [...found, ...page[name]] as Rows[Name], []);
  const name = t(`inspectionSheets.figures.${shown.figure}`);
  return (
    <section aria-labelledby="rows-of-figure" className={style.rows}>
      <h2 id="rows-of-figure">
        {shown.assignmentId === undefined ? name : t('inspectionSheets.ofLine', { name })}
        {pages[0] && <span className={style.count}>{t('inspectionSheets.count', { count: pages[0].total })}</span>}
      </h2>
      {rows.error && (
        <ProblemAlert
          title={t('inspectionSheets.rowsNotLoaded')}
          error={rows.error}
          onRetry={() => void rows.refetch()}
        />
      )}
      {rows.isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {pages[0]?.total === 0 && <p className={style.note}>{t('inspectionSheets.noRows')}</p>}
      {(pages[0]?.total ?? 0) > 0 && (
        <>
          {shown.figure === 'quantity' && <QuantityTable rows={all('quantity')} lineAddress={lineAddress} />}
          {shown.figure === 'disclosures' && <DisclosureTable rows={all('disclosures')} />}
          {shown.figure === 'reports' && <ReportTable rows={all('reports')} />}
          {(['content', 'deductions', 'vetoes', 'praise'] as const).some((one) => one === shown.figure) && (
            <FindingTable rows={all('findings')} />
          )}
        </>
      )}
      {rows.hasNextPage && (
        <Button className={style.more} loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t('inspectionSheets.more')}
        </Button>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Report, ReportHistory } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { reportQuery } from '../api/get-report';
import { Comments } from './comments';
import { EarlierRounds } from './earlier-rounds';
import { ReportBody } from './report-body';
import { OlderVersions } from './versions';

/** The newest that is known of a report: from a list at once, with all its versions a moment later. */
export function useReport(id: number | undefined, listed: Report | undefined) {
  const { data, error, refetch } = useQuery({ ...reportQuery(id ?? 0), enabled: id !== undefined });
  const history = data && data.id === id ? data : undefined;
  const report = listed && (!history || history.version < listed.version) ? listed : history;
  return { report, history, error, refetch };
}

interface Props {
  report: Report | undefined;
  history: ReportHistory | undefined;
  error: unknown;
  onRetry: () => void;
  compares: boolean;
}

export function ReportDetail({ report, history, error, onRetry, compares }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {error !== null && <ProblemAlert title={t('review.reportNotLoaded')} error={error} onRetry={onRetry} />}
      {!report && error === null && <Skeleton active={false} paragraph={{ rows: 8 }} />}
      {report && <ReportBody report={report} compares={compares} />}
      {report && <Comments key={report.id} report={report} history={history} />}
      {history && <OlderVersions versions={history.versions} />}
      {report && <EarlierRounds key={`rounds ${report.id}`} report={report} />}
    </>
  );
}

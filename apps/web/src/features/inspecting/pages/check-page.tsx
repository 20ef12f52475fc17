import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { mayHeal } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { CheckSheet } from '../components/check-sheet';
import { useCheck, useInspecting, useUnits } from '../store/use-inspecting';

/** The check of a unit: samples at the left, the check list at the right. */
export function CheckPage() {
  const { t } = useTranslation();
  const { checkId } = useParams();
  const { check, isAway, error, refetch } = useCheck(Number(checkId));
  const { kept } = useInspecting();
  // the way back leads somewhere without a network, too
  useUnits();
  if (check && kept.isLoaded) return <CheckSheet key={check.id} check={check} isAway={isAway} />;
  return (
    <div className="page">
      <PageHead title={t('inspecting.checkTitle')} />
      {error && (
        <ProblemAlert
          title={t('inspecting.notLoaded')}
          error={error}
          kept={mayHeal(error) ? t('inspecting.neverRead') : undefined}
          onRetry={() => void refetch()}
        />
      )}
      {!error && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      <p>
        <Link to="/inspecting">{t('inspecting.unitsTitle')}</Link>
      </p>
    </div>
  );
}

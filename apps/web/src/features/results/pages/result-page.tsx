import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { Alert, Button, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { usePlan } from '../../scorecards/use-plan';
import { resultQuery } from '../api/results';
import { AnnouncePart } from '../components/announce-part';
import { AppealsPart } from '../components/appeals-part';
import { CorrectPart } from '../components/correct-part';
import { CorrectionList } from '../components/correction-list';
import { FinalisePart } from '../components/finalise-part';
import { PublishPart } from '../components/publish-part';
import { QuarterList } from '../components/quarter-list';
import { ResultSteps } from '../components/result-steps';
import style from '../components/results.module.css';
import { SheetPicker } from '../components/sheet-picker';
import { SnapshotList } from '../components/snapshot-list';

/** 年度结果: how far it is, what the office does next, appeals, and papers. */
export function ResultPage() {
  const { t } = useTranslation();
  const may = useMay();
  const [params, set] = useAddress();
  const { planId, plans } = usePlan(params);
  const asked = useQuery(resultQuery(planId));
  const result = asked.data;
  const failed = [plans, asked].find(({ error }) => error !== null);
  const hasNoPlan = plans.data?.length === 0 && planId === undefined;
  const isPending = !result && !failed && !hasNoPlan;
  const choices = plans.data ?? [];
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead
        title={t('results.title')}
        takesText={may('results.keep') || may('appeals.make')}
        facts={result && <Facts result={result} />}
        actions={
          result && (
            <>
              {choices.length > 1 && (
                <Select<number>
                  aria-label={t('results.plan')}
                  className={style.planChoice}
                  popupMatchSelectWidth={false}
                  value={result.planId}
                  onChange={(id) => {
                    for (const name of ['of', 'appeal', 'unitId']) set(name, null, true);
                    set('planId', String(id), false);
                  }}
                  options={choices.map((plan) => ({ value: plan.planId, label: plan.title }))}
                />
              )}
              <Button onClick={() => window.print()}>{t('results.print')}</Button>
            </>
          )
        }
      />
      {failed && (
        <ProblemAlert
          title={t(isNotFound(failed.error) ? 'results.notThere' : 'results.notLoaded')}
          error={failed.error}
          onRetry={isNotFound(failed.error) ? undefined : () => void failed.refetch()}
        />
      )}
      {hasNoPlan && <p className={style.sheet}>{t('results.noPlan')}</p>}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 10 }} />}
      {result && !result.scheme && (
        <div className={style.sheet}>
          <p>{t('results.noScheme')}</p>
          {may('schemes.keep') && <Link to="/scorecards/schemes">{t('results.toSchemes')}</Link>}
        </div>
      )}
      {result?.scheme && <Parts key={result.planId} result={result} />}
    </div>
  );
}

function Facts({ result: { planTitle, scheme, units, documentNumber, signer, signedOn } }: { result: AnnualResult }) {
  const { t } = useTranslation();
  return (
    <>
      <p lang="zh-CN">{planTitle}</p>
      {scheme && (
        <p>
          <span lang="zh-CN">{scheme.title}</span>
          {` · ${t('results.scheme', { number: scheme.number })} · ${t('results.units', { count: units })}`}
        </p>
      )}
      {documentNumber !== null && (
        <p>
          <span lang="zh-CN">{documentNumber}</span>
          {t('results.signed', { name: signer ?? '', date: signedOn ?? '' })}
        </p>
      )}
    </>
  );
}

function Parts({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const may = useMay();
  const isOffice = may('results.keep');
  const { state, isWindowOpen, offers, waivers, quarters } = result;
  const standing = state === 'announced' && !isWindowOpen ? 'announcedOver' : state;
  return (
    <div className={style.column}>
      <section className={style.sheet} aria-label={t('results.steps')}>
        <ResultSteps result={result} />
        {!isOffice && may('appeals.make') && <Alert type="info" showIcon title={t(`results.forUnits.${standing}`)} />}
      </section>
      {isOffice && state === 'running' && <AnnouncePart result={result} />}
      {state !== 'running' && <AppealsPart result={result} />}
      {isOffice && state === 'announced' && <FinalisePart result={result} />}
      {offers.includes('publish') && <PublishPart key={result.version} result={result} />}
      <SnapshotList result={result} />
      <SheetPicker result={result} />
      <CorrectionList corrections={result.corrections} />
      {offers.includes('correct') && <CorrectPart key={`correct ${result.version}`} result={result} />}
      {isOffice && state !== 'running' && waivers.length > 0 && quarters.length > 0 && (
        <section className={style.sheet} aria-labelledby="results-waived">
          <h2 id="results-waived">{t('results.quarters.title')}</h2>
          <QuarterList result={result} />
        </section>
      )}
    </div>
  );
}

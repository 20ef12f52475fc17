import { useQuery } from '@tanstack/react-query';
import type { Circular, Circulars } from '@yaodian/api-client';
import { Alert, App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { clockTime } from '../../../../shared/dates';
import { PageHead } from '../../../../shared/page-head';
import { isNotFound } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { saveFile } from '../../../../shared/save-file';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { useMay } from '../../../identity/self';
import { InspectionLink } from '../../components/inspection-link';
import { circularQuery, circularsQuery, useCircularFile, useDraftCircular } from '../api/circulars';
import { contentOf } from '../content';
import { CircularEditor } from '../components/circular-editor';
import { CircularPaper } from '../components/circular-paper';
import style from '../components/circular.module.css';
import { DueCorrections } from '../components/due-corrections';
import { FileButtons } from '../components/file-buttons';
import { VersionList } from '../components/version-list';

/** 通报 of an inspection: the draft is written and published here, what is published is read. */
export function CircularPage() {
  const { t } = useTranslation();
  const params = useParams();
  const inspectionId = Number(params['id']);
  const list = useQuery(circularsQuery(inspectionId));
  const circulars = list.data;
  const number = Number(params['number'] ?? circulars?.versions[0]?.number ?? 0);
  const { data: circular, ...one } = useQuery({ ...circularQuery(inspectionId, number), enabled: number > 0 });
  // what is typed stays while somebody else publishes
  const [unsaved, setUnsaved] = useState(false);
  const writes = circular !== undefined && (circular.state === 'draft' || unsaved);
  const error = list.error ?? one.error;
  const retry = () => {
    void list.refetch();
    if (number > 0) void one.refetch();
  };
  return (
    <div className={`page ${style.page}`}>
      <PageHead
        takesText={circular?.state === 'draft'}
        title={t('circulars.name')}
        facts={
          <>
            {circulars && <InspectionLink id={inspectionId} title={circulars.inspectionTitle} />}
            {circular && (
              <>
                <p>{t('circulars.versions.number', { number })}</p>
                <p>
                  {circular.signing === null
                    ? t('circulars.isDraft')
                    : `${circular.signing.documentNumber} ${circular.signing.signedOn}`}
                </p>
              </>
            )}
          </>
        }
        actions={
          circular &&
          circulars && <FileButtons inspectionId={inspectionId} number={number} makesPdf={circulars.makesPdf} />
        }
      />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'circulars.notThere' : 'circulars.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : retry}
          action={isNotFound(error) ? <Link to="/inspections">{t('circulars.toInspections')}</Link> : undefined}
        />
      )}
      {!error && (list.isPending || (number > 0 && one.isPending)) && (
        <Skeleton active={false} title={false} paragraph={{ rows: 10 }} />
      )}
      {circulars && <DueCorrections circulars={circulars} />}
      {circulars && circulars.versions.length === 0 && !error && <None circulars={circulars} />}
      {circular && writes && (
        <CircularEditor key={number} circular={circular} onUnsaved={setUnsaved} onGiveUp={() => setUnsaved(false)} />
      )}
      {circular && circulars && !writes && <Published circulars={circulars} circular={circular} />}
      {circulars && circular?.state === 'draft' && circulars.versions.length > 1 && (
        <VersionList circulars={circulars} number={number} />
      )}
    </div>
  );
}

function None({ circulars: { inspectionId, inspectionState, mayDraft } }: { circulars: Circulars }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync, error, isPending } = useDraftCircular(inspectionId);
  const begin = async () => {
    const { number } = await mutateAsync();
    void navigate(`/inspections/${inspectionId}/circular/${number}`);
  };
  if (!mayDraft) return <p className={style.none}>{t('circulars.none.reader')}</p>;
  const isFinal = inspectionState === 'final';
  return (
    <div className={style.none}>
      <p>{t(isFinal ? 'circulars.none.final' : 'circulars.none.early')}</p>
      {error && <ProblemAlert title={t('circulars.none.notBegun')} error={error} />}
      {isFinal ? (
        <Button type="primary" loading={isPending} onClick={() => void begin().catch(() => undefined)}>
          {t('circulars.none.begin')}
        </Button>
      ) : (
        <p>
          <Link to={`/inspections/${inspectionId}`}>{t('circulars.none.toInspection')}</Link>
        </p>
      )}
    </div>
  );
}

function Published({ circulars, circular }: { circulars: Circulars; circular: Circular }) {
  const { t } = useTranslation();
  const newest = circulars.versions.find(({ state }) => state === 'published');
  return (
    <div className={style.read}>
      <div className={style.column}>
        {newest && newest.number > circular.number && (
          <Alert
            className={style.rail}
            type="info"
            showIcon
            title={t('circulars.replaced', { number: newest.number })}
            action={
              <Link to={`/inspections/${circular.inspectionId}/circular/${newest.number}`}>
                {t('circulars.toNewest')}
              </Link>
            }
          />
        )}
        {circular.isIntact === false && (
          <Alert className={style.rail} type="warning" showIcon title={t('circulars.notIntact')} />
        )}
        <CircularPaper circular={circular} content={contentOf(circular)} />
      </div>
      <div className={`${style.column} ${style.rail}`}>
        <VersionList circulars={circulars} number={circular.number} />
        <Proof circular={circular} />
      </div>
    </div>
  );
}

/** That nothing has changed since: the hash, and the file that it is of. */
function Proof({ circular }: { circular: Circular }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending } = useCircularFile(circular);
  return (
    <section className={style.sheet} aria-labelledby="proof">
      <h2 id="proof">{t('circulars.proof.title')}</h2>
      <div className={style.form}>
        <p className={style.note}>
          {t('circulars.proof.what', { time: circular.publishedAt ? clockTime(circular.publishedAt) : '' })}
        </p>
        <p className={style.hash}>{circular.hash}</p>
        {may('plans.read') && (
          <Button
            loading={isPending}
            onClick={() =>
              void mutateAsync('published.json').then(
                saveFile,
                (error: unknown) => void message.error(sentenceOf(error)),
              )
            }
          >
            {t('circulars.proof.file')}
          </Button>
        )}
      </div>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { AssessmentScheme } from '@yaodian/api-client';
import { Alert, Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { DownloadWorkbook } from '../../workbooks/components/download-workbook';
import { schemeQuery } from '../api/queries';
import { useDownloadScheme } from '../api/workbook';
import { SchemeEditor } from '../components/editor/scheme-editor';
import { SchemeSheet } from '../components/scheme-sheet';
import style from '../components/schemes.module.css';
import { draftOf } from '../draft';
import { percentOf } from '../percent';

/** 考核方案: a draft to be edited; what was adopted is only read, printed and copied. */
export function SchemePage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const { data, error, isPending, refetch } = useQuery(schemeQuery(id));
  // what was typed is kept even where somebody else has adopted the draft meanwhile
  const [isTyped, setTyped] = useState(false);
  if (data && (data.state === 'draft' || isTyped)) return <SchemeEditor key={id} scheme={data} onUnsaved={setTyped} />;
  if (data) return <FrozenScheme scheme={data} />;
  return (
    <div className="page">
      <PageHead title={t('schemes.one')} />
      {error && <ProblemAlert title={t('schemes.notOpened')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
    </div>
  );
}

function FrozenScheme({ scheme }: { scheme: AssessmentScheme }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const download = useDownloadScheme(scheme.id);
  const top = useRef<HTMLDivElement>(null);
  // after adoption it takes the place of the editor, which was scrolled
  useEffect(() => void top.current?.scrollIntoView(), []);
  return (
    <div className="page" ref={top}>
      <PageHead
        title={scheme.title}
        facts={
          <>
            <p>
              <Link to={`/plans/${scheme.planId}`} lang="zh-CN">
                {scheme.planTitle}
              </Link>
            </p>
            <p>
              {t(`schemes.states.${scheme.state}`)}
              {scheme.number !== null && <> · {t('schemes.number', { number: scheme.number })}</>}
            </p>
            <p>{t('schemes.weightWords', { weight: percentOf(scheme.weight) })}</p>
            {scheme.adoptedAt !== null && <p>{t('schemes.adoptedAt', { time: clockTime(scheme.adoptedAt) })}</p>}
          </>
        }
        actions={
          <>
            <DownloadWorkbook download={download} />
            <Button onClick={() => void navigate(`/scorecards/rehearsal?scheme=${scheme.id}`)}>
              {t('schemes.rehearse')}
            </Button>
            <Button onClick={() => window.print()}>{t('schemes.print')}</Button>
            <Button onClick={() => void navigate(`/scorecards/schemes?new=${scheme.id}`)}>
              {t('schemes.copyNew')}
            </Button>
          </>
        }
      />
      {scheme.state === 'replaced' && (
        <div className={style.alert}>
          <Alert type="warning" showIcon title={t('schemes.replaced')} />
        </div>
      )}
      <SchemeSheet draft={draftOf(scheme)} units={scheme.units} />
    </div>
  );
}

import type { Evidence } from '@yaodian/api-client';
import { Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useGradeEvidence } from '../api/keep-evidence';
import { EvidenceFacts, VersionLink } from './evidence-facts';
import { GradeWords } from './grade-words';
import { PageChecks } from './page-checks';
import { PageExtract } from './page-extract';
import style from './evidence.module.css';

interface Props {
  evidence: Evidence;
  /** Whether the reader reviews what it proves, and so may say that they have opened it. */
  mayGrade: boolean;
}

/** One piece of evidence beside what it proves: each place with its link, and the reviewer's word that it is public. */
export function EvidenceSheet({ evidence, mayGrade }: Props) {
  const { t } = useTranslation();
  const { title, unitName, places } = evidence;
  return (
    <div className={style.sheet}>
      <h3 lang="zh-CN">{title}</h3>
      <EvidenceFacts evidence={evidence} />
      <GradePart key={evidence.id} evidence={evidence} mayGrade={mayGrade}>
        <ul className={style.list} aria-label={t('evidence.places')}>
          {places.map((place) => {
            const { id, channel, publishedOn } = place;
            const [now, ...before] = place.versions;
            return (
              <li key={id} className={style.item}>
                <span className={style.facts}>
                  <span>{t(`evidence.channels.${channel ?? 'none'}`)}</span>
                  {publishedOn && <span>{t('evidence.published', { date: publishedOn })}</span>}
                  <span>{now?.addedBy ? t('evidence.by', { name: now.addedBy }) : unitName}</span>
                </span>
                {now && <VersionLink version={now} />}
                {before.length > 0 && (
                  <span className={style.hint}>{t('evidence.replaced', { count: before.length })}</span>
                )}
                <PageExtract place={place} />
                <PageChecks evidence={evidence} place={place} />
              </li>
            );
          })}
        </ul>
      </GradePart>
      <GradeWords evidence={evidence} />
    </div>
  );
}

/** The links, and under them what can be said once one of them has been opened. */
function GradePart({ evidence, mayGrade, children }: Props & { children: ReactNode }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { mutate, error, isPending } = useGradeEvidence();
  const isPublic = evidence.places.some(({ channel }) => channel !== null);
  const isWord = evidence.gradedBy !== null;
  const isConfirmed = evidence.grade === 'A';
  const takeBack = isWord ? (isConfirmed ? 'evidence.ungrade' : 'evidence.believePage') : 'evidence.doubtPage';
  const look = (event: SyntheticEvent) => {
    if ((event.target as HTMLElement).closest('a')) setOpened(true);
  };
  return (
    <>
      <div onClickCapture={look} onAuxClickCapture={look}>
        {children}
      </div>
      {error && <ProblemAlert title={t('evidence.notDone')} error={error} />}
      {mayGrade && !isPublic && <p className={style.hint}>{t('evidence.gradeNotPublic')}</p>}
      {mayGrade && isPublic && (
        <div className={style.buttons}>
          {(isWord || isConfirmed) && (
            <Button size="small" loading={isPending} onClick={() => mutate({ evidence, grade: null })}>
              {t(takeBack)}
            </Button>
          )}
          {!isConfirmed && (
            <Button
              size="small"
              disabled={!opened}
              loading={isPending}
              onClick={() => mutate({ evidence, grade: 'A' })}
            >
              {t('evidence.gradeA')}
            </Button>
          )}
          {!isConfirmed && !opened && <span className={style.hint}>{t('evidence.openFirst')}</span>}
        </div>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import type { Paper } from '../api/files';
import { papersQuery } from '../api/results';
import { PaperButtons } from './paper-buttons';
import style from './results.module.css';

/** 快照: every frozen version with its hash, and its papers. */
export function SnapshotList({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const { planId, snapshots } = result;
  const { data: papers } = useQuery(papersQuery(planId));
  if (snapshots.length === 0) return null;
  const pdf = papers?.makesPdf ? (['pdf'] as const) : [];
  return (
    <section className={style.sheet} aria-labelledby="results-snapshots">
      <h2 id="results-snapshots">
        {t('results.snapshots.title')}
        <span className={style.note}>{t('results.snapshots.note')}</span>
      </h2>
      <TableFrame className={style.snapshots}>
        <thead>
          <tr>
            {(['number', 'kind', 'taken', 'hash', 'papers'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`results.snapshots.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {snapshots.map(({ number, kind, takenAt, takenBy, reason, hash, publication, units }) => (
            <tr key={number}>
              <th scope="row">{t('results.snapshots.number', { number })}</th>
              <td>
                {t(`results.snapshots.kinds.${kind}`)}
                <span className={style.how}>{t('results.snapshots.units', { count: units })}</span>
                {reason !== null && (
                  <p className={style.words} lang="zh-CN">
                    {t('results.snapshots.reason', { reason })}
                  </p>
                )}
                {publication && (
                  <p>
                    <span lang="zh-CN">{publication.documentNumber}</span>
                    <span className={style.how}>
                      {t('results.snapshots.signed', { name: publication.signer, date: publication.signedOn })}
                    </span>
                  </p>
                )}
              </td>
              <td>
                {clockTime(takenAt)}
                <span className={style.how} lang="zh-CN">
                  {takenBy}
                </span>
              </td>
              <td className={style.hash}>{hash}</td>
              <td>
                {kind === 'announced' ? (
                  <span className={style.how}>{t('results.snapshots.sheetsOnly')}</span>
                ) : (
                  <div className={style.paperRows}>
                    <span>{t('results.papers.ranking')}</span>
                    <PaperButtons
                      planId={planId}
                      label={t('results.papers.rankingOf', { number })}
                      papers={(['docx', 'xlsx', ...pdf] as const).map((format): Paper => ({
                        ...{ kind: 'ranking', format, snapshot: number },
                      }))}
                    />
                    <span>{t('results.papers.circular')}</span>
                    <PaperButtons
                      planId={planId}
                      label={t('results.papers.circularOf', { number })}
                      papers={(['docx', ...pdf] as const).map((format): Paper => ({
                        ...{ kind: 'circular', format, snapshot: number },
                      }))}
                    />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {papers?.transfer && (
        <div className={style.paperRows}>
          <span>{t('results.papers.transfer')}</span>
          <PaperButtons
            planId={planId}
            label={t('results.papers.transfer')}
            papers={[
              { kind: 'transfer', format: 'xlsx' },
              { kind: 'transfer', format: 'csv' },
            ]}
          />
          <span className={style.how}>{t('results.papers.transferNote')}</span>
        </div>
      )}
    </section>
  );
}

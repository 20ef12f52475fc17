import type { ReportVersion } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../../evidence';
import style from './reports.module.css';

/** What was written in a version, to be read. */
export function ReportWords({ version }: { version: ReportVersion }) {
  const { t } = useTranslation();
  const parts = (['done', 'nextSteps', 'problems'] as const).filter((part) => version[part] !== '');
  const values = version.targetValues.filter(({ value }) => value !== null);
  return (
    <dl className={style.words}>
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`reports.fields.${part}`)}</dt>
          <dd>{version[part]}</dd>
        </div>
      ))}
      {version.percent !== null && (
        <div>
          <dt>{t('reports.fields.percent')}</dt>
          <dd>{version.percent}%</dd>
        </div>
      )}
      {version.correctionReason && (
        <div>
          <dt>{t('reports.fields.correctionReason')}</dt>
          <dd>{version.correctionReason}</dd>
        </div>
      )}
      {values.map(({ text, value }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {version.evidence.length > 0 && (
        <div>
          <dt>{t('reports.fields.evidence')}</dt>
          <dd>
            <EvidenceList ids={version.evidence.map(({ id }) => id)} items={version.evidence} />
          </dd>
        </div>
      )}
    </dl>
  );
}

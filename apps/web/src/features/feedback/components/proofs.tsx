import type { UnitFinding } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { EvidenceSheet } from '../../evidence';
import style from './feedback.module.css';

const isPicture = (format: string): boolean => /^(png|jpe?g|gif|webp|bmp)$/i.test(format);

/** Pictures and files that inspectors took of a finding, and the unit's evidence that it is about. */
export function Proofs({ finding: { number, files, evidence } }: { finding: UnitFinding }) {
  const { t } = useTranslation();
  return (
    <>
      {files.length > 0 && (
        <ul className={style.pictures} aria-label={t('feedback.pictures', { number })}>
          {files.map(({ id, name, format, removed }) => (
            <li key={id}>
              {removed ? (
                <span className={style.how}>{t('feedback.pictureRemoved', { name })}</span>
              ) : (
                <a href={`/api/findings/files/${id}`} download={name} lang="zh-CN">
                  {isPicture(format) && <img src={`/api/findings/files/${id}`} alt="" loading="lazy" />}
                  <span>{name}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {evidence.length > 0 && (
        <ul className={style.proofs} aria-label={t('feedback.evidence')}>
          {evidence.map((one) => (
            <li key={one.id}>
              <EvidenceSheet evidence={one} mayGrade={false} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

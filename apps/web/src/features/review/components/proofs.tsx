import type { Report } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../shared/key-hint';
import { EvidenceSheet } from '../../evidence';
import style from './proofs.module.css';

/** The next one of several, round and round. */
export const stepped = (at: number, by: number, count: number): number => (count === 0 ? 0 : (at + by + count) % count);

interface Props {
  report: Report;
  /** Which piece of evidence is looked at, counted from 0. */
  at: number;
  onStep: (by: number) => void;
  hasKeys: boolean;
}

/** What proves the version that is read, one piece after the other, and the grade that the reviewer gives it. */
export function Proofs({ report, at, onStep, hasKeys }: Props) {
  const { t } = useTranslation();
  const proofs = report.current?.evidence ?? [];
  const shown = proofs[at];
  const mayGrade = (['accept', 'return', 'revoke'] as const).some((act) => report.acts.includes(act));
  return (
    <aside className={style.proofs} aria-label={t('review.proofs')}>
      <div className={style.head}>
        <h2>
          {t('review.proofs')} {proofs.length > 0 && `${at + 1} / ${proofs.length}`}
        </h2>
        {proofs.length > 1 && (
          <span className={style.steps}>
            <Button size="small" onClick={() => onStep(-1)}>
              {t('review.proofBefore')} {hasKeys && <KeyHint>[</KeyHint>}
            </Button>
            <Button size="small" onClick={() => onStep(1)}>
              {t('review.proofNext')} {hasKeys && <KeyHint>]</KeyHint>}
            </Button>
          </span>
        )}
      </div>
      {shown ? (
        <EvidenceSheet evidence={shown} mayGrade={mayGrade} />
      ) : (
        <p className={style.none}>{t(report.current ? 'review.noProofs' : 'review.nothingYet')}</p>
      )}
    </aside>
  );
}

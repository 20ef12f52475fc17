import type { Evidence } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { EvidenceFacts } from './evidence-facts';
import style from './chip.module.css';

interface Props {
  evidence: Evidence;
  /** Where it is to be seen. */
  children?: ReactNode;
  /** A button at its end. */
  act?: ReactNode;
}

/** One piece of evidence in short: the letter of its grade, what it is called, where it is and since when. */
export function EvidenceChip({ evidence, children, act }: Props) {
  return (
    <div className={style.chip}>
      <span
        className={`${style.grade} ${evidence.grade === 'A' || evidence.grade === 'B' ? style.seen : ''}`}
        aria-hidden="true"
      >
        {evidence.grade}
      </span>
      <span className={style.words}>
        <span className={style.name} lang="zh-CN">
          {evidence.title}
        </span>
        <EvidenceFacts evidence={evidence} brief />
        {children && <span className={style.links}>{children}</span>}
      </span>
      {act}
    </div>
  );
}

import { useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../../shared/local-draft';

/** What was written on sheets, kept on this computer: for all units, and for single ones in its place. */
interface Texts {
  issuer?: string;
  all?: string;
  own: Record<number, string>;
}

/** What is asked on the sheets of a plan and quarter; empty text is the proposed one again. */
export function useSheetTexts(planId: number, quarter: number) {
  const name = `sheets.${planId}.${quarter}`;
  const [texts, setTexts] = useState<Texts>(() => readDraft<Texts>(name) ?? { own: {} });
  const keep = (next: Texts) => {
    setTexts(next);
    const isEmpty = next.issuer === undefined && next.all === undefined && Object.keys(next.own).length === 0;
    if (isEmpty) removeDraft(name);
    else writeDraft(name, next);
  };
  return {
    ...texts,
    setIssuer: (issuer: string | undefined) => keep({ ...texts, issuer }),
    setAll: (all: string | undefined) => keep({ ...texts, all }),
    setOwn: (unitId: number, words: string | undefined) => {
      const { [unitId]: _, ...others } = texts.own;
      keep({ ...texts, own: words === undefined ? others : { ...others, [unitId]: words } });
    },
  };
}

import { type ItemLine, type LeafLine, whyUnscoredWords } from '@yaodian/assessment';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import { type Basis, basisOf } from '../model/basis';

/** What a line rests on, in a few words. */
export function useBasisWords(): (line: LeafLine | ItemLine) => string {
  const { t } = useTranslation();
  const said = useSaid();
  const words = (basis: Basis): string => {
    const { kind, ...figures } = basis;
    return t(`scorecards.basis.${kind}`, figures);
  };
  return (line) => {
    if ('whyUnscored' in line && line.whyUnscored !== null) return said(whyUnscoredWords[line.whyUnscored]);
    return basisOf(line).map(words).join(t('scorecards.basis.join'));
  };
}

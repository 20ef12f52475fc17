import { isFigure, type ProblemCode, problemWords } from '@yaodian/assessment';
import type { SchemeProblem } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import { shareAsPercent } from '../use-line-words';

/** Parameters that the form shows in percent. */
const inPercent = [
  ...['perOwnExtension', 'perDayLate', 'leastLate', 'openShare', 'responsibleShare', 'disclosureShare'],
  ...['ratio', 'withStatement', 'share', 'target'],
];

/** What is wrong, in words that name parameters and settings as the form does; `alone`: without the line that it is on. */
export function useProblemWords() {
  const { t } = useTranslation();
  const said = useSaid();
  return ({ code, line, path, parameters }: SchemeProblem, alone = false): string => {
    if (code === 'no-units') return t('schemes.problems.noUnits');
    if (code === 'weight-below-floor' && !isFigure(parameters['weight'] ?? '')) return t('schemes.problems.noWeight');
    // its sentence names the unit already
    const isUnit = path.startsWith('units.');
    const { parameter, setting, value, ...others } = parameters;
    const short = parameter?.split('.').pop() ?? '';
    const named: Record<string, string> = { ...others };
    // of what was deleted only its key is left, which says nothing
    if (code === 'measure-unknown') named['measure'] = t('schemes.problems.deleted');
    if (code === 'group-unknown') named['group'] = t('schemes.problems.deleted');
    if (parameter !== undefined) named['parameter'] = t(`schemes.parameters.${short}` as 'schemes.parameters.share');
    if (setting !== undefined) named['setting'] = t(`schemes.settings.${setting}` as 'schemes.settings.decimals');
    if (value !== undefined) named['value'] = inPercent.includes(short) ? `${shareAsPercent(value)}%` : value;
    return said(
      problemWords({ code: code as ProblemCode, line: alone || isUnit ? null : line, path, parameters: named }),
    );
  };
}

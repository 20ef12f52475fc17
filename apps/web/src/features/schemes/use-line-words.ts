import {
  type Amount,
  type Counted,
  type Division,
  type MeasureDefinition,
  type Rule,
  ruleNames,
  type Source,
  systemKindNames,
} from '@yaodian/assessment';
import { isFigure } from '@yaodian/assessment';
import { Exact, plain } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../inspection-sheets/use-said';

/** 0.6 is 60 %; what is no figure stays as it is. */
export const shareAsPercent = (share: string): string => (isFigure(share) ? plain(new Exact(share).times(100)) : share);

/** How a line is scored, in a sentence. */
export function useLineWords(measures: readonly MeasureDefinition[]) {
  const { t } = useTranslation();
  const said = useSaid();
  const measureName = (key: string) => measures.find((one) => one.key === key)?.name ?? key;
  const isDivided = (key: string) => measures.some((one) => one.key === key && one.hasDenominator);
  const percent = (share: string) => `${shareAsPercent(share)}%`;

  const divisionWords = (division: Division): string =>
    t(`schemes.divisions.${division.by}`, { of: division.by === 'scaled' ? division.of : '' });

  const amountWords = (amount: Amount): string => {
    switch (amount.kind) {
      case 'fixed':
        return t('schemes.amounts.fixedWords', { points: amount.points });
      case 'range':
        return t('schemes.amounts.rangeWords', amount);
      case 'share':
        return t('schemes.amounts.shareWords', { share: percent(amount.share) });
    }
  };

  const sourceWords = (source: Source): string => {
    if (source.from === 'entered') return t('schemes.sources.enteredWords');
    if (source.from === 'system') return t('schemes.sources.systemWords', { kind: said(systemKindNames[source.kind]) });
    const measure = measureName(source.measure);
    const { count } = source;
    switch (count.by) {
      case 'value':
        return t('schemes.counts.valueWords', { measure });
      case 'periods':
        return count.from === null
          ? t('schemes.counts.belowWords', { measure, below: count.below })
          : t('schemes.counts.periodsWords', { measure, from: count.from, below: count.below });
      case 'shortfall':
        return t('schemes.counts.shortfallWords', { measure, required: count.required });
      case 'steps':
        return count.most === null
          ? t('schemes.counts.stepsWords', { measure, above: count.above, step: count.step })
          : t('schemes.counts.stepsMostWords', { measure, above: count.above, step: count.step, most: count.most });
    }
  };

  const countedWords = ({ name, per, source, amount, withStatement }: Counted): string =>
    t('schemes.counted.words', {
      name: name || '—',
      per,
      amount: amountWords(amount),
      source: sourceWords(source),
    }) + (withStatement === null ? '' : t('schemes.counted.statementWords', { share: percent(withStatement) }));

  /** The rule's parameters; the entries of a deduction each on a line. */
  const ruleLines = (rule: Rule): string[] => {
    switch (rule.kind) {
      case 'completion':
        return [
          t('schemes.rules.completionWords', {
            share: percent(rule.responsibleShare),
            late: percent(rule.credit.perDayLate),
            least: percent(rule.credit.leastLate),
            open: percent(rule.credit.openShare),
            extension: percent(rule.credit.perOwnExtension),
          }),
        ];
      case 'timeliness':
        return [t('schemes.rules.timelinessWords', { share: percent(rule.disclosureShare), days: rule.graceDays })];
      case 'quantity':
        return [t('schemes.rules.quantityWords')];
      case 'inspection':
        return [
          t('schemes.rules.inspectionWords', {
            what: t(`schemes.dimensions.${rule.dimension ?? 'total'}`),
            weights: rule.quarterWeights.join(' : '),
          }),
        ];
      case 'ratio':
        return [t('schemes.rules.ratioWords', { measure: measureName(rule.measure), target: percent(rule.target) })];
      case 'tiers':
        return [
          t('schemes.rules.tiersWords', {
            measure: measureName(rule.measure),
            tiers: rule.tiers
              .map(({ from, ratio }) =>
                from === null
                  ? t('schemes.rules.tierLowest', { ratio: percent(ratio) })
                  : t('schemes.rules.tierFrom', {
                      from: isDivided(rule.measure) ? percent(from) : from,
                      ratio: percent(ratio),
                    }),
              )
              .join(t('schemes.comma')),
          }),
        ];
      case 'deduct':
        return rule.counted.map(countedWords);
      case 'manual':
        return [
          rule.choices === null
            ? t('schemes.rules.manualWords')
            : rule.choices.map(({ name, ratio }) => `${name} ${percent(ratio)}`).join(t('schemes.comma')),
        ];
    }
  };

  const ruleName = (rule: Rule): string => said(ruleNames[rule.kind]);
  return { divisionWords, sourceWords, countedWords, ruleLines, ruleName };
}

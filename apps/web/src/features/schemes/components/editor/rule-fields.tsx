import { type Rule, type RuleKind, ruleKinds, ruleNames } from '@yaodian/assessment';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../../inspection-sheets/use-said';
import { useEditor } from '../../editing/editor';
import { newRule } from '../../editing/new-parts';
import { CountedEditor } from './counted-editor';
import { ChoiceAt, FaultsAt, FigureAt, ShareAt, WholeAt } from './fields';
import { ManualFields } from './manual-fields';
import { MeasureAt } from './measure-at';
import { TierFields } from './tier-fields';
import style from './editor.module.css';

/** Which rule a leaf is scored by, and all of its parameters. */
export function RuleFields({ path }: { path: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { read, put, draft } = useEditor();
  const rule = read<Rule>(path);
  return (
    <div className={style.drawer}>
      <ChoiceAt<RuleKind>
        path={`${path}.kind`}
        label={t('schemes.line.rule')}
        hint={t(`schemes.rules.${rule.kind}How`)}
        wide
        options={ruleKinds.map((value) => ({ value, label: said(ruleNames[value]) }))}
        onChoose={(kind) => put(path, newRule(kind, draft.measures))}
      />
      <Parameters path={path} kind={rule.kind} />
    </div>
  );
}

const dimensions = ['total', 'quantity', 'content', 'timeliness'] as const;
const quarters = [0, 1, 2, 3];

function Parameters({ path, kind }: { path: string; kind: RuleKind }) {
  const { t } = useTranslation();
  const { read, put, draft } = useEditor();
  switch (kind) {
    case 'completion':
      return (
        <div className={style.fields}>
          {(['perDayLate', 'leastLate', 'openShare', 'perOwnExtension'] as const).map((name) => (
            <ShareAt
              key={name}
              path={`${path}.credit.${name}`}
              label={t(`schemes.parameters.${name}`)}
              hint={t(`schemes.hints.${name}`)}
            />
          ))}
          <ShareAt
            path={`${path}.responsibleShare`}
            label={t('schemes.parameters.responsibleShare')}
            hint={t('schemes.hints.responsibleShare')}
          />
        </div>
      );
    case 'timeliness':
      return (
        <div className={style.fields}>
          <ShareAt
            path={`${path}.disclosureShare`}
            label={t('schemes.parameters.disclosureShare')}
            hint={t('schemes.hints.disclosureShare')}
          />
          <WholeAt
            path={`${path}.graceDays`}
            label={t('schemes.parameters.graceDays')}
            hint={t('schemes.hints.graceDays')}
            min={0}
            max={30}
          />
        </div>
      );
    case 'quantity':
      return null;
    case 'inspection':
      return (
        <>
          <ChoiceAt
            path={`${path}.dimension`}
            label={t('schemes.rules.dimension')}
            hint={t('schemes.hints.dimension')}
            wide
            options={dimensions.map((value) => ({ value: value as string, label: t(`schemes.dimensions.${value}`) }))}
            onChoose={(value) => put(`${path}.dimension`, value === 'total' ? null : value)}
            shown={read<string | null>(`${path}.dimension`) ?? 'total'}
          />
          <div>
            <p>{t('schemes.parameters.quarterWeights')}</p>
            <p className={style.hint}>{t('schemes.hints.quarterWeights')}</p>
            <FaultsAt path={`${path}.quarterWeights`} />
            <ul className={`${style.rows} ${style.quarters} ${style.block}`}>
              <li>
                {quarters.map((quarter) => (
                  <FigureAt
                    key={quarter}
                    path={`${path}.quarterWeights[${quarter}]`}
                    label={t('schemes.rules.quarter', { number: quarter + 1 })}
                  />
                ))}
              </li>
            </ul>
          </div>
        </>
      );
    case 'ratio':
      return (
        <div className={style.fields}>
          <MeasureAt path={`${path}.measure`} divided />
          <ShareAt path={`${path}.target`} label={t('schemes.parameters.target')} hint={t('schemes.hints.target')} />
        </div>
      );
    case 'tiers':
      return (
        <>
          <MeasureAt path={`${path}.measure`} />
          <TierFields
            path={`${path}.tiers`}
            divided={draft.measures.some(
              ({ key, hasDenominator }) => hasDenominator && key === read(`${path}.measure`),
            )}
          />
        </>
      );
    case 'deduct':
      return <CountedEditor path={`${path}.counted`} isInLeaf />;
    case 'manual':
      return <ManualFields path={`${path}.choices`} />;
  }
}

import { type MeasureCount, type Source, systemKindNames, systemKinds } from '@yaodian/assessment';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../../inspection-sheets/use-said';
import { useEditor } from '../../editing/editor';
import { ChoiceAt, FigureAt, WholeAt } from './fields';
import { OptionalAt } from './optional-at';
import style from './editor.module.css';

const newCount = (by: MeasureCount['by']): MeasureCount => {
  switch (by) {
    case 'value':
      return { by };
    case 'periods':
      return { by, from: null, below: '' };
    case 'shortfall':
      return { by, required: '' };
    case 'steps':
      return { by, above: '', step: '', most: null };
  }
};
const counts = ['value', 'periods', 'shortfall', 'steps'] as const;

/** Where events come from: the system, the office, or a measure. */
export function SourceFields({ path, onlyEvents = false }: { path: string; onlyEvents?: boolean }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { read, put, draft } = useEditor();
  const source = read<Source>(path);
  const sources = onlyEvents ? (['entered', 'system'] as const) : (['entered', 'system', 'measure'] as const);
  const choose = (from: Source['from']) => {
    if (from === 'entered') put(path, { from });
    else if (from === 'system') put(path, { from, kind: systemKinds[0] });
    else put(path, { from, measure: draft.measures[0]?.key ?? '', count: newCount('value') });
  };
  return (
    <div className={style.fields}>
      <ChoiceAt<Source['from']>
        path={`${path}.from`}
        label={t('schemes.items.source')}
        hint={t(`schemes.sources.${source.from}How`)}
        options={sources.map((value) => ({ value, label: t(`schemes.sources.${value}`) }))}
        onChoose={choose}
      />
      {source.from === 'system' && (
        <ChoiceAt
          path={`${path}.kind`}
          label={t('schemes.sources.kind')}
          options={systemKinds.map((value) => ({ value, label: said(systemKindNames[value]) }))}
        />
      )}
      {source.from === 'measure' && (
        <>
          <ChoiceAt
            path={`${path}.measure`}
            label={t('schemes.parameters.measure')}
            hint={draft.measures.length === 0 ? t('schemes.measures.noneYet') : undefined}
            options={draft.measures.map(({ key, name }) => ({ value: key, label: name || key }))}
          />
          <ChoiceAt<MeasureCount['by']>
            path={`${path}.count.by`}
            label={t('schemes.counts.by')}
            hint={t(`schemes.counts.${source.count.by}How`)}
            options={counts.map((value) => ({ value, label: t(`schemes.counts.${value}`) }))}
            onChoose={(by) => put(`${path}.count`, newCount(by))}
          />
          <CountFields path={`${path}.count`} by={source.count.by} />
        </>
      )}
    </div>
  );
}

function CountFields({ path, by }: { path: string; by: MeasureCount['by'] }) {
  const { t } = useTranslation();
  switch (by) {
    case 'value':
      return null;
    case 'periods':
      return (
        <>
          <OptionalAt path={`${path}.from`} label={t('schemes.counts.withFrom')} initial="">
            <FigureAt path={`${path}.from`} label={t('schemes.parameters.from')} />
          </OptionalAt>
          <FigureAt path={`${path}.below`} label={t('schemes.parameters.below')} />
        </>
      );
    case 'shortfall':
      return <FigureAt path={`${path}.required`} label={t('schemes.parameters.required')} />;
    case 'steps':
      return (
        <>
          <FigureAt path={`${path}.above`} label={t('schemes.parameters.above')} />
          <FigureAt path={`${path}.step`} label={t('schemes.parameters.step')} />
          <OptionalAt path={`${path}.most`} label={t('schemes.counts.withMost')} initial={1}>
            <WholeAt path={`${path}.most`} label={t('schemes.parameters.most')} min={1} max={9999} />
          </OptionalAt>
        </>
      );
  }
}

import type { Division } from '@yaodian/assessment';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { ChoiceAt, FigureAt } from './fields';

const ways = ['points', 'weight', 'scaled'] as const;

/** How the points of a node are divided among what is below it. */
export function DivisionFields({ path, first = false }: { path: string; first?: boolean }) {
  const { t } = useTranslation();
  const { read, put } = useEditor();
  const division = read<Division>(path);
  return (
    <>
      <ChoiceAt<Division['by']>
        path={`${path}.by`}
        at={path}
        label={t(first ? 'schemes.tree.divisionFirst' : 'schemes.tree.division')}
        hint={t(`schemes.divisions.${division.by}How`)}
        options={ways.map((value) => ({ value, label: t(`schemes.divisions.${value}Name`) }))}
        onChoose={(by) => put(path, by === 'scaled' ? { by, of: '100' } : { by })}
      />
      {division.by === 'scaled' && (
        <FigureAt path={`${path}.of`} label={t('schemes.divisions.of')} hint={t('schemes.divisions.ofHow')} />
      )}
    </>
  );
}

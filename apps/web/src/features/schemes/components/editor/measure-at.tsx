import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { ChoiceAt } from './fields';
import style from './editor.module.css';

/** Which measure a rule or an entry reads; where there is none, the way to where they are defined. */
export function MeasureAt({ path, divided = false }: { path: string; divided?: boolean }) {
  const { t } = useTranslation();
  const { draft, goTo } = useEditor();
  const measures = draft.measures.filter(({ hasDenominator }) => hasDenominator || !divided);
  return (
    <>
      <ChoiceAt
        path={path}
        label={t('schemes.parameters.measure')}
        hint={t(divided ? 'schemes.measures.dividedHow' : 'schemes.measures.valueHow')}
        options={measures.map(({ key, name }) => ({ value: key, label: name || key }))}
      />
      {measures.length === 0 && (
        <Button className={style.block} onClick={() => goTo('measures')}>
          {t('schemes.measures.toThem')}
        </Button>
      )}
    </>
  );
}

import { Button, Popconfirm, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../shared/use-address';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { newKey, newTree } from '../../editing/new-parts';
import { LineDrawer } from './line-drawer';
import { TreeEditor } from './tree-editor';
import style from './editor.module.css';

/** 指标体系: one tree or several, of which each comparison group uses one. */
export function IndicatorsPart() {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  const [params, set] = useAddress();
  const { trees } = draft;
  const shown = Math.min(Number(params.get('tree')) || 0, Math.max(0, trees.length - 1));
  const show = (index: number) => set('tree', index === 0 ? null : String(index), true);
  const nameOf = (index: number) => trees[index]?.name || t('schemes.tree.numbered', { number: index + 1 });
  const add = () => {
    edit((now) => ({
      ...now,
      trees: [...now.trees, newTree(t('schemes.tree.usualName', { number: now.trees.length + 1 }))],
    }));
    show(trees.length);
    focusAt(`trees[${trees.length}].name`);
  };
  const copy = () => {
    const tree = trees[shown]!;
    // the copy's lines are other lines: each has a key of its own
    const renewed = JSON.parse(JSON.stringify(tree), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'key' in value ? { ...value, key: newKey() } : value,
    ) as typeof tree;
    edit((now) => ({
      ...now,
      trees: [...now.trees, { ...renewed, name: t('schemes.tree.copyName', { name: tree.name }) }],
    }));
    show(trees.length);
  };
  const remove = () => {
    edit((now) => ({ ...now, trees: now.trees.filter((_, index) => index !== shown) }));
    show(0);
  };
  if (trees.length === 0)
    return (
      <section className={style.sheet}>
        <h2>{t('schemes.parts.indicators')}</h2>
        <p className={style.note}>{t('schemes.tree.none')}</p>
        <Button type="primary" className={style.block} onClick={add}>
          {t('schemes.tree.addTree')}
        </Button>
      </section>
    );
  return (
    <section className={style.sheet} aria-label={t('schemes.parts.indicators')}>
      <div className={`${style.acts} ${style.block}`}>
        {trees.length > 1 && (
          <Segmented<number>
            aria-label={t('schemes.parts.indicators')}
            value={shown}
            onChange={show}
            options={trees.map((_, value) => ({ value, label: nameOf(value) }))}
          />
        )}
        <Button onClick={add}>{t('schemes.tree.addTree')}</Button>
        <Button onClick={copy}>{t('schemes.tree.copyTree')}</Button>
        <Popconfirm
          title={t('schemes.tree.removeSure', { name: nameOf(shown) })}
          okText={t('schemes.delete')}
          cancelText={t('shared.cancel')}
          onConfirm={remove}
        >
          <Button>{t('schemes.tree.removeTree')}</Button>
        </Popconfirm>
      </div>
      <div className={style.block}>
        <TreeEditor key={trees[shown]!.key} index={shown} onOpen={(key) => set('line', key, false)} />
      </div>
      <LineDrawer index={shown} openKey={params.get('line')} onClose={() => set('line', null, true)} />
    </section>
  );
}

import { type Division, drafted, type Indicator, type ShareSum, type Tree } from '@yaodian/assessment';
import { Exact, plain } from '@yaodian/inspection';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDone } from '../../../../shared/use-done';
import { useEditor } from '../../editing/editor';
import { newLeaf } from '../../editing/new-parts';
import { addAfter, addBelow, indented, outdented, shifted, without } from '../../editing/tree-moves';
import { DivisionFields } from './division-fields';
import { FaultsAt, FigureAt, TextAt } from './fields';
import { type RowAct, sumWords, TreeRow } from './tree-row';
import style from './editor.module.css';

interface Props {
  index: number;
  onOpen: (key: string) => void;
}

/** What siblings lack to their whole, which a new one begins with. */
const rest = (sum: ShareSum | null): string => {
  if (sum === null || sum.whole === null) return '';
  const left = new Exact(sum.whole).minus(sum.sum);
  return left.gt(0) ? plain(left) : '';
};

/** A tree of indicators (指标体系) as an outline that is typed in. */
export function TreeEditor({ index, onOpen }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const { draft, change } = useEditor();
  const path = `trees[${index}]`;
  const tree = draft.trees[index]!;
  const { below: first, lines } = drafted(tree, draft.settings.decimals);
  const division: Division = tree.division.by === 'weight' ? { by: 'weight' } : { by: 'points' };
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<{ key: string; column: string } | null>(null);
  useEffect(() => {
    if (focused === null) return;
    table.current
      ?.querySelector<HTMLInputElement>(`tr[data-key="${focused.key}"] input[data-column="${focused.column}"]`)
      ?.focus();
  }, [focused]);
  const edit = (how: (nodes: readonly Indicator[], tree: Tree) => readonly Indicator[]) =>
    change<Tree>(path, (now) => {
      const indicators = how(now.indicators, now);
      return indicators === now.indicators ? now : { ...now, indicators };
    });
  const columnNow = () => (document.activeElement as HTMLElement | null)?.dataset['column'] ?? 'name';
  const add = (
    how: (nodes: readonly Indicator[], node: ReturnType<typeof newLeaf>) => readonly Indicator[],
    share: string,
  ) => {
    const node = newLeaf(share);
    edit((nodes) => how(nodes, node));
    setFocused({ key: node.key, column: 'name' });
  };
  const sumAround = (at: number): ShareSum | null => {
    const { level } = lines[at]!;
    for (let before = at; before >= 0; before--) if (lines[before]!.level < level) return lines[before]!.below;
    return first;
  };
  const act = (at: number, what: RowAct) => {
    const { node, level, below } = lines[at]!;
    const { key } = node;
    switch (what) {
      case 'after':
        return add((nodes, one) => addAfter(nodes, key, one), rest(sumAround(at)));
      case 'below':
        return add(
          (nodes, one) => addBelow(nodes, key, one, division),
          below ? rest(below) : division.by === 'weight' ? '100' : node.share,
        );
      case 'remove': {
        const next = lines[at + 1] ?? lines[at - 1];
        edit((nodes) => without(nodes, key));
        done(t('schemes.line.removed', { name: node.name || lines[at]!.number }));
        return setFocused(next ? { key: next.node.key, column: 'name' } : null);
      }
      case 'up':
      case 'down':
        edit((nodes) => shifted(nodes, key, what === 'up' ? -1 : 1));
        break;
      case 'indent':
        edit((nodes) => indented(nodes, key, division, level));
        break;
      case 'outdent':
        edit((nodes) => outdented(nodes, key));
        break;
    }
    setFocused({ key, column: columnNow() });
  };
  return (
    <div>
      <div className={style.fields}>
        <TextAt path={`${path}.name`} label={t('schemes.tree.treeName')} hint={t('schemes.tree.treeNameHow')} />
        <FigureAt
          path={`${path}.fullMarks`}
          label={t('schemes.tree.fullMarks')}
          hint={t('schemes.tree.fullMarksHow')}
        />
        <DivisionFields path={`${path}.division`} first />
      </div>
      <FaultsAt path={path} />
      <FaultsAt path={`${path}.indicators`} />
      {lines.length > 0 && (
        <div className={`${style.scroller} ${style.block}`}>
          <table className={style.tree} ref={table} aria-label={tree.name || t('schemes.tree.treeName')}>
            <thead>
              <tr>
                {(['number', 'name', 'share', 'points', 'how'] as const).map((column) => (
                  <th key={column} scope="col" className={column === 'share' || column === 'points' ? style.end : ''}>
                    {t(`schemes.tree.${column}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <TreeRow
                  key={line.node.key}
                  line={line}
                  path={`${path}.${line.path}`}
                  onAct={(what) => act(at, what)}
                  onOpen={() => onOpen(line.node.key)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p
        className={`${style.sum} ${first.isRight || lines.length === 0 ? style.right : style.wrong}`}
        aria-live="polite"
      >
        {t('schemes.tree.firstSum', {
          sum: sumWords(first, (key, facts) => t(`schemes.tree.${key}`, { replace: facts })),
        })}
      </p>
      <div className={style.acts}>
        <Button onClick={() => add((nodes, one) => [...nodes, one], rest(first))}>{t('schemes.tree.add')}</Button>
      </div>
      <p className={style.keys}>{t('schemes.tree.keys')}</p>
    </div>
  );
}

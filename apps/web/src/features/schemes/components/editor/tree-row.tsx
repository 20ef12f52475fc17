import { MoreOutlined } from '@ant-design/icons';
import { type DraftedLine, isLeaf, mostLevels, type ShareSum } from '@yaodian/assessment';
import { Button, Dropdown } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../../shared/composing';
import { useEditor } from '../../editing/editor';
import { plainPath } from '../../editing/paths';
import { typedFigure } from '../../editing/typed-figure';
import { useProblemWords } from '../../editing/use-problem-words';
import { useLineWords } from '../../use-line-words';
import style from './editor.module.css';

export const rowActs = ['after', 'below', 'up', 'down', 'indent', 'outdent', 'remove'] as const;
export type RowAct = (typeof rowActs)[number];

interface Props {
  line: DraftedLine;
  /** Of the line in the draft. */
  path: string;
  onAct: (act: RowAct) => void;
  onOpen: () => void;
}

/** Alt and Shift with the arrows move as they do in an outline of a text editor. */
const arrows: Record<string, RowAct> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

/** The same column of the row above or below. */
function neighbour(input: HTMLInputElement, by: 'previousElementSibling' | 'nextElementSibling'): void {
  const row = input.closest('tr')?.[by];
  row?.querySelector<HTMLInputElement>(`input[data-column="${input.dataset['column']}"]`)?.focus();
}

export const sumWords = ({ sum, whole }: ShareSum, words: (key: 'sum' | 'sumOf', facts: object) => string): string =>
  whole === null ? words('sum', { sum }) : words('sumOf', { sum, whole });

/** One indicator: its name and share are typed in place, all else is opened. */
export function TreeRow({ line, path, onAct, onOpen }: Props) {
  const { t } = useTranslation();
  const { put, problems, draft } = useEditor();
  const wordsOf = useProblemWords();
  const { ruleName, divisionWords } = useLineWords(draft.measures);
  const { node, number, level, points, below } = line;
  const at = plainPath(path);
  const isBranch = !isLeaf(node);
  const own = problems.filter((problem) => {
    const where = plainPath(problem.path);
    return where === at || (where.startsWith(`${at}.`) && !where.startsWith(`${at}.children`));
  });
  const isWrong = (field: string) => own.some((problem) => plainPath(problem.path) === `${at}.${field}`);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const act = event.altKey && event.shiftKey ? arrows[event.key] : undefined;
    const key = event.key;
    if (act) onAct(act);
    else if (key === 'Enter') onAct(event.ctrlKey ? 'below' : 'after');
    else if (key === 'Delete' && event.altKey && event.shiftKey) onAct('remove');
    else if (key === 'ArrowUp' && !event.altKey) neighbour(event.currentTarget, 'previousElementSibling');
    else if (key === 'ArrowDown' && !event.altKey) neighbour(event.currentTarget, 'nextElementSibling');
    else return;
    event.preventDefault();
  };
  const label = (column: 'name' | 'share') => t(`schemes.line.${column}Of`, { number });
  return (
    <tr data-key={node.key}>
      <td className={style.number}>{number}</td>
      <td className={style.name} style={{ paddingLeft: 6 + (level - 1) * 18 }}>
        <input
          className={`${style.cell} ${isBranch ? style.branch : ''}`}
          lang="zh-CN"
          data-at={`${at}.name`}
          data-column="name"
          aria-label={label('name')}
          aria-invalid={isWrong('name')}
          placeholder={t('schemes.line.namePlaceholder')}
          maxLength={200}
          value={node.name}
          onKeyDown={onKeyDown}
          onChange={({ target }) => put(`${path}.name`, target.value, true)}
        />
        {own.map((problem, index) => (
          <p key={index} className={style.wrong}>
            {wordsOf(problem, true)}
          </p>
        ))}
      </td>
      <td>
        <input
          className={`${style.cell} ${style.share}`}
          data-at={`${at}.share`}
          data-column="share"
          inputMode="decimal"
          aria-label={label('share')}
          aria-invalid={isWrong('share')}
          maxLength={24}
          value={node.share}
          onKeyDown={onKeyDown}
          onChange={({ target }) => put(`${path}.share`, typedFigure(target.value), true)}
        />
      </td>
      <td className={style.points}>{points ?? '—'}</td>
      <td className={style.how}>
        <button type="button" data-at={at} onClick={onOpen}>
          <span className="visually-hidden">{t('schemes.line.open', { number })}</span>
          {isLeaf(node) ? ruleName(node.rule) : divisionWords(node.division)}
          {below && (
            <div className={below.isRight ? style.right : style.wrong}>
              {sumWords(below, (key, facts) => t(`schemes.tree.${key}`, { replace: facts }))}
            </div>
          )}
        </button>
      </td>
      <td>
        <Dropdown
          trigger={['click']}
          menu={{
            items: rowActs
              .filter((act) => act !== 'below' || level < mostLevels)
              .map((act) => ({ key: act, label: t(`schemes.line.acts.${act}`), danger: act === 'remove' })),
            onClick: ({ key }) => onAct(key as RowAct),
          }}
        >
          <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t('schemes.line.more', { number })} />
        </Dropdown>
      </td>
    </tr>
  );
}

import { type BonusItem, type DeductionItem, drafted, isLeaf, type Tree } from '@yaodian/assessment';
import type { SchemeUnit } from '@yaodian/api-client';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../draft';
import { useLineWords } from '../use-line-words';
import { SettingLines } from './setting-lines';
import style from './scheme-sheet.module.css';

interface Props {
  draft: Draft;
  units: SchemeUnit[];
}

/** A scheme as it is read and printed: its trees, what stands beside them, the units, and the settings. */
export function SchemeSheet({ draft, units }: Props) {
  const { t } = useTranslation();
  const { sourceWords } = useLineWords(draft.measures);
  const groupsOf = (keys: readonly string[] | null) =>
    keys === null
      ? t('schemes.items.allGroups')
      : draft.groups
          .filter(({ key }) => keys.includes(key))
          .map(({ name }) => name)
          .join('、');
  return (
    <div className={style.paper}>
      {draft.trees.map((tree) => (
        <TreeTable key={tree.key} tree={tree} draft={draft} />
      ))}
      <Items kind="bonuses" items={draft.bonuses} draft={draft} groupsOf={groupsOf} />
      <Items kind="deductions" items={draft.deductions} draft={draft} groupsOf={groupsOf} />
      {draft.vetoes.length > 0 && (
        <Block title={t('schemes.parts.vetoes')}>
          <thead>
            <tr>
              <th className={style.number}>{t('schemes.tree.number')}</th>
              <th>{t('schemes.items.name')}</th>
              <th>{t('schemes.items.source')}</th>
              <th>{t('schemes.items.groups')}</th>
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {draft.vetoes.map((veto, index) => (
              <tr key={veto.key}>
                <td>V{index + 1}</td>
                <th scope="row">
                  {veto.name}
                  {veto.standard !== '' && <p className={style.standard}>{veto.standard}</p>}
                </th>
                <td>{sourceWords(veto.source)}</td>
                <td>{groupsOf(veto.groups)}</td>
              </tr>
            ))}
          </tbody>
        </Block>
      )}
      <Block title={t('schemes.parts.groups')}>
        <thead>
          <tr>
            <th className={style.short}>{t('schemes.groups.name')}</th>
            <th className={style.short}>{t('schemes.groups.tree')}</th>
            <th>{t('schemes.groups.units')}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {draft.groups.map(({ key, name, tree }) => {
            const own = units.filter(({ groups }) => groups.includes(key));
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{draft.trees.find((one) => one.key === tree)?.name}</td>
                <td>
                  {t('schemes.groups.unitCount', { count: own.length })}
                  <p className={style.standard}>
                    {own.map((unit) => (unit.ranked ? unit.name : t('schemes.groups.unranked', unit))).join('、')}
                  </p>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Block>
      <SettingLines draft={draft} />
    </div>
  );
}

function Block({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={style.block} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {note !== undefined && <span className={style.note}>{note}</span>}
      </h2>
      {/* may be scrolled, so it can be reached with the keyboard */}
      <div className={style.scroller} tabIndex={0} role="group" aria-labelledby={id}>
        <table className={style.table} aria-labelledby={id}>
          {children}
        </table>
      </div>
    </section>
  );
}

function TreeTable({ tree, draft }: { tree: Tree; draft: Draft }) {
  const { t } = useTranslation();
  const { divisionWords, ruleLines, ruleName } = useLineWords(draft.measures);
  const { lines } = drafted(tree, draft.settings.decimals);
  const groups = draft.groups.filter((group) => group.tree === tree.key).map(({ name }) => name);
  return (
    <Block
      title={tree.name}
      note={t('schemes.tree.facts', {
        full: tree.fullMarks,
        division: divisionWords(tree.division),
        groups: groups.join('、') || '—',
      })}
    >
      <thead>
        <tr>
          <th className={style.number}>{t('schemes.tree.number')}</th>
          <th className={style.name}>{t('schemes.tree.name')}</th>
          <th className={style.figure}>{t('schemes.tree.share')}</th>
          <th className={style.figure}>{t('schemes.tree.points')}</th>
          <th>{t('schemes.tree.how')}</th>
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {lines.map(({ node, number, level, points }) => (
          <tr key={node.key} data-level={level}>
            <td>{number}</td>
            <th scope="row" style={{ paddingLeft: 8 + (level - 1) * 14 }} className={isLeaf(node) ? '' : style.branch}>
              {node.name}
              {node.standard !== '' && <p className={style.standard}>{node.standard}</p>}
            </th>
            <td className={style.figure}>{node.share}</td>
            <td className={style.figure}>{points ?? '—'}</td>
            <td>
              {isLeaf(node) ? (
                <>
                  <b>{ruleName(node.rule)}</b>
                  {ruleLines(node.rule).map((line, index) => (
                    <p key={index} className={style.standard}>
                      {line}
                    </p>
                  ))}
                </>
              ) : (
                divisionWords(node.division)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Block>
  );
}

interface ItemsProps {
  kind: 'bonuses' | 'deductions';
  items: readonly (BonusItem | DeductionItem)[];
  draft: Draft;
  groupsOf: (keys: readonly string[] | null) => string;
}

function Items({ kind, items, draft, groupsOf }: ItemsProps) {
  const { t } = useTranslation();
  const { countedWords } = useLineWords(draft.measures);
  if (items.length === 0) return null;
  return (
    <Block title={t(`schemes.parts.${kind}`)}>
      <thead>
        <tr>
          <th className={style.number}>{t('schemes.tree.number')}</th>
          <th className={style.name}>{t('schemes.items.name')}</th>
          <th className={style.figure}>{t('schemes.items.cap')}</th>
          <th>{t('schemes.tree.how')}</th>
          <th>{t('schemes.items.groups')}</th>
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {items.map((item, index) => (
          <tr key={item.key}>
            <td>
              {kind === 'bonuses' ? 'B' : 'D'}
              {index + 1}
            </td>
            <th scope="row">
              {item.name}
              {item.standard !== '' && <p className={style.standard}>{item.standard}</p>}
            </th>
            <td className={style.figure}>{item.cap ?? t('schemes.items.noCap')}</td>
            <td>
              {item.counted.map((entry) => (
                <p key={entry.key} className={style.standard}>
                  {countedWords(entry)}
                </p>
              ))}
            </td>
            <td>{groupsOf(item.groups)}</td>
          </tr>
        ))}
      </tbody>
    </Block>
  );
}

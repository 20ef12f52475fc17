import type { BonusItem, DeductionItem, VetoCondition } from '@yaodian/assessment';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { newItem, newVeto } from '../../editing/new-parts';
import { AreaAt, Field, FigureAt, TextAt } from './fields';
import { CountedEditor } from './counted-editor';
import { ListActs } from './list-acts';
import { OptionalAt } from './optional-at';
import { SourceFields } from './source-fields';
import style from './editor.module.css';

const kinds = ['bonuses', 'deductions', 'vetoes'] as const;
type Kind = (typeof kinds)[number];
type Item = BonusItem | DeductionItem | VetoCondition;
const letters: Record<Kind, string> = { bonuses: 'B', deductions: 'D', vetoes: 'V' };

/** What stands beside the tree: 加分项, 扣分项 and 否决情形. */
export function ItemsPart() {
  return kinds.map((kind) => <Items key={kind} kind={kind} />);
}

function Items({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const id = useId();
  const { read, change } = useEditor();
  const items = read<readonly Item[]>(kind);
  const add = () => {
    change<readonly object[]>(kind, (all) => [
      ...all,
      kind === 'vetoes' ? newVeto() : newItem(kind === 'bonuses' ? '5' : '10'),
    ]);
    focusAt(`${kind}[${items.length}].name`);
  };
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t(`schemes.parts.${kind}`)}
        <span className={style.note}>{t(`schemes.items.${kind}How`)}</span>
      </h2>
      <ul className={style.cards}>
        {items.map(({ key, name }, index) => (
          <li key={key}>
            <div className={style.cardHead}>
              <span>
                {letters[kind]}
                {index + 1}
              </span>
              <ListActs path={kind} index={index} count={items.length} name={name || `${letters[kind]}${index + 1}`} />
            </div>
            <ItemFields kind={kind} path={`${kind}[${index}]`} />
          </li>
        ))}
      </ul>
      <Button className={style.block} onClick={add}>
        {t(`schemes.items.add.${kind}`)}
      </Button>
    </section>
  );
}

function ItemFields({ kind, path }: { kind: Kind; path: string }) {
  const { t } = useTranslation();
  return (
    <div className={style.drawer}>
      <div className={style.fields}>
        <TextAt long path={`${path}.name`} label={t('schemes.items.name')} />
        {kind === 'bonuses' && (
          <FigureAt path={`${path}.cap`} label={t('schemes.items.cap')} hint={t('schemes.items.capHow')} />
        )}
        {kind === 'deductions' && (
          <OptionalAt
            path={`${path}.cap`}
            label={t('schemes.items.withCap')}
            hint={t('schemes.items.withCapHow')}
            initial="10"
          >
            <FigureAt path={`${path}.cap`} label={t('schemes.items.cap')} />
          </OptionalAt>
        )}
        <GroupsAt path={`${path}.groups`} />
      </div>
      <AreaAt path={`${path}.standard`} label={t('schemes.line.standard')} />
      {kind === 'vetoes' ? (
        <SourceFields path={`${path}.source`} onlyEvents />
      ) : (
        <CountedEditor path={`${path}.counted`} isInLeaf={false} />
      )}
    </div>
  );
}

/** Comparison groups; none named is all. */
function GroupsAt({ path }: { path: string }) {
  const { t } = useTranslation();
  const { draft, read, put } = useEditor();
  const chosen = [...(read<readonly string[] | null>(path) ?? [])];
  return (
    <Field path={path} label={t('schemes.items.groups')} hint={t('schemes.items.groupsHow')}>
      {({ status, ...given }) => (
        <Select<string[]>
          {...given}
          status={status}
          mode="multiple"
          aria-label={t('schemes.items.groups')}
          className={style.choice}
          placeholder={t('schemes.items.allGroups')}
          value={chosen}
          onChange={(keys) => put(path, keys.length === 0 ? null : keys)}
          options={[
            ...draft.groups.map(({ key, name }, index) => ({
              value: key,
              label: name || t('schemes.groups.one', { number: index + 1 }),
            })),
            ...chosen
              .filter((key) => !draft.groups.some((group) => group.key === key))
              .map((value) => ({
                value,
                label: t('schemes.groups.deleted'),
              })),
          ]}
        />
      )}
    </Field>
  );
}

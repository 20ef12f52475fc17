import type { Amount, Counted } from '@yaodian/assessment';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { newCounted } from '../../editing/new-parts';
import { ChoiceAt, FaultsAt, FigureAt, ShareAt, TextAt } from './fields';
import { ListActs } from './list-acts';
import { OptionalAt } from './optional-at';
import { SourceFields } from './source-fields';
import style from './editor.module.css';

interface Props {
  /** Of the entries. */
  path: string;
  isInLeaf: boolean;
}

/** 扣分情形, 加分情形: what events count, where they come from and what each costs or brings. */
export function CountedEditor({ path, isInLeaf }: Props) {
  const { t } = useTranslation();
  const { read, change } = useEditor();
  const entries = read<readonly Counted[]>(path);
  return (
    <div>
      <FaultsAt path={path} />
      <ul className={style.cards}>
        {entries.map(({ key, name }, index) => (
          <li key={key}>
            <div className={style.cardHead}>
              <span>{t('schemes.counted.one', { number: index + 1 })}</span>
              <ListActs
                path={path}
                index={index}
                count={entries.length}
                name={name || t('schemes.counted.one', { number: index + 1 })}
              />
            </div>
            <Entry path={`${path}[${index}]`} isInLeaf={isInLeaf} />
          </li>
        ))}
      </ul>
      <Button
        className={style.block}
        onClick={() => {
          change<readonly Counted[]>(path, (items) => [...items, newCounted()]);
          focusAt(`${path}[${entries.length}].name`);
        }}
      >
        {t('schemes.counted.add')}
      </Button>
    </div>
  );
}

const newAmount = (kind: Amount['kind']): Amount => {
  if (kind === 'range') return { kind, least: '', most: '' };
  return kind === 'share' ? { kind, share: '1' } : { kind, points: '' };
};

function Entry({ path, isInLeaf }: Props) {
  const { t } = useTranslation();
  const { read, put } = useEditor();
  const { amount } = read<Counted>(path);
  const kinds = isInLeaf ? (['fixed', 'range', 'share'] as const) : (['fixed', 'range'] as const);
  return (
    <div className={style.drawer}>
      <div className={style.fields}>
        <TextAt long path={`${path}.name`} label={t('schemes.counted.name')} />
        <TextAt
          path={`${path}.per`}
          label={t('schemes.counted.per')}
          hint={t('schemes.counted.perHow')}
          maxLength={20}
        />
      </div>
      <SourceFields path={`${path}.source`} />
      <div className={style.fields}>
        <ChoiceAt<Amount['kind']>
          path={`${path}.amount.kind`}
          label={t('schemes.amounts.kind')}
          hint={t(`schemes.amounts.${amount.kind}How`)}
          options={kinds.map((value) => ({ value, label: t(`schemes.amounts.${value}`) }))}
          onChoose={(kind) => put(`${path}.amount`, newAmount(kind))}
        />
        {amount.kind === 'fixed' && (
          <FigureAt path={`${path}.amount.points`} at={`${path}.amount`} label={t('schemes.amounts.points')} />
        )}
        {amount.kind === 'range' && (
          <>
            <FigureAt path={`${path}.amount.least`} at={`${path}.amount`} label={t('schemes.amounts.least')} />
            <FigureAt path={`${path}.amount.most`} label={t('schemes.amounts.most')} />
          </>
        )}
        {amount.kind === 'share' && (
          <ShareAt path={`${path}.amount.share`} at={`${path}.amount`} label={t('schemes.amounts.shareOf')} />
        )}
        <OptionalAt
          path={`${path}.withStatement`}
          label={t('schemes.counted.withStatement')}
          hint={t('schemes.counted.withStatementHow')}
          initial="0"
        >
          <ShareAt path={`${path}.withStatement`} label={t('schemes.parameters.withStatement')} />
        </OptionalAt>
      </div>
    </div>
  );
}

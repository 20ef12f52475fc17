import type { CheckListItem, InspectionMethod, ItemDimension, ItemPer } from '@yaodian/api-client';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { methods } from './basics-section';
import style from './inspections.module.css';

interface Props {
  item: CheckListItem;
  /** From 1. */
  number: number;
  isLast: boolean;
  onChange: (changes: Partial<CheckListItem>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

const dimensions: readonly ItemDimension[] = ['content', 'other'];
const pers: readonly ItemPer[] = ['sample', 'unit'];

/** One item of a check list. */
export function ItemFields({ item, number, isLast, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  const named = (what: string) => t('inspections.lists.ofItem', { what, number });
  return (
    <li className={style.item}>
      <span className={style.order}>{number}</span>
      <div className={style.itemFields}>
        <Input.TextArea
          aria-label={named(t('inspections.lists.text'))}
          placeholder={t('inspections.lists.text')}
          autoSize
          maxLength={500}
          value={item.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
        <Input.TextArea
          aria-label={named(t('inspections.lists.hint'))}
          placeholder={t('inspections.lists.hint')}
          autoSize
          maxLength={500}
          value={item.hint ?? ''}
          onChange={({ target }) => onChange({ hint: target.value })}
        />
        <div className={style.choice}>
          <Select<ItemDimension>
            aria-label={named(t('inspections.lists.dimension'))}
            popupMatchSelectWidth={false}
            value={item.dimension}
            onChange={(dimension) => onChange({ dimension })}
            options={dimensions.map((value) => ({ value, label: t(`inspections.dimensions.${value}`) }))}
          />
          <Select<ItemPer>
            aria-label={named(t('inspections.lists.per'))}
            popupMatchSelectWidth={false}
            value={item.per}
            onChange={(per) => onChange({ per })}
            options={pers.map((value) => ({ value, label: t(`inspections.pers.${value}`) }))}
          />
          <Select<InspectionMethod>
            aria-label={named(t('inspections.fields.method'))}
            popupMatchSelectWidth={false}
            value={item.method}
            onChange={(method) => onChange({ method })}
            options={methods.map((value) => ({ value, label: t(`inspections.methods.${value}`) }))}
          />
        </div>
      </div>
      <div className={style.acts}>
        <Button
          size="small"
          disabled={number === 1}
          aria-label={named(t('inspections.lists.up'))}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          size="small"
          disabled={isLast}
          aria-label={named(t('inspections.lists.down'))}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button size="small" aria-label={named(t('inspections.take'))} onClick={onRemove}>
          {t('inspections.take')}
        </Button>
      </div>
    </li>
  );
}

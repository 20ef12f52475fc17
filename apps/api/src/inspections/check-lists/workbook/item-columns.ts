import type { Words } from '../../../workbooks/compare-rows.js';
import type { Heads } from '../../../workbooks/read-table.js';
import type { InspectionMethod, ItemDimension, ItemPer } from '../../inspection.dto.js';
import type { CheckListItem } from '../check-list.dto.js';

export type ItemField = keyof CheckListItem;
export const itemFields: readonly ItemField[] = ['text', 'hint', 'dimension', 'per', 'method'];

export const heads: Heads<ItemField> = {
  id: '序号',
  text: '检查内容',
  hint: '检查方法',
  dimension: '计入',
  per: '检查对象',
  method: '方式',
};

/** In digits of the sheet's font. */
export const widths: Record<keyof typeof heads, number> = {
  ...{ id: 6, text: 50, hint: 44, dimension: 14, per: 12, method: 14 },
};

const dimensions: Record<ItemDimension, string> = { content: '公开内容', other: '总分' };
const pers: Record<ItemPer, string> = { sample: '每个样本', unit: '每个单位' };
const methods: Record<InspectionMethod, string> = { online: '线上', 'on-site': '现场', both: '线上和现场' };
const choices = { dimension: dimensions, per: pers, method: methods };

/** Columns with few words that can stand in them. */
export type ChoiceField = keyof typeof choices;
export const isChoice = (field: ItemField): field is ChoiceField => field in choices;
export const wordsOfChoice = (field: ChoiceField): string[] => Object.values(choices[field]);

/** What a word in such a column stands for; undefined for any other word. */
export const valueOf = (field: ChoiceField, word: string): string | undefined =>
  Object.entries<string>(choices[field]).find(([, known]) => known === word)?.[0];

export const wordsOf = ({ text, hint, dimension, per, method }: CheckListItem): Words<ItemField> => ({
  text,
  hint: hint ?? '',
  dimension: dimensions[dimension],
  per: pers[per],
  method: methods[method],
});

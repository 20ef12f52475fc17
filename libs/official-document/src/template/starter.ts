import type { Block, Letter } from '../letter/letter.js';
import { lettersWord } from '../letter/letter-word.js';
import type { TemplateKind } from './fields.js';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const signature = (date: string): Block[] => [
  paragraph(''),
  { kind: 'paragraph', text: '{发文机关}', right: 2 },
  { kind: 'paragraph', text: date, right: 4 },
];

const letters: Record<TemplateKind, Letter> = {
  notice: {
    mark: '{发文机关}',
    markSize: 30,
    number: '{文号}',
    title: '{标题}',
    addressees: ['{单位}'],
    body: [paragraph('{正文}'), paragraph('请于{回复期限}前书面回复。'), ...signature('{成文日期}')],
    note: '签发：{签发}\u3000核稿：{核稿}\u3000拟稿：{拟稿}',
  },
  sheet: {
    opening: '{#单位列表}',
    title: '{年度}年{季度}政务公开工作调度单',
    addressees: ['{单位}'],
    body: [
      paragraph(
        '截至{日期}，你单位承担的《{要点}》任务中有{滞后数}项滞后（红灯{红灯数}项、黄灯{黄灯数}项），现予调度：',
      ),
      {
        kind: 'table',
        columns: [
          { head: '序号', share: 7, centred: true },
          { head: '工作任务', share: 35 },
          { head: '有效期限', share: 22, centred: true },
          { head: '亮灯原因', share: 36 },
        ],
        rows: [['{#任务列表}{序号}', '{工作任务}', '{有效期限}', '{灯}：{亮灯原因}{/任务列表}']],
      },
      paragraph('工作要求：{工作要求}'),
      ...signature('{日期}'),
      { kind: 'paragraph', text: '{/单位列表}', onNewPage: true },
    ],
  },
};

/** A template to begin with, in the official form, with the fields in their places. */
export const starterTemplate = (kind: TemplateKind): Promise<Uint8Array> => lettersWord([letters[kind]]);

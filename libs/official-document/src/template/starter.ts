import type { Block, Letter } from '../letter/letter.js';
import { lettersWord } from '../letter/letter-word.js';
import type { TemplateKind } from './fields.js';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const signature = (date: string): Block[] => [
  paragraph(''),
  { kind: 'paragraph', text: '{发文机关}', right: 2 },
  { kind: 'paragraph', text: date, right: 4 },
];

const signedNote = '签发：{签发}\u3000核稿：{核稿}\u3000拟稿：{拟稿}';
const rankingHeads = ['名次', '单位', '公开数量', '公开内容', '公开时限', '其他扣分', '总分'];

const letters: Record<TemplateKind, Letter> = {
  notice: {
    mark: '{发文机关}',
    markSize: 30,
    number: '{文号}',
    title: '{标题}',
    addressees: ['{单位}'],
    body: [paragraph('{正文}'), paragraph('请于{回复期限}前书面回复。'), ...signature('{成文日期}')],
    note: signedNote,
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
  circular: {
    mark: '{发文机关}',
    markSize: 30,
    number: '{文号}',
    title: '{标题}',
    addressees: ['{主送}'],
    body: [
      paragraph('{更正说明}'),
      { kind: 'heading', level: 1, text: '{#部分列表}{序号}、{部分标题}', numbered: true },
      paragraph('{#段落列表}{段落}'),
      paragraph('{/段落列表}{/部分列表}'),
      paragraph('附件：'),
      paragraph('{#附件列表}{附件}'),
      paragraph('{/附件列表}'),
      ...signature('{成文日期}'),
    ],
    note: signedNote,
    annexPages: [
      {
        title: '督查得分和排名表',
        body: [
          paragraph('{#对比组列表}{对比组}'),
          {
            kind: 'table',
            columns: rankingHeads.map((head, at) => ({
              head,
              share: [9, 27, 13, 13, 13, 11, 14][at]!,
              centred: at !== 1,
            })),
            rows: [
              [
                '{#排名列表}{名次}',
                '{单位}',
                '{公开数量}',
                '{公开内容}',
                '{公开时限}',
                '{其他扣分}',
                '{总分}{/排名列表}',
              ],
            ],
            size: 21,
          },
          paragraph('{/对比组列表}'),
        ],
      },
      {
        title: '督查发现问题清单',
        body: [
          {
            kind: 'table',
            columns: [
              { head: '序号', share: 9, centred: true },
              { head: '单位', share: 20 },
              { head: '具体问题', share: 41 },
              { head: '程度', share: 11, centred: true },
              { head: '整改情况', share: 19, centred: true },
            ],
            rows: [['{#问题列表}{序号}', '{单位}', '{具体问题}', '{程度}', '{整改情况}{/问题列表}']],
            size: 21,
          },
        ],
      },
    ],
  },
  rectification: {
    mark: '{发文机关}',
    markSize: 30,
    number: '{文号}',
    title: '{标题}',
    addressees: ['{单位}'],
    body: [
      paragraph('在{督查}中，发现你单位存在以下{问题数}个问题，请逐项整改：'),
      {
        kind: 'table',
        columns: [
          { head: '编号', share: 9, centred: true },
          { head: '具体问题', share: 57 },
          { head: '程度', share: 12, centred: true },
          { head: '整改期限', share: 22, centred: true },
        ],
        rows: [['{#问题列表}{编号}', '{具体问题}', '{程度}', '{整改期限}{/问题列表}']],
        size: 21,
      },
      paragraph('{整改要求}'),
      ...signature('{成文日期}'),
    ],
    note: signedNote,
  },
  'unit-sheet': {
    opening: '{#单位列表}',
    title: '{标题}',
    body: [
      paragraph('被检单位：{单位}　　对比组：{对比组}\n督查时间：{开始日期}至{结束日期}'),
      {
        kind: 'table',
        columns: [
          { head: '评分项', share: 18 },
          { head: '分值', share: 9, centred: true },
          { head: '计算过程', share: 61 },
          { head: '得分', share: 12, centred: true },
        ],
        rows: [['{#评分列表}{评分项}', '{分值}', '{计算过程}', '{得分}{/评分列表}']],
        size: 21,
      },
      paragraph('总分：{总分}'),
      {
        kind: 'table',
        columns: [
          { head: '编号', share: 9, centred: true },
          { head: '检查项', share: 25 },
          { head: '问题', share: 52 },
          { head: '扣分', share: 14, centred: true },
        ],
        rows: [['{#问题列表}{编号}', '{检查项}', '{问题}', '{扣分}{/问题列表}']],
        size: 21,
      },
      paragraph('督查人员：{督查人员}'),
      ...signature('{日期}'),
      { kind: 'paragraph', text: '{/单位列表}', onNewPage: true },
    ],
  },
};

/** A template to begin with, in the official form, with the fields in their places. */
export const starterTemplate = (kind: TemplateKind): Promise<Uint8Array> => lettersWord([letters[kind]]);

import { dateWords } from '../date-words.js';
import { type CircularDocument, circularAnnexNames, circularTitle, correctionWords } from '../inspection/circular.js';
import { problemRows } from '../inspection/problems.js';
import { rankingCells } from '../inspection/ranking.js';
import { orderTitle, type RectificationOrder } from '../inspection/rectification-order.js';
import { totalWords, type UnitSheet, unitSheetTitle } from '../inspection/unit-sheet.js';
import { plainLines } from '../letter/plain-lines.js';
import { chineseNumber } from '../letter/levels.js';
import { type MeetingSheet, quarterWords, lightWords, sheetRows } from '../supervision/meeting-sheet.js';
import { deadlinesInWords, noticeColours, type NoticeDocument, noticeTitle } from '../supervision/notice-letter.js';

/** What an office can have a template of its own for. */
export type TemplateKind = 'notice' | 'sheet' | 'circular' | 'rectification' | 'unit-sheet';

/** A named field of a template; one with fields of its own repeats what stands between its beginning and its end. */
export interface TemplateField {
  name: string;
  /** Whether a template without it would not say what it must. */
  required: boolean;
  /** What the preview puts there. */
  sample: string;
  fields?: TemplateField[];
}

/** What takes the fields' places. */
export interface TemplateData {
  [field: string]: string | TemplateData[];
}

const field = (name: string, sample: string, required = false): TemplateField => ({ name, required, sample });

const list = (name: string, fields: TemplateField[], required = true): TemplateField => ({
  ...field(name, '', required),
  fields,
});

const signed = [
  field('拟稿', '李明'),
  field('核稿', '王芳'),
  field('签发', '赵刚', true),
  field('成文日期', '2026年10月20日', true),
];

export const templateFields: Record<TemplateKind, readonly TemplateField[]> = {
  notice: [
    field('发文机关', '云岭县政务公开领导小组办公室'),
    field('文号', '督办〔2026〕黄3号', true),
    field('颜色', '黄色'),
    field('单位', '县财政局', true),
    field('标题', '关于“推进财政预决算公开”的黄色督办单', true),
    field('正文', '由你单位牵头负责的该任务已逾期12个工作日。请立即查明原因，限期办结。', true),
    field('工作任务', '推进财政预决算公开'),
    field('任务内容', '公开2026年度部门预算、决算和“三公”经费。'),
    field('完成时限', '2026年9月30日（首次期限2026年8月31日）'),
    field('首次期限', '2026年8月31日'),
    field('有效期限', '2026年9月30日'),
    field('回复期限', '2026年10月30日', true),
    field('拟稿', '李明'),
    field('核稿', '王芳'),
    field('签发', '赵刚', true),
    field('成文日期', '2026年10月20日', true),
  ],
  sheet: [
    field('发文机关', '云岭县政务公开领导小组办公室'),
    field('要点', '云岭县2026年政务公开工作要点'),
    field('年度', '2026'),
    field('季度', '第三季度'),
    field('日期', '2026年10月20日', true),
    {
      ...field('单位列表', '', true),
      fields: [
        field('单位', '县财政局', true),
        field('红灯数', '1'),
        field('黄灯数', '0'),
        field('滞后数', '1'),
        field('未列出数', '0'),
        field('工作要求', '请逐项办理。', true),
        {
          ...field('任务列表', '', true),
          fields: [
            field('序号', '1'),
            field('工作任务', '推进财政预决算公开', true),
            field('灯', '红灯'),
            field('亮灯原因', '逾期12个工作日', true),
            field('首次期限', '2026年8月31日'),
            field('有效期限', '2026年9月30日'),
            field('按首次期限逾期', '34'),
            field('按有效期限逾期', '12'),
            field('督办单', '黄3号'),
          ],
        },
      ],
    },
  ],
  circular: [
    field('发文机关', '云岭县政务公开领导小组办公室', true),
    field('文号', '云政公开办〔2026〕5号', true),
    field('标题', '关于2026年第三季度政务公开督查情况的通报', true),
    field('主送', '各乡镇人民政府，县直各单位', true),
    field('更正说明', ''),
    list('部分列表', [
      field('序号', '一'),
      field('部分标题', '总体情况', true),
      list('段落列表', [field('段落', '本季度共督查12个单位，平均得分86.35分。', true)]),
    ]),
    list('对比组列表', [
      field('对比组', '县直部门', true),
      list('排名列表', [
        field('名次', '1', true),
        field('单位', '县财政局', true),
        field('公开数量', '30.00'),
        field('公开内容', '38.00'),
        field('公开时限', '28.50'),
        field('其他扣分', '0.00'),
        field('总分', '96.50', true),
        field('备注', ''),
      ]),
    ]),
    list('问题列表', [
      field('序号', '1'),
      field('单位', '县司法局', true),
      field('问题类别', '政策解读'),
      field('具体问题', '规范性文件公开后未同步公开解读材料。', true),
      field('程度', '一般'),
      field('扣分', '2.00'),
      field('整改情况', '整改中'),
    ]),
    list('附件列表', [field('附件', '1. 督查得分和排名表', true)], false),
    field('抄送', '县委办公室'),
    ...signed,
  ],
  rectification: [
    field('发文机关', '云岭县政务公开领导小组办公室'),
    field('文号', '云政公开整改〔2026〕3号', true),
    field('标题', '政务公开督查整改通知书', true),
    field('单位', '县司法局', true),
    field('督查', '2026年第三季度政务公开督查'),
    field('问题数', '1'),
    list('问题列表', [
      field('编号', '1', true),
      field('问题类别', '政策解读'),
      field('具体问题', '规范性文件公开后未同步公开解读材料。', true),
      field('程度', '一般'),
      field('整改期限', '2026年11月10日', true),
    ]),
    field('整改要求', '请对照检查清单逐项整改，举一反三。', true),
    field('回复期限', '2026年11月10日'),
    ...signed,
  ],
  'unit-sheet': [
    field('发文机关', '云岭县政务公开领导小组办公室'),
    field('标题', '2026年第三季度政务公开督查评分表', true),
    field('日期', '2026年10月20日', true),
    list('单位列表', [
      field('单位', '县司法局', true),
      field('对比组', '县直部门'),
      field('督查方式', '网上检查'),
      field('开始日期', '2026年10月8日'),
      field('结束日期', '2026年10月16日'),
      field('督查人员', '李明、王芳'),
      list('评分列表', [
        field('评分项', '公开数量', true),
        field('分值', '30'),
        field('计算过程', '30×7÷10', true),
        field('得分', '21.00', true),
      ]),
      field('总分', '84.19', true),
      field('名次', '3'),
      list('问题列表', [
        field('编号', '1'),
        field('检查项', '政策解读'),
        field('问题', '规范性文件公开后未同步公开解读材料。', true),
        field('程度', '一般'),
        field('扣分', '2.00', true),
      ]),
      field('好的做法', '建立公开事项清单并按月更新。'),
      field('说明', ''),
    ]),
  ],
};

/** What the preview shows: each list with one entry. */
export const sampleData = (fields: readonly TemplateField[]): TemplateData =>
  Object.fromEntries(
    fields.map(({ name, sample, fields: own }) => [name, own === undefined ? sample : [sampleData(own)]]),
  );

const day = (date: string | null): string => (date === null ? '' : dateWords(date));

export const noticeData = (notice: NoticeDocument): TemplateData => ({
  发文机关: notice.issuer,
  文号: notice.number ?? '',
  颜色: noticeColours[notice.colour],
  单位: notice.unit,
  标题: noticeTitle(notice),
  正文: notice.body,
  工作任务: notice.task,
  任务内容: notice.requirement,
  完成时限: deadlinesInWords(notice),
  首次期限: day(notice.firstDeadline),
  有效期限: day(notice.effectiveDeadline),
  回复期限: dateWords(notice.replyBy),
  拟稿: notice.drafter ?? '',
  核稿: notice.checker ?? '',
  签发: notice.signer ?? '',
  成文日期: day(notice.date),
});

/** Sheets of one plan and day; each shows as many tasks as the built-in page of its unit does. */
export function sheetData(sheets: readonly MeetingSheet[]): TemplateData {
  const [first] = sheets;
  if (!first) throw new RangeError('There is no sheet');
  return {
    发文机关: first.issuer,
    要点: first.plan,
    年度: `${first.year}`,
    季度: quarterWords(first.quarter),
    日期: dateWords(first.on),
    单位列表: sheets.map((sheet) => {
      const { shown, left } = sheetRows(sheet);
      const count = (light: 'red' | 'yellow') => `${sheet.tasks.filter((task) => task.light === light).length}`;
      return {
        单位: sheet.unit,
        红灯数: count('red'),
        黄灯数: count('yellow'),
        滞后数: `${sheet.tasks.length}`,
        未列出数: `${left}`,
        工作要求: sheet.asked,
        任务列表: shown.map((task, at) => ({
          序号: `${at + 1}`,
          工作任务: task.title,
          灯: lightWords[task.light],
          亮灯原因: task.reasons.join('；'),
          首次期限: day(task.firstDeadline),
          有效期限: day(task.effectiveDeadline),
          按首次期限逾期: `${task.daysLateByFirst}`,
          按有效期限逾期: `${task.daysLate}`,
          督办单: task.notices.join('、'),
        })),
      };
    }),
  };
}

const signedData = ({
  drafter,
  checker,
  signer,
  date,
}: Pick<CircularDocument, 'drafter' | 'checker' | 'signer' | 'date'>) => ({
  拟稿: drafter ?? '',
  核稿: checker ?? '',
  签发: signer ?? '',
  成文日期: day(date),
});

export function circularData(circular: CircularDocument): TemplateData {
  const { issuer, number, addressees, correction, sections, groups, problems, copies } = circular;
  const annexes = circularAnnexNames(circular);
  const named = problems.some(({ unit }) => unit !== null);
  return {
    发文机关: issuer,
    文号: number ?? '',
    标题: circularTitle(circular),
    主送: addressees.join('，'),
    更正说明: correction === null ? '' : correctionWords(correction),
    部分列表: sections.map(({ title, body }, at) => ({
      序号: chineseNumber(at + 1),
      部分标题: title,
      段落列表: plainLines(body).map((line) => ({ 段落: line })),
    })),
    对比组列表: groups.map((group) => ({
      对比组: group.title,
      排名列表: group.units.map((unit) => {
        const [rank, name, quantity, content, timeliness, other, total, remark] = rankingCells(unit);
        return {
          名次: rank!,
          单位: name!,
          公开数量: quantity!,
          公开内容: content!,
          公开时限: timeliness!,
          其他扣分: other!,
          总分: total!,
          备注: remark!,
        };
      }),
    })),
    问题列表: problemRows(problems).map((row) => {
      const [at, unit, kind, words, severity, deduction, rectification] = named ? row : [row[0], '', ...row.slice(1)];
      return {
        序号: at!,
        单位: unit!,
        问题类别: kind!,
        具体问题: words!,
        程度: severity!,
        扣分: deduction!,
        整改情况: rectification!,
      };
    }),
    附件列表: annexes.map((name, at) => ({ 附件: annexes.length === 1 ? name : `${at + 1}. ${name}` })),
    抄送: copies.join('，'),
    ...signedData(circular),
  };
}

export const rectificationData = (order: RectificationOrder): TemplateData => ({
  发文机关: order.issuer,
  文号: order.number ?? '',
  标题: orderTitle(order),
  单位: order.unit,
  督查: order.inspection,
  问题数: `${order.problems.length}`,
  问题列表: order.problems.map(({ number, kind, words, severity, due }) => ({
    编号: `${number}`,
    问题类别: kind,
    具体问题: words,
    程度: severity,
    整改期限: dateWords(due),
  })),
  整改要求: order.asked,
  回复期限: day(order.answerBy),
  ...signedData(order),
});

/** Sheets of one inspection and day. */
export function unitSheetData(sheets: readonly UnitSheet[]): TemplateData {
  const [first] = sheets;
  if (!first) throw new RangeError('There is no sheet');
  return {
    发文机关: first.issuer,
    标题: unitSheetTitle(first),
    日期: dateWords(first.on),
    单位列表: sheets.map((sheet) => ({
      单位: sheet.unit,
      对比组: sheet.group,
      督查方式: sheet.method,
      开始日期: dateWords(sheet.from),
      结束日期: dateWords(sheet.to),
      督查人员: sheet.inspectors.join('、'),
      评分列表: sheet.lines.map(({ name, weight, working, score }) => ({
        评分项: name,
        分值: weight ?? '',
        计算过程: working,
        得分: score ?? '不适用',
      })),
      总分: totalWords(sheet),
      名次: sheet.rank ?? '',
      问题列表: sheet.problems.map(({ number, kind, words, severity, deduction }) => ({
        编号: `${number}`,
        检查项: kind,
        问题: words,
        程度: severity,
        扣分: deduction ?? '',
      })),
      好的做法: sheet.praises.join('\n'),
      说明: sheet.notes.join('\n'),
    })),
  };
}

import { dateWords } from '../date-words.js';
import { type MeetingSheet, quarterWords, lightWords, sheetRows } from '../supervision/meeting-sheet.js';
import { deadlinesInWords, noticeColours, type NoticeDocument, noticeTitle } from '../supervision/notice-letter.js';

/** What an office can have a template of its own for. */
export type TemplateKind = 'notice' | 'sheet';

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

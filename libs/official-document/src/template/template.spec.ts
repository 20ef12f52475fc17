import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lettersWord } from '../letter/letter-word.js';
import { noticeData, sampleData, sheetData, templateFields, type TemplateKind } from './fields.js';
import { starterTemplate } from './starter.js';
import { fillTemplate, templateFault } from './template.js';

const wordOf = (...lines: string[]) =>
  lettersWord([{ title: '样板', body: lines.map((text) => ({ kind: 'paragraph', text })) }]);
const textOf = (file: Uint8Array) =>
  strFromU8(unzipSync(file)['word/document.xml']!)
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map((one) => one[1] ?? '\n').join(''),
    )
    .filter((text) => text !== '');
const required = ['{文号}{单位}{标题}{正文}{回复期限}{签发}{成文日期}'];
const fault = async (...lines: string[]) => templateFault(await wordOf(...lines), templateFields.notice);

describe('a template', () => {
  it.each<TemplateKind>(['notice', 'sheet'])('to begin with is one that is taken: %s', async (kind) => {
    const starter = await starterTemplate(kind);
    expect(await templateFault(starter, templateFields[kind])).toBeNull();
    const text = textOf(await fillTemplate(starter, sampleData(templateFields[kind]))).join('\n');
    expect(text).toContain('推进财政预决算公开');
    expect(text).not.toMatch(/[{}]/);
  });

  it('that misses what a notice must say is not taken, nor one with other fields', async () => {
    expect(await fault(...required)).toBeNull();
    expect(await fault('{文号}{单位}{标题}')).toEqual({
      fault: 'fields',
      unknown: [],
      missing: ['正文', '回复期限', '签发', '成文日期'],
    });
    expect(await fault(...required, '{电话}{constructor}{__proto__}{#单位}{/单位}')).toEqual({
      fault: 'fields',
      unknown: ['{电话}', '{constructor}', '{__proto__}', '{#单位}'],
      missing: [],
    });
  });

  it.each([['{单位'], ['{#单位列表}'], ['{/单位列表}']])(
    'whose braces do not close is not taken: %s',
    async (words) => {
      expect(await fault(...required, words)).toMatchObject({ fault: 'syntax' });
    },
  );

  it('takes a field of a list only inside it', async () => {
    const sheet = async (text: string) => templateFault(await wordOf(text), templateFields.sheet);
    const inner = '{#任务列表}{工作任务}{亮灯原因}{/任务列表}';
    expect(await sheet(`{日期}{#单位列表}{单位}{工作要求}${inner}{/单位列表}`)).toBeNull();
    expect(await sheet(`{日期}{单位}{#单位列表}{工作要求}${inner}{/单位列表}`)).toEqual({
      fault: 'fields',
      unknown: ['{单位}'],
      missing: ['单位列表/单位'],
    });
  });

  it('finds a field that Word has cut in pieces', async () => {
    const files = unzipSync(await wordOf(...required));
    const document = strFromU8(files['word/document.xml']!).replace('{单位}', '{单</w:t></w:r><w:r><w:t>位}');
    const cut = zipSync({ ...files, 'word/document.xml': strToU8(document) });
    expect(await templateFault(cut, templateFields.notice)).toBeNull();
  });

  it('gives what the data say as text, whatever that looks like', async () => {
    const file = await fillTemplate(await wordOf('{单位}：{正文}'), {
      单位: '{文号}<w:p/>',
      正文: '第一行\n第二行\u0000',
      文号: '不应出现',
    });
    expect(textOf(file)).toEqual(expect.arrayContaining(['{文号}&lt;w:p/&gt;：第一行', '第二行']));
  });
});

it('sets each line of a value as a paragraph like the one that it stands in', async () => {
  const data = { ...sampleData(templateFields.notice), 正文: '第一段。\n第二段。' };
  const xml = strFromU8(unzipSync(await fillTemplate(await starterTemplate('notice'), data))['word/document.xml']!);
  const paragraphs = [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >])[^])*?<\/w:p>/g)].map(([one]) => one);
  const [first, second] = ['第一段。', '第二段。'].map((text) => paragraphs.find((one) => one.includes(text))!);
  expect(first).not.toContain('第二段。');
  expect(second).not.toContain('<w:br');
  const form = /<w:pPr>.*<\/w:rPr>(?=<w:t)/s;
  expect(form.exec(second!)?.[0]).toBe(form.exec(first!)?.[0]);
});

it('says a notice and sheets in its fields', () => {
  const names = (kind: TemplateKind) => Object.keys(sampleData(templateFields[kind])).sort();
  const notice = noticeData({
    ...{
      colour: 'red',
      issuer: '县政府办公室',
      number: null,
      date: null,
      unit: '县财政局',
      task: '公开',
      requirement: '',
    },
    ...{
      firstDeadline: null,
      effectiveDeadline: null,
      title: '督办单',
      body: '请办理。',
      withdrawn: false,
      replyBy: '2026-12-04',
    },
    ...{ drafter: '李明', checker: null, signer: null },
  });
  expect(Object.keys(notice).sort()).toEqual(names('notice'));
  expect(notice).toMatchObject({
    颜色: '红色',
    标题: '红色督办单（送审稿）',
    文号: '',
    完成时限: '长期坚持',
    拟稿: '李明',
    签发: '',
  });
  const task = {
    title: '公开',
    reasons: ['逾期', '缺报'],
    firstDeadline: '2026-08-31',
    effectiveDeadline: '2026-09-30',
  };
  const sheets = sheetData([
    {
      ...{
        issuer: '县政府办公室',
        plan: '要点',
        year: 2026,
        quarter: 3,
        unit: '县财政局',
        on: '2026-10-20',
        asked: '办理',
      },
      tasks: Array.from({ length: 40 }, () => ({
        ...task,
        light: 'red',
        daysLateByFirst: 34,
        daysLate: 12,
        notices: [],
      })),
    },
  ]);
  expect(Object.keys(sheets).sort()).toEqual(names('sheet'));
  const [unit] = sheets['单位列表'] as Record<string, string & unknown[]>[];
  expect(Number(unit!['未列出数']) + unit!['任务列表']!.length).toBe(40);
  expect(unit!['任务列表']![0]).toMatchObject({ 亮灯原因: '逾期；缺报', 有效期限: '2026年9月30日', 灯: '红灯' });
});

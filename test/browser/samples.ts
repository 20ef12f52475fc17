import type { Office } from './office.js';

/** An invented document: seven tasks in two chapters, two of them with something to settle, and words that are no task. */
export const keyPoints = [
  '青石县2026年政务公开工作要点',
  '青政公开〔2026〕3号',
  '为做好2026年政务公开工作，制定本要点。',
  '一、深化重点领域信息公开',
  '1.公开重大建设项目信息。按季度更新项目清单，全年公开不少于4次。（牵头单位：县发展改革局；责任单位：县自然资源局、县交通运输局；完成时限：2026年11月底前）',
  '2.公开财政预决算。部门预决算公开率达到100%。（牵头单位：县财政局；责任单位：县直各部门；完成时限：2026年9月30日前）',
  '3.公开义务教育招生政策。招生方案提前公布。录取结果及时公示。（牵头单位：县教育局；责任单位：各乡镇；完成时限：2026年8月底前）',
  '4.公开社会救助信息。救助标准和对象名单每月公示。（责任单位：县民政局；完成时限：每月）',
  '二、加强政策解读和回应',
  '5.解读重要政策文件。主要负责人带头解读。（牵头单位：县政府办公室；责任单位：县司法局；完成时限：2026年底前）',
  '6.办好政务服务热线。群众来电及时答复。（牵头单位：县政务服务局；责任单位：县信访局；完成时限：长期坚持）',
  '7.回应社会关切。重大突发事件及时发布权威信息。（牵头单位：县委宣传部；责任单位：县应急管理局）',
  '各单位要加强组织领导，确保各项任务落到实处。',
  '青石县人民政府办公室',
  '2026年3月12日',
].join('\n');

export const titles = {
  projects: '公开重大建设项目信息',
  budget: '公开财政预决算',
  schools: '公开义务教育招生政策',
  relief: '公开社会救助信息',
  policies: '解读重要政策文件',
  hotline: '办好政务服务热线',
  response: '回应社会关切',
};

/** The same kind of content as a table of a web page. */
export const taskTable = `<table>
<tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>责任单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>公开环境质量信息</td><td>市生态环境局青石分局</td><td>县水利局</td><td>2026年6月底前</td></tr>
<tr><td>2</td><td>公开食品抽检结果</td><td>县市场监管局</td><td>县卫生健康局</td><td>2026年12月底前</td></tr>
</table>`;

/** A notice whose prose tells the background of its annex, the task table. */
export const noticeAndAnnex = [
  [
    '青石县2026年政务公开工作要点',
    '青政公开〔2026〕5号',
    '一、推进决策公开',
    '1.公开重大决策目录。每季度更新目录。',
    '2.公开会议纪要。会后及时公开。',
  ].join('\n'),
  `<p>附件</p><h1>重点任务分工表</h1>
<table>
<tr><th>序号</th><th>工作任务</th><th>具体要求</th><th>牵头单位</th><th>责任单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>公开重大决策目录</td><td>每季度更新目录。</td><td>县司法局</td><td>各乡镇</td><td>9月底前</td></tr>
<tr><td>2</td><td>公开会议纪要</td><td>会后及时公开。</td><td>县政府办</td><td>县财政局</td><td>年底前</td></tr>
</table>`,
] as const;

/** Three tasks with a unit that the register knows by a former name, one that it does not know, and things left open. */
export const doubtful = [
  '青石县2026年政务公开工作要点',
  '一、优化营商环境',
  '1.公开惠企政策。汇集现行有效的惠企政策。（牵头单位：县财政局；责任单位：大数据中心；完成时限：2026年8月底前）',
  '2.公开审批结果。审批结果在五日内公布。（牵头单位：大数据中心；责任单位：县财政局；完成时限：2026年底前）',
  '3.公开就业信息。招聘信息集中发布。（责任单位：县财政局、县人社局）',
  '各单位要加强组织领导，确保各项任务落到实处。',
].join('\n');

interface SampleUnit {
  name: string;
  shortName?: string;
  formerNames?: string[];
}

/** Of the units that `doubtful` prints, those that the register knows. */
export const knownUnits: SampleUnit[] = [
  { name: '县财政局', shortName: '财政局' },
  { name: '县行政审批局', shortName: '审批局', formerNames: ['县大数据管理中心'] },
  { name: '县教育局' },
];

/** All units that `keyPoints` prints. */
export const keyPointUnits: SampleUnit[] = [
  '县发展改革局',
  '县自然资源局',
  '县交通运输局',
  '县财政局',
  '县教育局',
  '县民政局',
  '县政府办公室',
  '县司法局',
  '县政务服务局',
  '县信访局',
  '县委宣传部',
  '县应急管理局',
].map((name) => ({ name }));

/** The groups that the documents print. */
const groups = [
  { name: '县直各部门', kinds: ['department'] },
  { name: '各乡镇', kinds: ['township'] },
];

/** Fills the register with units, and with the groups that the documents print. */
export async function registerUnits(office: Office, units: SampleUnit[]): Promise<void> {
  const post = async (path: string, body: { name: string }) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await office.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${body.name}: ${answer.status}`);
  };
  for (const unit of units) await post('/api/units', unit);
  const known = (await (await office.fetch('/api/unit-groups')).json()) as unknown[];
  if (known.length === 0) for (const group of groups) await post('/api/unit-groups', group);
}

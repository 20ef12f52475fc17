import { decompose, readText, type DocumentFacts } from './index.js';

describe('what a document says about itself', () => {
  const factsOf = (text: string): DocumentFacts => decompose(readText(text)).document;

  test.each<[string, Partial<DocumentFacts>]>([
    ['云岭县2026年政务公开工作要点\n一、加强领导。', { title: '云岭县2026年政务公开工作要点', year: 2026 }],
    [
      '云岭县人民政府办公室关于印发云岭县\n2026年政务公开工作要点的通知\n各单位：',
      {
        title: '云岭县人民政府办公室关于印发云岭县2026年政务公开工作要点的通知',
        issuer: '云岭县人民政府办公室',
        year: 2026,
      },
    ],
    ['云岭县政务公开工作方案\n云政办发〔2025〕12号\n各单位：', { year: 2025, number: '云政办发〔2025〕12号' }],
    ['云岭县政务公开工作方案（试行）\n（2024年4月）\n一、甲', { title: '云岭县政务公开工作方案（试行）', year: 2024 }],
    ['云岭县政务公开工作方案\n一、公开预算。\n云岭县财政局\n2023年5月6日', { issuer: '云岭县财政局', year: 2023 }],
    ['云岭县政务公开工作方案\n一、公开预算。\n云岭县财政局\n二〇二二年五月六日', { year: 2022 }],
    [
      '首页 > 政务公开\n来源：县政府网 发布时间：2020-01-02\n云岭县政务公开实施意见\n一、甲',
      { title: '云岭县政务公开实施意见' },
    ],
    ['云岭县蓝天行动方案\n为落实《方案》（岭政〔2018〕128号）要求，制定本方案。', { year: null }],
    [
      '各单位：\n现将《云岭县蓝天行动方案》印发给你们。\n云岭县人民政府办公室\n2024年3月5日\n云岭县蓝天行动方案\n一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己',
      { title: '云岭县蓝天行动方案', issuer: '云岭县人民政府办公室', year: 2024 },
    ],
    [
      '序号\n工作任务\n责任单位\n完成时限\n1\n公开预算。\n县财政局\n2024年3月5日\n2\n公开决算。\n县财政局\n6月底\n3\n公开采购。\n县财政局\n7月底\n4\n公开名单。\n县民政局\n8月底',
      { issuer: null, year: null },
    ],
    ['各单位：\n现将《云岭县2026年蓝天行动方案》印发给你们，请执行。\n一、甲', { year: 2026 }],
    ['云岭县数据局清单\n工作清单\n2026年云岭县数字政务任务清单\n1.甲', { year: 2026 }],
    ['云岭县蓝天行动方案（2025-2027年）\n一、甲', { year: 2025 }],
    ['云岭县贯彻《云岭市蓝天行动计划（2025-2027年）》实施方案\n一、甲', { year: null }],
    ['成文日期：2021年2月3日 发布日期：2022-01-02\n云岭县蓝天行动方案\n一、甲', { year: 2021 }],
    [
      '云政综〔2025〕9号\n云岭县人民政府\n关于印发《云岭县\n蓝天行动实施\n方案》的通知\n各单位：',
      { title: '云岭县人民政府关于印发《云岭县蓝天行动实施方案》的通知', issuer: '云岭县人民政府', year: 2025 },
    ],
    ['公开预算。\n公开决算。', { title: null, issuer: null, year: null, number: null }],
  ])('%j', (text, expected) => {
    expect(factsOf(text)).toMatchObject(expected);
  });

  test('a year in the text is not the document’s', () => {
    expect(factsOf('云岭县政务公开工作方案\n一、2019年以来的文件要清理。').year).toBeNull();
  });
});

import type { CheckListItem, NewCheckList } from './check-list.dto.js';

type Kind = Pick<CheckListItem, 'dimension' | 'per' | 'method'>;
const ofSample: Kind = { dimension: 'content', per: 'sample', method: 'online' };
const ofUnit: Kind = { dimension: 'content', per: 'unit', method: 'online' };
const beside: Kind = { dimension: 'other', per: 'unit', method: 'online' };
const onSite = (kind: Kind): Kind => ({ ...kind, method: 'on-site' });

const item = (kind: Kind, text: string, hint: string): CheckListItem => ({ ...kind, text, hint });

/** Two lists to start from; an office changes them as its own rules say. */
export const builtInCheckLists: NewCheckList[] = [
  {
    title: '线上检查（政府网站与新媒体）',
    items: [
      item(ofSample, '公开内容与任务要求一致，要素齐全', '对照任务要求逐项看：名称、时间、依据、内容、联系方式。'),
      item(ofSample, '页面能正常打开，附件能下载、打开', '换一个浏览器再试一次；附件逐个打开。'),
      item(ofSample, '发布日期、来源标注完整', '页面上有发布日期和信息来源，与填报的一致。'),
      item(ofSample, '公开的栏目正确，从首页三步之内能找到', '从本单位首页出发，不用搜索。'),
      item(ofSample, '没有错别字、错链和严重表述错误', '通读正文，点开正文里的每个链接。'),
      item(ofSample, '政策文件有配套解读并互相链接', '只对政策性文件适用；看文件页和解读页是否互相能点到。'),
      item(ofUnit, '公开指南、公开目录按时更新', '看机构职能、联系方式、受理渠道是不是现行的。'),
      item(ofUnit, '重点领域栏目没有空白，更新不超过规定期限', '逐个打开重点领域栏目，看最近一条的日期。'),
      item(ofUnit, '公开信息没有泄露个人隐私', '看名单、公示表里的身份证号、银行账号、详细住址、手机号是否遮盖。'),
      item(beside, '新媒体账号按期更新，没有无关内容', '看近三个月的发布记录。'),
    ],
  },
  {
    title: '现场检查（公示栏与服务窗口）',
    items: [
      item(onSite(ofSample), '公示栏上有相应内容，与网站公开的一致', '对照抽查样本逐份核对金额、名称、日期。'),
      item(onSite(ofSample), '公示期限符合规定，张贴日期可查', '看张贴日期和公示期；没有日期的请经办人说明。'),
      item(onSite(ofSample), '有公开审批记录，公开依据清楚', '看公开属性认定和审批单，不要求补做。'),
      item(onSite(ofUnit), '政务公开专区或查阅点能正常使用', '设备能开机、能上网，资料是现行的，有人负责。'),
      item(onSite(ofUnit), '窗口有办事指南，内容与网上一致', '任取三个事项，对照材料、时限、收费。'),
      item(onSite(ofUnit), '依申请公开受理渠道畅通', '看受理地址、电话是否有效，登记台账是否连续。'),
      item(
        onSite(beside),
        '有明确的政务公开责任人和工作台账',
        '看分工文件和日常台账即可，不要求另做材料、不要求拍照留痕。',
      ),
      item(onSite(beside), '上次督查的问题已经整改到位', '对照上次的问题清单。'),
    ],
  },
];

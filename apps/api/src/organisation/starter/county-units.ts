import type { NewUnit } from '../unit.dto.js';

type Template = Pick<NewUnit, 'kind' | 'aliases' | 'formerNames'> & { name: string; shortName: string };

/**
 * The usual units of a county. In a name {place} stands for the place (云岭县), {level} for what it is (县). Only short
 * and former names that documents of counties have been seen to print are here; an office adds its own.
 */
const countyUnits: Template[] = [
  department('人民政府办公室', { shortName: '政府办', aliases: ['府办'] }),
  department('发展和改革局', { shortName: '发改局' }),
  department('教育体育局'),
  department('科学技术局'),
  department('工业和信息化局', { shortName: '工信局' }),
  department('民族宗教事务局', { shortName: '民宗局', aliases: ['民族宗教局'] }),
  department('公安局'),
  department('民政局'),
  department('司法局', { formerNames: ['法制办', '政府法制办'] }),
  department('财政局'),
  department('人力资源和社会保障局', {
    shortName: '人社局',
    aliases: ['人保局'],
    formerNames: ['人事局', '劳动和社会保障局'],
  }),
  department('自然资源局', { formerNames: ['国土局', '国土资源局', '测绘局'] }),
  department('生态环境局', { aliases: ['生态环境分局'], formerNames: ['环保局', '环境保护局'] }),
  department('住房和城乡建设局', { shortName: '住建局' }),
  department('城市管理局', { shortName: '城管局' }),
  department('交通运输局', { shortName: '交通局', aliases: ['交运局'] }),
  department('水利局'),
  department('农业农村局', { aliases: ['乡村振兴局'], formerNames: ['农业局', '农委', '扶贫办', '扶贫局'] }),
  department('商务局'),
  department('文化和旅游局', { shortName: '文旅局', formerNames: ['文化局', '旅游局'] }),
  department('卫生健康局', { shortName: '卫健局', formerNames: ['卫计局', '卫生局', '计生局', '人口计生局'] }),
  department('退役军人事务局', { shortName: '退役军人局' }),
  department('应急管理局', { shortName: '应急局', formerNames: ['安监局', '安全生产监督管理局'] }),
  department('审计局'),
  department('市场监督管理局', {
    shortName: '市场监管局',
    formerNames: ['工商局', '质监局', '食药监局', '食品药品监督管理局'],
  }),
  department('统计局'),
  department('医疗保障局', { shortName: '医保局' }),
  department('林业局'),
  department('行政审批服务局', { shortName: '行政审批局' }),
  department('信访局'),
  department('数据局', { formerNames: ['大数据局'] }),
  {
    kind: 'department',
    name: '国家税务总局{place}税务局',
    shortName: '{level}税务局',
    formerNames: ['{level}国税局', '{level}地税局'],
  },
  department('气象局'),
  department('烟草专卖局', { shortName: '烟草局' }),
  { kind: 'department', name: '国家统计局{place}调查队', shortName: '{level}统调队' },
  department('消防救援大队'),
  institution('供销合作社联合社', { shortName: '供销社' }),
  institution('机关事务服务中心', { aliases: ['机关事务局'] }),
  institution('地方志编纂委员会办公室', { shortName: '地方志办' }),
  institution('住房公积金管理中心'),
  institution('融媒体中心'),
  institution('投资促进中心'),
  institution('残疾人联合会'),
  institution('公共资源交易中心'),
  { ...institution('经济开发区管理委员会'), kind: 'park' },
];

interface Names {
  shortName?: string;
  aliases?: string[];
  formerNames?: string[];
}

function department(name: string, { shortName = name, aliases = [], formerNames = [] }: Names = {}): Template {
  const withLevel = (short: string) => `{level}${short}`;
  return {
    kind: 'department',
    name: `{place}${name}`,
    shortName: withLevel(shortName),
    aliases: aliases.map(withLevel),
    formerNames: formerNames.map(withLevel),
  };
}

function institution(name: string, names: Names = {}): Template {
  return { ...department(name, names), kind: 'public-institution' };
}

/** The usual units of the county, city district or banner `place`, whose last character says which of them it is. */
export function unitsOf(place: string): NewUnit[] {
  const level = place.slice(-1);
  const filled = (name: string) => name.replace('{place}', place).replace('{level}', level);
  return countyUnits.map(({ name, shortName, aliases = [], formerNames = [], kind }) => ({
    name: filled(name),
    shortName: filled(shortName),
    aliases: aliases.map(filled),
    formerNames: formerNames.map(filled),
    kind,
    place,
    level,
  }));
}

import type { RegisteredUnit } from '../model.js';
import { nearestUnits } from './nearest.js';

const county = { place: '松岗县', level: '县' };
const units: RegisteredUnit[] = [
  { name: '松岗县行政审批局', shortName: '县行政审批局', formerNames: ['县大数据管理中心'], ...county },
  { name: '松岗县发展和改革委员会', shortName: '县发改委', ...county },
  { name: '松岗县人力资源和社会保障局', ...county },
  { name: '松岗县农业农村局', formerNames: ['县畜牧局'], ...county },
  { name: '松岗县统计局', ...county },
  { name: '松岗县市场监督管理局', aliases: ['县食药监局'], ...county },
  { name: '松岗县人民政府办公室', shortName: '县政府办', ...county },
  { name: '柳溪镇人民政府', place: '松岗县', level: '乡' },
  { name: '城关街道办事处', ...county },
  { name: '松岗县融媒体中心', ...county },
];

const best = (printed: string) => {
  const [first] = nearestUnits(printed, units);
  return first && [first.unit.name, first.by, first.match];
};

describe('the unit that a printed name is nearest to', () => {
  test.each([
    ['a former name with another ending', '县大数据中心', '松岗县行政审批局', 'former-name', '县大数据管理中心'],
    ['an abbreviation', '县人社局', '松岗县人力资源和社会保障局', 'name', '松岗县人力资源和社会保障局'],
    ['one kind of organ for another', '县发展改革局', '松岗县发展和改革委员会', 'name', '松岗县发展和改革委员会'],
    ['a misprint', '县市场监督管里局', '松岗县市场监督管理局', 'name', '松岗县市场监督管理局'],
    ['a shorter ending', '县食药局', '松岗县市场监督管理局', 'alias', '县食药监局'],
    ['another level', '市统计局', '松岗县统计局', 'name', '松岗县统计局'],
    ['another place', '青石市统计局', '松岗县统计局', 'name', '松岗县统计局'],
    ['a town without its ending', '柳溪镇', '柳溪镇人民政府', 'name', '柳溪镇人民政府'],
    ['a street by its short word', '城关街道', '城关街道办事处', 'name', '城关街道办事处'],
    ['traditional characters', '縣大數據中心', '松岗县行政审批局', 'former-name', '县大数据管理中心'],
    ['two names in brackets', '县畜牧中心(县农牧局)', '松岗县农业农村局', 'former-name', '县畜牧局'],
  ])('%s: %s', (_what, printed, name, by, match) => {
    expect(best(printed)).toEqual([name, by, match]);
  });

  test.each(['县公安局', '县政务办', '各乡镇', '局', ''])('is none for %s', (printed) => {
    expect(nearestUnits(printed, units)).toEqual([]);
  });

  it('comes first, with at most three in all, each unit once', () => {
    const near = nearestUnits('县政府办公室', units);
    expect(near[0]!.unit.name).toBe('松岗县人民政府办公室');
    expect(near.length).toBeLessThanOrEqual(3);
    expect(new Set(near.map(({ unit }) => unit.name)).size).toBe(near.length);
    expect(near.map(({ score }) => score)).toEqual([...near.map(({ score }) => score)].sort((a, b) => b - a));
  });

  it('is nearer within the own place than at another level', () => {
    const score = (printed: string) => nearestUnits(printed, units)[0]!.score;
    expect(score('县统计局')).toBe(1);
    expect(score('市统计局')).toBeLessThan(score('县统计局'));
  });
});

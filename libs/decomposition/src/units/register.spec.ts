import fc from 'fast-check';
import type { RegisteredUnit, ResolvedBy } from '../model.js';
import { createRegister, namesToRegister } from './register.js';

const county = { place: '松岗县', level: '县' };
const units: RegisteredUnit[] = [
  { name: '松岗县财政局', shortName: '财政局', ...county },
  { name: '松岗县人民政府办公室', shortName: '县政府办', aliases: ['县政府办公室', '县府办'], ...county },
  { name: '松岗县市场监督管理局', shortName: '县市场监管局', formerNames: ['县工商局', '县质监局'], ...county },
  {
    name: '松岗县发展和改革局',
    shortName: '县发改局',
    aliases: ['县发改委'],
    formerNames: ['县计划委员会'],
    ...county,
  },
  { name: '松岗县农业农村局', aliases: ['县乡村振兴局'], formerNames: ['县农业局'], ...county },
  { name: '松岗县林业局', formerNames: ['松岗县农业局'], ...county },
  { name: '中共松岗县委办公室(松岗县档案局)', shortName: '县委办', ...county },
  { name: '中共松岗县委宣传部', ...county },
  { name: '柳溪镇人民政府', shortName: '柳溪镇', place: '松岗县', level: '乡' },
  { name: '松岗县供水公司第一营业所', aliases: ['营业所'], ...county },
  { name: '松岗县供电公司第一营业所', aliases: ['营业所'], ...county },
  { name: '松岗县 LED 产业园管委会', ...county },
];
const register = createRegister(units);

describe('a printed name', () => {
  test.each<[string, string, ResolvedBy]>([
    ['松岗县财政局', '松岗县财政局', 'name'],
    ['財政局', '松岗县财政局', 'short-name'],
    ['县财政局', '松岗县财政局', 'prefix'],
    ['松岗财政局', '松岗县财政局', 'prefix'],
    ['本县财政局', '松岗县财政局', 'prefix'],
    ['县 财 政 局', '松岗县财政局', 'prefix'],
    ['縣財政局', '松岗县财政局', 'prefix'],
    ['县政府办', '松岗县人民政府办公室', 'short-name'],
    ['政府办', '松岗县人民政府办公室', 'prefix'],
    ['松岗县政府办公室', '松岗县人民政府办公室', 'prefix'],
    ['县政府办公室', '松岗县人民政府办公室', 'alias'],
    ['县人民政府办公室', '松岗县人民政府办公室', 'prefix'],
    ['县市场监督管理局', '松岗县市场监督管理局', 'prefix'],
    ['市场监管局', '松岗县市场监督管理局', 'prefix'],
    ['县质监局', '松岗县市场监督管理局', 'former-name'],
    ['质监局', '松岗县市场监督管理局', 'prefix'],
    ['松岗县工商局', '松岗县市场监督管理局', 'prefix'],
    ['县发改局', '松岗县发展和改革局', 'short-name'],
    ['县发改委', '松岗县发展和改革局', 'alias'],
    ['发改委', '松岗县发展和改革局', 'prefix'],
    ['县计划委员会', '松岗县发展和改革局', 'former-name'],
    ['县乡村振兴局', '松岗县农业农村局', 'alias'],
    ['县农业局', '松岗县农业农村局', 'former-name'],
    ['松岗县农业局', '松岗县林业局', 'former-name'],
    ['县委办', '中共松岗县委办公室(松岗县档案局)', 'short-name'],
    ['县委办(县档案局)', '中共松岗县委办公室(松岗县档案局)', 'short-name'],
    ['县委办公室（县档案局）', '中共松岗县委办公室(松岗县档案局)', 'prefix'],
    ['中共松岗县委办公室〔松岗县档案局〕', '中共松岗县委办公室(松岗县档案局)', 'name'],
    ['中共松岗县委办公室', '中共松岗县委办公室(松岗县档案局)', 'alias'],
    ['县档案局', '中共松岗县委办公室(松岗县档案局)', 'prefix'],
    ['县委宣传部', '中共松岗县委宣传部', 'prefix'],
    ['松岗县委宣传部', '中共松岗县委宣传部', 'prefix'],
    ['中共松岗县财政局', '松岗县财政局', 'prefix'],
    ['柳溪镇', '柳溪镇人民政府', 'short-name'],
    ['松岗县柳溪镇', '柳溪镇人民政府', 'prefix'],
    ['松岗县led产业园管委会', '松岗县 LED 产业园管委会', 'name'],
    ['松岗县ＬＥＤ产业园管委会', '松岗县 LED 产业园管委会', 'name'],
  ])('%s is %s by %s', (printed, resolved, by) => {
    expect(register.resolve(printed)).toEqual({ resolved, by });
  });

  test.each<[string, string, string[]]>([
    ['市财政局', 'other-level-unit', ['松岗县财政局']],
    ['市统计局', 'other-level-unit', []],
    ['省发改委', 'other-level-unit', ['松岗县发展和改革局']],
    ['青石市财政局', 'other-level-unit', ['松岗县财政局']],
    ['区市场监管局', 'other-level-unit', ['松岗县市场监督管理局']],
    ['青石县财政局', 'unknown-unit', ['松岗县财政局']],
    ['县水利局', 'unknown-unit', []],
    ['市场发展中心', 'unknown-unit', []],
    ['市政管理局', 'unknown-unit', []],
    ['市政府', 'other-level-unit', []],
    ['区块链中心', 'unknown-unit', []],
    ['经济开发区管委会', 'unknown-unit', []],
    ['财政', 'unknown-unit', []],
    ['局', 'unknown-unit', []],
    ['', 'unknown-unit', []],
    ['营业所', 'ambiguous-unit', ['松岗县供水公司第一营业所', '松岗县供电公司第一营业所']],
    ['县营业所', 'ambiguous-unit', ['松岗县供水公司第一营业所', '松岗县供电公司第一营业所']],
    ['农业局', 'ambiguous-unit', ['松岗县农业农村局', '松岗县林业局']],
  ])('%s: %s', (printed, problem, candidates) => {
    expect(register.resolve(printed)).toEqual({ problem, candidates });
  });
});

describe('a register', () => {
  it('of two levels keeps them apart', () => {
    const both = createRegister([
      { name: '青石市统计局', place: '青石市', level: '市' },
      { name: '松岗县统计局', place: '松岗县', level: '县级' },
    ]);
    expect(both.resolve('市统计局')).toEqual({ resolved: '青石市统计局', by: 'prefix' });
    expect(both.resolve('县统计局')).toEqual({ resolved: '松岗县统计局', by: 'prefix' });
    expect(both.resolve('统计局')).toEqual({ problem: 'ambiguous-unit', candidates: ['青石市统计局', '松岗县统计局'] });
    expect(both.resolve('省统计局')).toMatchObject({ problem: 'other-level-unit' });
  });

  it('of a county-level city takes 市 for its own', () => {
    const city = createRegister([{ name: '白河市财政局', place: '白河市', level: '县' }]);
    expect(city.resolve('市财政局')).toEqual({ resolved: '白河市财政局', by: 'prefix' });
  });

  it('takes a place without its level', () => {
    const bare = createRegister([{ name: '松岗县财政局', place: '松岗', level: '县' }]);
    expect(bare.resolve('县财政局')).toEqual({ resolved: '松岗县财政局', by: 'prefix' });
    expect(bare.resolve('松岗财政局')).toEqual({ resolved: '松岗县财政局', by: 'prefix' });
  });

  it('lends its only place to units without one', () => {
    const mixed = createRegister([{ name: '松岗县财政局', ...county }, { name: '松岗县民政局' }]);
    expect(mixed.resolve('县民政局')).toEqual({ resolved: '松岗县民政局', by: 'prefix' });
  });

  it('without places knows names only', () => {
    const plain = createRegister([{ name: '松岗县财政局' }]);
    expect(plain.resolve('松岗县财政局')).toEqual({ resolved: '松岗县财政局', by: 'name' });
    expect(plain.resolve('县财政局')).toEqual({ problem: 'unknown-unit', candidates: [] });
    expect(createRegister([]).resolve('县财政局')).toEqual({ problem: 'unknown-unit', candidates: [] });
  });

  it('counts a unit that is listed twice once', () => {
    const twice = createRegister([
      { name: '松岗县财政局', ...county },
      { name: '松岗县财政局', ...county },
    ]);
    expect(twice.resolve('财政局')).toEqual({ resolved: '松岗县财政局', by: 'prefix' });
  });

  it('takes any names, finds each full name again, and answers alike', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...'松岗县市区局委办政府财中共(档案)（） A'.split('')), minLength: 1 }),
    );
    const unit = fc.record({
      name,
      shortName: fc.option(name),
      aliases: fc.array(name, { maxLength: 2 }),
      formerNames: fc.array(name, { maxLength: 2 }),
      place: fc.option(name),
      level: fc.option(fc.constantFrom('省', '市', '县', '县级', '乡')),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), name, (all, printed) => {
        const made = createRegister(all);
        const answer = made.resolve(printed);
        expect(createRegister(all).resolve(printed)).toEqual(answer);
        const known = new Set(all.map((each) => each.name));
        if ('resolved' in answer) expect(known).toContain(answer.resolved);
        else for (const candidate of answer.candidates) expect(known).toContain(candidate);
        for (const each of all) {
          const found = made.resolve(each.name);
          if ('resolved' in found) expect(['name', 'short-name', 'alias', 'former-name', 'prefix']).toContain(found.by);
          const fits = 'resolved' in found ? [found.resolved] : found.candidates;
          if (each.name.trim() !== '' && /[一-鿿]/.test(each.name)) expect(fits).toContain(each.name);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads long names', () => {
    for (const part of ['县', '(', '松岗县', '中共', ' '])
      expect(register.resolve(part.repeat(100_000))).toHaveProperty('problem');
  });
});

describe('the names to register', () => {
  test.each<[string, RegisteredUnit[], string[], string[]]>([
    ['are all where nothing is registered', [], ['县财政局', '县民政局'], ['县财政局', '县民政局']],
    ['are named once, however they are printed', [], ['县财政局', '县 财政局', '縣財政局'], ['县财政局']],
    ['are without those that are known', units, ['县财政局', '县水利局', '政府办'], ['县水利局']],
    ['are without those of several units and of other levels', units, ['营业所', '市财政局'], []],
    [
      'are without those that one before makes known',
      [{ name: '松岗县财政局', ...county }],
      ['县水利局', '水利局', '松岗县水利局'],
      ['县水利局'],
    ],
    ['are without second names in brackets', [], ['县委办(县档案局)', '县档案局', '县委办'], ['县委办(县档案局)']],
  ])('%s', (_what, registered, printed, expected) => {
    expect(namesToRegister(registered, printed)).toEqual(expected);
  });

  it('make every name known', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'松岗县市局委办财(档)（ A'.split('')),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (printed) => {
        const added = namesToRegister(units, printed).map((each) => ({ name: each }));
        const known = createRegister([...units, ...added]);
        const left = printed.filter((each) => /[一-鿿A]/.test(each)).map((each) => known.resolve(each));
        expect(left.filter((each) => 'problem' in each && each.problem === 'unknown-unit')).toEqual([]);
      }),
    );
  });
});

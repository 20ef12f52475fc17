import { nameLikeness, trimName, unitKind } from './names.js';

describe('how much a text is like the name of a unit', () => {
  test.each([
    ['县财政局', 2],
    ['市发展和改革委员会', 2],
    ['县委办(县档案局)', 2],
    ['省政府办公厅', 2],
    ['各乡镇', 2],
    ['县直各部门', 2],
    ['城关街道', 2],
    ['云岭县融媒体中心', 2],
    ['政策法规科', 2],
    ['派出所', 2],
    ['自然资源局', 2],
    ['指挥中心', 2],
    ['注册处', 2],
    ['省应急厅', 2],
    ['区应急联动中心', 2],
    ['各单位要高度重视', 0],
    ['云岭县', 1],
    ['县供电公司', 2],
    ['县电信', 1],
    ['推进政务公开工作', 0],
    ['见附件1', 0],
    ['以下简称县财政局', 0],
    ['县', 0],
    ['政务公开场所', 0],
    ['加强信息公开平台建设', 0],
    ['各单位要及时公开预算决算信息', 0],
  ])('%s %i', (name, likeness) => {
    expect(nameLikeness(name)).toBe(likeness);
  });
});

describe('单位 or 单位组', () => {
  test.each([
    ['县财政局', 'unit'],
    ['县各界人士联合会', 'unit'],
    ['各街道', 'group'],
    ['各县(区)政府', 'group'],
    ['县直部门', 'group'],
    ['有关单位', 'group'],
    ['县级各有关部门', 'group'],
    ['相关企业', 'group'],
    ['其他成员单位', 'group'],
  ])('%s %s', (name, kind) => {
    expect(unitKind(name)).toBe(kind);
  });
});

describe('the bare name in a piece of a list', () => {
  test.each([
    ['由县财政局', '县财政局'],
    ['县财政局等', '县财政局'],
    ['县财政局等部门', '县财政局'],
    ['县财政局等5家单位', '县财政局'],
    [' 县财政局。', '县财政局'],
    ['①县财政局', '县财政局'],
    ['1.县财政局', '县财政局'],
    ['该项工作由县财政局', '县财政局'],
    ['县委办(县档案局)', '县委办(县档案局)'],
  ])('%s → %s', (piece, name) => {
    expect(piece.slice(...trimName(piece, 0, piece.length))).toBe(name);
  });
});

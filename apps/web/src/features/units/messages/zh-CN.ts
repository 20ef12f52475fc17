export const units = {
  pick: '选择单位',
  pickHow: '输入名称、简称或拼音首字母',
  noneFound: '单位库中没有找到',
  new: '新增单位',
  name: '全称',
  shortName: '简称',
  shortNameHow: '表格中显示的名称，可以不填',
  nameNeeded: '请填写全称',
  add: '新增并采用',
  by: { name: '全称', 'short-name': '简称', alias: '别名', 'former-name': '曾用名' },
};

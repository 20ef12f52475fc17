/** 补录 */
export const recording = {
  download: '下载补录表',
  open: '导入补录表',
  title: '补录以前的办理情况',
  how: '先显示将要补录的内容，确认后才存下。补录的内容单独标明，不计入是否按时，有关单位会收到通知。一行中有一格在下载之后变动过的，整行由您选择以哪个为准。',
  assignment: '任务（单位）',
  sum: '办结 {{closed}} 项，补录 {{recorded}} 项，{{unchanged}} 项没有变化',
  absent: '有 {{count}} 项不在文件中，保持原样',
  absentHow: '不用处理；以后还可以补录。',
  outcomes: { closed: '办结', recorded: '补录' },
  fields: {
    state: '状态',
    percent: '完成进度',
    closedOn: '办结日期',
    evidenceTitle: '佐证材料名称',
    evidenceUrl: '佐证材料网址',
  },
  done: '已补录 {{count}} 项',
  recordedAt: '{{at}} 补录了 {{count}} 项。其中任何一项有新的变动之前，可以全部撤销。',
  undo: '撤销补录',
  undone: '补录已撤销',
  notUndone: '补录没有撤销成功',
};

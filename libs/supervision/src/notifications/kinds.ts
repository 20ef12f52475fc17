/** What a person can choose by on the profile page, in the order of every list. */
export const notificationGroups = {
  tasks: { zh: '任务分工', en: 'Tasks' },
  reports: { zh: '进展填报', en: 'Progress reports' },
  reminders: { zh: '催办', en: 'Reminders' },
  notices: { zh: '督办单和领导批示', en: 'Notices and instructions' },
  extensions: { zh: '延期和停表', en: 'Extensions and clock stops' },
  inspections: { zh: '季度督查和整改', en: 'Inspections and rectification' },
  assessment: { zh: '年度考核', en: 'Annual assessment' },
  system: { zh: '系统', en: 'System' },
} as const satisfies Record<string, Words>;

export type NotificationGroup = keyof typeof notificationGroups;

/** The same in both languages. */
export interface Words {
  zh: string;
  en: string;
}

interface Kind {
  group: NotificationGroup;
  /** What it is, without saying about what: all that a group robot gets, with a count. */
  title: Words;
  /** What is told to the person; `{{name}}` stands for a fact of that name. */
  sentence: Words;
}

/**
 * Every kind of message that a person gets, with its words in the application, in e-mails and in text messages. What is not
 * in this table cannot be told.
 */
export const notificationKinds = {
  'tasks-issued': {
    group: 'tasks',
    title: { zh: '印发任务', en: 'Tasks issued' },
    sentence: {
      zh: '{{unit}}：{{plan}}印发，{{count}} 项任务，请签收',
      en: '{{unit}}: {{plan}} was issued; tasks to sign for: {{count}}',
    },
  },
  'tasks-added': {
    group: 'tasks',
    title: { zh: '新交办任务', en: 'Tasks added' },
    sentence: {
      zh: '{{unit}}：{{plan}}新交办 {{count}} 项任务，请签收',
      en: '{{unit}}: {{plan}} has new tasks to sign for: {{count}}',
    },
  },
  'tasks-amended': {
    group: 'tasks',
    title: { zh: '任务调整', en: 'Tasks amended' },
    sentence: {
      zh: '{{unit}}：{{plan}}调整了 {{count}} 项任务',
      en: '{{unit}}: tasks amended in {{plan}}: {{count}}',
    },
  },
  'tasks-cancelled': {
    group: 'tasks',
    title: { zh: '任务取消', en: 'Tasks cancelled' },
    sentence: {
      zh: '{{unit}}：{{plan}}取消了 {{count}} 项任务的分工',
      en: '{{unit}}: assignments cancelled in {{plan}}: {{count}}',
    },
  },
  'tasks-handed-over': {
    group: 'tasks',
    title: { zh: '任务由其他单位承接', en: 'Tasks handed over' },
    sentence: {
      zh: '{{unit}}：机构改革后，{{plan}}有 {{count}} 项任务由其他单位承接',
      en: '{{unit}}: after a reorganisation other units have tasks of {{plan}}: {{count}}',
    },
  },
  'tasks-taken-over': {
    group: 'tasks',
    title: { zh: '承接任务', en: 'Tasks taken over' },
    sentence: {
      zh: '{{unit}}：机构改革后，承接{{plan}}的 {{count}} 项任务',
      en: '{{unit}}: after a reorganisation it has more tasks of {{plan}}: {{count}}',
    },
  },
  'tasks-insisted': {
    group: 'tasks',
    title: { zh: '退回的任务仍须签收', en: 'Refused tasks insisted on' },
    sentence: {
      zh: '{{unit}}：{{plan}}有 {{count}} 项退回的任务仍须签收',
      en: '{{unit}}: refused tasks of {{plan}} to sign for all the same: {{count}}',
    },
  },
  'tasks-closed': {
    group: 'tasks',
    title: { zh: '任务办结', en: 'Tasks closed' },
    sentence: {
      zh: '{{unit}}：{{plan}}有 {{count}} 项任务已办结',
      en: '{{unit}}: tasks of {{plan}} closed: {{count}}',
    },
  },
  'tasks-closing-refused': {
    group: 'tasks',
    title: { zh: '办结申请没有同意', en: 'Closing refused' },
    sentence: {
      zh: '{{unit}}：{{plan}}有 {{count}} 项办结申请没有同意',
      en: '{{unit}}: closing requests of {{plan}} refused: {{count}}',
    },
  },
  'tasks-reopened': {
    group: 'tasks',
    title: { zh: '任务重新打开', en: 'Tasks reopened' },
    sentence: {
      zh: '{{unit}}：{{plan}}有 {{count}} 项任务重新打开',
      en: '{{unit}}: tasks of {{plan}} opened again: {{count}}',
    },
  },
  'tasks-recorded': {
    group: 'tasks',
    title: { zh: '补录办理情况', en: 'History recorded' },
    sentence: {
      zh: '{{unit}}：{{plan}}有 {{count}} 项任务补录了办理情况',
      en: '{{unit}}: tasks of {{plan}} whose history was recorded: {{count}}',
    },
  },
  'tasks-record-undone': {
    group: 'tasks',
    title: { zh: '补录已撤销', en: 'Recorded history taken back' },
    sentence: {
      zh: '{{unit}}：{{plan}}有 {{count}} 项任务的补录已撤销',
      en: '{{unit}}: tasks of {{plan}} whose recorded history was taken back: {{count}}',
    },
  },
  'closing-submitted': {
    group: 'tasks',
    title: { zh: '办结申请待审核', en: 'Closing to approve' },
    sentence: {
      zh: '{{unit}}：“{{title}}”申请办结，请审核',
      en: '{{unit}}: “{{title}}” asks to be closed; please approve',
    },
  },
  'closing-sent-back': {
    group: 'tasks',
    title: { zh: '办结申请退回修改', en: 'Closing sent back' },
    sentence: {
      zh: '{{unit}}：“{{title}}”的办结申请由审核人退回，请修改',
      en: '{{unit}}: “{{title}}”, the request to close it was sent back by the approver',
    },
  },
  'closing-asked': {
    group: 'tasks',
    title: { zh: '办结待审定', en: 'Closing to decide' },
    sentence: {
      zh: '{{unit}}：“{{title}}”申请办结，请审定',
      en: '{{unit}}: “{{title}}” asks to be closed; please decide',
    },
  },
  'report-sent-back': {
    group: 'reports',
    title: { zh: '进展填报退回修改', en: 'Report sent back' },
    sentence: {
      zh: '{{unit}}：“{{title}}”的进展填报由审核人退回，请修改',
      en: '{{unit}}: “{{title}}”, the report was sent back by the approver',
    },
  },
  'report-returned': {
    group: 'reports',
    title: { zh: '进展填报退回', en: 'Report returned' },
    sentence: {
      zh: '{{unit}}：“{{title}}”的进展填报被退回，请于 {{date}} 前重新报送',
      en: '{{unit}}: “{{title}}”, the report was returned; a new one is due by {{date}}',
    },
  },
  reminders: {
    group: 'reminders',
    title: { zh: '今日催办', en: 'Reminders of the day' },
    sentence: {
      zh: '今日催办 {{count}} 项，其中已逾期 {{late}} 项：{{titles}}',
      en: 'To be done: {{count}}, of these past their date: {{late}}. {{titles}}',
    },
  },
  'reminders-of-office': {
    group: 'reminders',
    title: { zh: '今日催办', en: 'Reminders of the day' },
    sentence: {
      zh: '今日催办：须电话或书面告知 {{calls}} 项，建议督办单 {{notices}} 项；催办本人 {{count}} 项，其中已逾期 {{late}} 项 {{titles}}',
      en: 'To call or write to: {{calls}}; for a notice: {{notices}}. To be done by you: {{count}}, past their date: {{late}}. {{titles}}',
    },
  },
  'reminder-by-hand': {
    group: 'reminders',
    title: { zh: '办公室催办', en: 'Reminder from the office' },
    sentence: {
      zh: '办公室催办 {{count}} 项：{{titles}}',
      en: 'The office asks for {{count}} to be done: {{titles}}',
    },
  },
  'extension-submitted': {
    group: 'extensions',
    title: { zh: '延期申请待审核', en: 'Extension to approve' },
    sentence: {
      zh: '{{unit}}：“{{title}}”申请延期到{{date}}，请审核',
      en: '{{unit}}: “{{title}}” asks for a later deadline, {{date}}; please approve',
    },
  },
  'extension-sent-back': {
    group: 'extensions',
    title: { zh: '延期申请退回修改', en: 'Extension sent back' },
    sentence: {
      zh: '{{unit}}：“{{title}}”延期到{{date}}的申请由审核人退回，请修改',
      en: '{{unit}}: “{{title}}”, the extension to {{date}} was sent back by the approver',
    },
  },
  'extension-asked': {
    group: 'extensions',
    title: { zh: '延期待批', en: 'Extension to decide' },
    sentence: {
      zh: '{{unit}}：“{{title}}”申请延期到{{date}}，请决定',
      en: '{{unit}}: “{{title}}” asks for a later deadline, {{date}}; please decide',
    },
  },
  'extension-granted': {
    group: 'extensions',
    title: { zh: '同意延期', en: 'Extension granted' },
    sentence: {
      zh: '{{unit}}：“{{title}}”同意延期到{{date}}',
      en: '{{unit}}: “{{title}}” has a later deadline, {{date}}',
    },
  },
  'extension-refused': {
    group: 'extensions',
    title: { zh: '不同意延期', en: 'Extension refused' },
    sentence: {
      zh: '{{unit}}：“{{title}}”延期到{{date}}的申请没有同意',
      en: '{{unit}}: “{{title}}”, the extension to {{date}} was refused',
    },
  },
  'stop-entered': {
    group: 'extensions',
    title: { zh: '停表', en: 'Clock stopped' },
    sentence: {
      zh: '{{unit}}：{{count}} 项任务停表，期限顺延',
      en: '{{unit}}: tasks whose clock rests: {{count}}',
    },
  },
  'stop-changed': {
    group: 'extensions',
    title: { zh: '停表有变动', en: 'Clock stop changed' },
    sentence: {
      zh: '{{unit}}：{{count}} 项任务的停表有变动，请看新的期限',
      en: '{{unit}}: tasks whose clock stop was changed: {{count}}',
    },
  },
  'stop-taken-back': {
    group: 'extensions',
    title: { zh: '停表已撤销', en: 'Clock stop taken back' },
    sentence: {
      zh: '{{unit}}：{{count}} 项任务的停表已撤销，期限不再顺延',
      en: '{{unit}}: tasks whose clock rests no more, as if it never had: {{count}}',
    },
  },
  'notice-sent': {
    group: 'notices',
    title: { zh: '督办单', en: 'Notice' },
    sentence: {
      zh: '{{unit}}：收到{{reference}}（{{task}}），请于 {{date}} 前回复',
      en: '{{unit}}: {{reference}} ({{task}}) is to be answered by {{date}}',
    },
  },
  'notice-withdrawn': {
    group: 'notices',
    title: { zh: '督办单撤回', en: 'Notice withdrawn' },
    sentence: {
      zh: '{{unit}}：{{reference}}（{{task}}）已撤回，不需要再回复',
      en: '{{unit}}: {{reference}} ({{task}}) was withdrawn and needs no reply',
    },
  },
  'instruction-given': {
    group: 'notices',
    title: { zh: '领导批示', en: 'Instruction' },
    sentence: {
      zh: '{{unit}}：{{leader}}对“{{task}}”作出批示，请办理并回复',
      en: '{{unit}}: {{leader}} gave an instruction on “{{task}}”; please reply',
    },
  },
  'instruction-due': {
    group: 'notices',
    title: { zh: '领导批示', en: 'Instruction' },
    sentence: {
      zh: '{{unit}}：{{leader}}对“{{task}}”作出批示，请于 {{date}} 前回复',
      en: '{{unit}}: {{leader}} gave an instruction on “{{task}}”, to be answered by {{date}}',
    },
  },
  'instruction-withdrawn': {
    group: 'notices',
    title: { zh: '领导批示撤回', en: 'Instruction withdrawn' },
    sentence: {
      zh: '{{unit}}：{{leader}}对“{{task}}”的批示已撤回，不需要再回复',
      en: '{{unit}}: the instruction of {{leader}} on “{{task}}” was withdrawn and needs no reply',
    },
  },
  'reply-to-approve': {
    group: 'notices',
    title: { zh: '回复待审核', en: 'Reply to approve' },
    sentence: {
      zh: '{{unit}}：对{{reference}}（{{task}}）的回复待审核',
      en: '{{unit}}: the reply to {{reference}} ({{task}}) waits for your approval',
    },
  },
  'reply-sent-back': {
    group: 'notices',
    title: { zh: '回复退回修改', en: 'Reply sent back' },
    sentence: {
      zh: '{{unit}}：对{{reference}}（{{task}}）的回复被审核人退回修改',
      en: '{{unit}}: the approver sent the reply to {{reference}} ({{task}}) back',
    },
  },
  'reply-received': {
    group: 'notices',
    title: { zh: '收到回复', en: 'Reply received' },
    sentence: {
      zh: '{{unit}}回复了{{reference}}（{{task}}）',
      en: '{{unit}} replied to {{reference}} ({{task}})',
    },
  },
  'reply-accepted': {
    group: 'notices',
    title: { zh: '回复已认可', en: 'Reply accepted' },
    sentence: {
      zh: '{{unit}}：对{{reference}}（{{task}}）的回复已认可',
      en: '{{unit}}: the reply to {{reference}} ({{task}}) was accepted',
    },
  },
  'reply-refused': {
    group: 'notices',
    title: { zh: '回复不符合要求', en: 'Reply refused' },
    sentence: {
      zh: '{{unit}}：对{{reference}}（{{task}}）的回复不符合要求，请于 {{date}} 前重新回复',
      en: '{{unit}}: the reply to {{reference}} ({{task}}) was refused; a new one is due by {{date}}',
    },
  },
  'inspection-started': {
    group: 'inspections',
    title: { zh: '参加季度督查', en: 'Inspection to carry out' },
    sentence: {
      zh: '{{inspection}}已启动，由您督查的单位 {{count}} 个',
      en: '{{inspection}} has started; units for you to inspect: {{count}}',
    },
  },
  'inspector-named': {
    group: 'inspections',
    title: { zh: '指定督查单位', en: 'Unit to inspect' },
    sentence: {
      zh: '{{inspection}}：请您督查{{unit}}',
      en: '{{inspection}}: you inspect {{unit}}',
    },
  },
  'veto-found': {
    group: 'inspections',
    title: { zh: '发现否决情形', en: 'Reason for a veto found' },
    sentence: {
      zh: '{{inspection}}：督查员在{{unit}}发现否决情形，请办公室核实',
      en: '{{inspection}}: an inspector reports a reason for a veto at {{unit}}',
    },
  },
  'feedback-asked': {
    group: 'inspections',
    title: { zh: '督查反馈', en: 'Inspection to answer' },
    sentence: {
      zh: '{{unit}}：{{title}}的督查情况已出，请于 {{date}} 前反馈意见',
      en: '{{unit}}: the sheet of {{title}} is there; please answer by {{date}}',
    },
  },
  'feedback-lapsed': {
    group: 'inspections',
    title: { zh: '督查反馈期限已过', en: 'Days to answer an inspection are over' },
    sentence: {
      zh: '{{unit}}：{{title}}的反馈期限（{{date}}）已过，没有收到反馈意见，视为无异议',
      en: '{{unit}}: the days to answer {{title}} ended on {{date}} without an answer, which counts as no objection',
    },
  },
  'feedback-to-approve': {
    group: 'inspections',
    title: { zh: '督查反馈待审核', en: 'Answer to an inspection to approve' },
    sentence: {
      zh: '{{unit}}：对{{title}}的反馈意见待审核',
      en: '{{unit}}: the answer to {{title}} waits for your approval',
    },
  },
  'feedback-sent-back': {
    group: 'inspections',
    title: { zh: '督查反馈退回修改', en: 'Answer to an inspection sent back' },
    sentence: {
      zh: '{{unit}}：对{{title}}的反馈意见由审核人退回，请修改',
      en: '{{unit}}: the approver sent the answer to {{title}} back',
    },
  },
  'feedback-received': {
    group: 'inspections',
    title: { zh: '收到督查反馈', en: 'Answer to an inspection received' },
    sentence: {
      zh: '{{unit}}反馈了对{{title}}的意见',
      en: '{{unit}} answered to {{title}}',
    },
  },
  'feedback-decided': {
    group: 'inspections',
    title: { zh: '督查异议已处理', en: 'Objections decided' },
    sentence: {
      zh: '{{unit}}：对{{title}}的异议已处理，请看处理意见',
      en: '{{unit}}: the objections to {{title}} are decided',
    },
  },
  'correction-due': {
    group: 'inspections',
    title: { zh: '应印发更正通报', en: 'Correction of a circular due' },
    sentence: {
      zh: '{{title}}已通报，{{unit}}的异议处理后结论有变，评分已更正，请印发更正通报',
      en: '{{title}} is published; what was decided on objections of {{unit}} changed scores: a correction of the circular is due',
    },
  },
  'rectification-ordered': {
    group: 'inspections',
    title: { zh: '整改通知书', en: 'Order to rectify' },
    sentence: {
      zh: '{{unit}}：收到{{reference}}（{{title}}），{{count}} 个问题须整改，最早 {{date}} 前报送',
      en: '{{unit}}: {{reference}} ({{title}}); problems to put right: {{count}}, the first by {{date}}',
    },
  },
  'rectification-withdrawn': {
    group: 'inspections',
    title: { zh: '整改通知书撤回', en: 'Order to rectify withdrawn' },
    sentence: {
      zh: '{{unit}}：{{reference}}（{{title}}）已撤回，不需要再报送整改情况',
      en: '{{unit}}: {{reference}} ({{title}}) was withdrawn; nothing needs to be proved any more',
    },
  },
  'proof-to-approve': {
    group: 'inspections',
    title: { zh: '整改情况待审核', en: 'Proof of rectification to approve' },
    sentence: {
      zh: '{{unit}}：{{reference}}问题 {{number}} 的整改情况待审核',
      en: '{{unit}}: the proof for problem {{number}} of {{reference}} waits for your approval',
    },
  },
  'proof-sent-back': {
    group: 'inspections',
    title: { zh: '整改情况退回修改', en: 'Proof of rectification sent back' },
    sentence: {
      zh: '{{unit}}：{{reference}}问题 {{number}} 的整改情况由审核人退回，请修改',
      en: '{{unit}}: the approver sent the proof for problem {{number}} of {{reference}} back',
    },
  },
  'proof-received': {
    group: 'inspections',
    title: { zh: '整改待复查', en: 'Rectification to re-check' },
    sentence: {
      zh: '{{unit}}报送了{{reference}}问题 {{number}} 的整改情况，请复查',
      en: '{{unit}} has proved problem {{number}} of {{reference}}; please re-check',
    },
  },
  'rectification-passed': {
    group: 'inspections',
    title: { zh: '整改复查通过', en: 'Rectification passed' },
    sentence: {
      zh: '{{unit}}：{{reference}}问题 {{number}} 复查通过，整改完成',
      en: '{{unit}}: problem {{number}} of {{reference}} is put right',
    },
  },
  'rectification-failed': {
    group: 'inspections',
    title: { zh: '整改复查没有通过', en: 'Rectification not passed' },
    sentence: {
      zh: '{{unit}}：{{reference}}问题 {{number}} 复查没有通过，请于 {{date}} 前重新报送',
      en: '{{unit}}: problem {{number}} of {{reference}} is not put right; a new proof is due by {{date}}',
    },
  },
  'rectification-reopened': {
    group: 'inspections',
    title: { zh: '重新整改', en: 'Rectification reopened' },
    sentence: {
      zh: '{{unit}}：{{reference}}问题 {{number}} 须重新整改，请于 {{date}} 前报送',
      en: '{{unit}}: problem {{number}} of {{reference}} is to be put right again by {{date}}',
    },
  },
  'circular-published': {
    group: 'inspections',
    title: { zh: '督查通报印发', en: 'Circular published' },
    sentence: {
      zh: '{{reference}}：{{title}}已印发，可以查看得分和名次',
      en: '{{reference}}: {{title}} is published; scores and ranks can be seen',
    },
  },
  'circular-corrected': {
    group: 'inspections',
    title: { zh: '督查通报更正', en: 'Circular corrected' },
    sentence: {
      zh: '{{reference}}：{{title}}已更正，请以新版为准',
      en: '{{reference}}: {{title}} was corrected; the new version holds',
    },
  },
  'result-announced': {
    group: 'assessment',
    title: { zh: '年度结果公示', en: 'Score of the year announced' },
    sentence: {
      zh: '{{unit}}：{{title}}的年度得分已公示，有异议的请于 {{date}} 24:00 前申诉',
      en: '{{unit}}: the score for {{title}} is announced; appeals are possible until {{date}}, 24:00',
    },
  },
  'appeals-last-day': {
    group: 'assessment',
    title: { zh: '考核申诉期最后一天', en: 'Last day for appeals' },
    sentence: {
      zh: '{{unit}}：{{title}}年度得分的申诉期今天（{{date}}）24:00 截止，有异议的请在此前申诉',
      en: '{{unit}}: appeals on the score for {{title}} end today ({{date}}) at 24:00',
    },
  },
  'appeals-over': {
    group: 'assessment',
    title: { zh: '考核申诉期结束', en: 'Time for appeals over' },
    sentence: {
      zh: '{{title}}年度结果的申诉期已于 {{date}} 24:00 结束，待裁决的申诉 {{count}} 件',
      en: '{{title}}: the time for appeals ended on {{date}}, 24:00; appeals to decide: {{count}}',
    },
  },
  'appeal-to-approve': {
    group: 'assessment',
    title: { zh: '考核申诉待审核', en: 'Appeal to approve' },
    sentence: {
      zh: '{{unit}}：对{{title}}“{{line}}”的申诉待审核',
      en: '{{unit}}: the appeal on “{{line}}” of {{title}} waits for your approval',
    },
  },
  'appeal-sent-back': {
    group: 'assessment',
    title: { zh: '考核申诉退回', en: 'Appeal sent back' },
    sentence: {
      zh: '{{unit}}：对{{title}}“{{line}}”的申诉由审核人退回',
      en: '{{unit}}: the approver sent the appeal on “{{line}}” of {{title}} back',
    },
  },
  'appeal-received': {
    group: 'assessment',
    title: { zh: '考核申诉待裁决', en: 'Appeal to decide' },
    sentence: {
      zh: '{{unit}}对{{title}}“{{line}}”提出申诉，请裁决',
      en: '{{unit}} appeals “{{line}}” of {{title}}; please decide',
    },
  },
  'appeal-decided': {
    group: 'assessment',
    title: { zh: '考核申诉已裁决', en: 'Appeal decided' },
    sentence: {
      zh: '{{unit}}：对{{title}}“{{line}}”的申诉已裁决，请看裁决意见',
      en: '{{unit}}: the appeal on “{{line}}” of {{title}} is decided',
    },
  },
  'result-final': {
    group: 'assessment',
    title: { zh: '年度结果定稿', en: 'Result of the year final' },
    sentence: {
      zh: '{{title}}的年度结果已定稿（快照 {{number}}），尚未发布',
      en: '{{title}}: the result of the year is final (snapshot {{number}}), and not published yet',
    },
  },
  'result-published': {
    group: 'assessment',
    title: { zh: '年度结果发布', en: 'Result of the year published' },
    sentence: {
      zh: '{{reference}}：{{title}}的年度结果已发布，可以查看得分和名次',
      en: '{{reference}}: the result of {{title}} is published; scores and ranks can be seen',
    },
  },
  'result-corrected': {
    group: 'assessment',
    title: { zh: '年度结果更正', en: 'Result of the year corrected' },
    sentence: {
      zh: '{{reference}}：{{title}}的年度结果已更正，请以新版为准',
      en: '{{reference}}: the result of {{title}} was corrected; the new version holds',
    },
  },
  'channel-fails': {
    group: 'system',
    title: { zh: '消息没有送达', en: 'Messages not delivered' },
    sentence: {
      zh: '通知渠道“{{channel}}”有消息没有送达，请检查设置',
      en: 'Messages by the channel “{{channel}}” were not delivered; check its settings',
    },
  },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof notificationKinds;

/** Values of a sentence. */
export type NotificationFacts = Readonly<Record<string, string | number>>;

/** The names of the facts that a sentence needs. */
export const factsOf = (kind: NotificationKind): string[] => [
  ...new Set(Array.from(notificationKinds[kind].sentence.zh.matchAll(placeholder), ([, name]) => name!)),
];

/** The sentence of a message in both languages. A fact that is not there leaves a gap. */
export function sentenceOf(kind: NotificationKind, facts: NotificationFacts): Words {
  const fill = (text: string) => text.replace(placeholder, (_, name: string) => String(facts[name] ?? ''));
  const { zh, en } = notificationKinds[kind].sentence;
  return { zh: fill(zh), en: fill(en) };
}

const placeholder = /\{\{(\w+)\}\}/g;

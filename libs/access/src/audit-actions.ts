/**
 * Every act that is recorded in the audit log, with the name that it has in exports: the kind of object, and what was
 * done to it. What is not in this table cannot be recorded.
 */
export const auditActions = {
  'installation.set-up': '建立最初的账号',
  'person.create': '添加人员',
  'person.edit': '修改人员',
  'person.give-roles': '设置角色',
  'person.make-link': '生成设置链接',
  'person.link-identity': '关联统一身份',
  'person.unlink-identity': '取消关联统一身份',
  'person.import': '导入人员表',
  'person.undo-import': '撤销导入人员表',
  'person.delete': '删除人员',
  'person.set-password': '设置密码',
  'deputy.name': '指定代理人',
  'deputy.end': '结束代理',
  'deputy.move': '代理关系随机构改革转移',
  'unit.create': '添加单位',
  'unit.edit': '修改单位',
  'unit.move': '移动单位',
  'unit.add-alias': '添加单位别名',
  'unit.remove-alias': '去掉单位别名',
  'unit.delete': '删除单位',
  'group.create': '添加单位组',
  'group.edit': '修改单位组',
  'group.add-alias': '添加单位组别名',
  'group.remove-alias': '去掉单位组别名',
  'group.delete': '删除单位组',
  'unit.reorganise': '机构改革：由其他单位承接',
  'unit.take-over': '机构改革：承接其他单位',
  'register.load': '载入常用单位',
  'register.undo-load': '撤销载入或导入的单位',
  'register.import': '导入单位表',
  'calendar.change': '修改工作日历',
  'plan.create': '新建年度要点',
  'plan.edit': '修改年度要点',
  'plan.check': '完成核对',
  'plan.delete': '删除年度要点草稿',
  'plan.set-issuing': '设定印发事项',
  'plan.issue': '印发年度要点',
  'plan.amend': '调整年度要点',
  'plan.archive': '归档年度要点',
  'plan.unarchive': '撤销归档',
  'plan.carry-over': '结转到下一年度',
  'document.import': '导入文件',
  'round.follow-calendar': '轮次日期随工作日历调整',
  'removal.ask': '申请清除内容',
  'removal.approve': '批准并执行清除',
  'removal.refuse': '不同意清除',
  'audit.read-values': '查看审计内容',
  'audit.export': '导出审计日志',
  'audit.verify': '核对审计日志',
} as const satisfies Record<`${string}.${string}`, string>;

export type AuditAction = keyof typeof auditActions;

/** The kind of object that an act is done to. */
export type AuditedKind = AuditAction extends `${infer Kind}.${string}` ? Kind : never;

/** The kinds with their names. */
export const auditedKinds = {
  installation: '安装',
  person: '人员',
  deputy: '代理',
  unit: '单位',
  group: '单位组',
  register: '单位库',
  calendar: '工作日历',
  plan: '年度要点',
  document: '来源文件',
  round: '填报轮次',
  removal: '清除',
  audit: '审计日志',
} as const satisfies Record<AuditedKind, string>;

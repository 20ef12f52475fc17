import type { Problem } from '../problem';

export const shared = {
  secrecy: '非涉密系统，严禁录入国家秘密和工作秘密',
  retry: '重试',
  save: '保存',
  dateFormat: 'YYYY年M月D日',
  cancel: '取消',
  leaving: {
    title: '还有没保存的修改',
    kept: '离开后，没保存的文字会留在这台电脑上，下次打开时可以接着改。',
    leave: '离开',
    stay: '留在本页',
  },
};

export const problems = {
  unreachable: '连接不到服务器。请确认要点通仍在运行，然后重试。',
  'file-unreadable': '文件读不出来，可能已被移动、改名或删除。请重新选择。',
  internal: '服务器出了差错。请重试；仍不成功时，请联系系统管理员。',
  validation: '有的内容不合要求，请检查后再提交。',
  'loopback-only': '本版本只接受这台电脑上的访问。',
  'cross-site': '请求来自别的网站，已被拒绝。',
  'not-found': '内容不存在，可能已被删除。',
  'version-conflict': '有人在您之前改过这一项。',
  'plan-not-draft': '这份年度要点已不是草稿，不能直接修改。',
  'range-taken': '文件中的这一段已属于另一项任务。',
  'document-empty': '里面没有可读的文字。',
  'document-binary': '这不是文本文件，读不出文字。',
  'document-broken-encoding': '文字编码已损坏，无法辨认。请另存为 UTF-8 编码，或者复制文字后粘贴。',
  'document-unsupported':
    '还不能读取这种格式。目前可以读取文本（.txt、.md）和网页（.html）；其他格式请复制文字后粘贴。',
  'document-too-large': '文件太大，最大 10 MB。',
  'document-mislabelled': '文件内容与扩展名不符。请确认文件，用原来的软件打开后重新保存。',
  'document-encrypted': '文件设有密码，无法读取。请去掉密码后另存一份再导入。',
  'document-scanned': '这是扫描件，只有图片，没有文字。请导入文字版，或者识别文字后粘贴。',
  'document-macros': '文件可能含有宏，不予读取。请另存为不含宏的 .docx 或 .xlsx 再导入。',
  'document-damaged': '文件已损坏或不完整。请重新下载，或用原来的软件打开后另存一份。',
  'document-timeout': '读取时间过长，已停止。可以把文件分成几部分导入。',
  'request-too-large': '内容太多，一次不能超过 10 MB。',
  'unsupported-media-type': '服务器不认识这种内容。',
  'idempotency-mismatch': '内容在保存过程中有变化，请再保存一次。',
  'database-unavailable': '暂时连接不到数据库，请稍后重试。',
  'not-adjacent': '两项任务已不相邻，不能合并。',
  'storage-unavailable': '文件暂时存不下，可能是磁盘已满。',
} satisfies Record<Problem['code'], string>;

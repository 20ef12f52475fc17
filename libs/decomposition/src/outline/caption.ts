/** What official documents and their annexes are called. */
export const DOCUMENT_KINDS =
  '工作要点|重点工作|要点|实施方案|工作方案|行动方案|方案|工作计划|行动计划|计划|实施意见|意见|实施细则|细则|办法|通知|任务分解表|任务分工表|分工表|分解表|任务分工|任务分解|责任分工|责任分解|目标分解|分工|安排|清单|台账|任务表|责任表|落实表|一览表|进度表|明细表|登记表|情况表|分工方案|规划|措施|规定|决定|函|通报';

/** A line that ends as titles do: …工作要点, …实施方案(试行). */
export const TITLE_END = new RegExp(`(?:${DOCUMENT_KINDS})(?:\\([^()]{1,12}\\))?$`);

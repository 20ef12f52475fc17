import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { CauseRule, NoticeColour, NoticeState } from '@yaodian/supervision';
import { actorOf } from '../../assignments/acting/actor.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import type { NoticeExport, NoticeLine } from './notice.dto.js';
import { listNotices, visibleNotices } from './notice.queries.js';

/** Of one file; who needs more narrows the filter down. */
const most = 20_000;

const colourWords: Record<NoticeColour, string> = { blue: '蓝单', yellow: '黄单', red: '红单' };
const stateWords: Record<NoticeState, string> = {
  draft: '草稿',
  sent: '待回复',
  replied: '已回复待认可',
  refused: '回复不合格',
  accepted: '已认可',
  escalated: '已升级',
  withdrawn: '已撤回',
  dropped: '随任务终止',
};
const causeWords: Record<CauseRule, string> = {
  'deadline-near': '临近时限',
  behind: '进度落后',
  overdue: '逾期',
  'report-missing': '缺报进展',
  'not-received': '未签收',
  'rectification-overdue': '整改逾期',
  poor: '成效不佳',
};

const columns = [
  { head: '文号', width: 20 },
  { head: '颜色', width: 8 },
  { head: '状态', width: 14 },
  { head: '单位', width: 20 },
  { head: '任务', width: 44 },
  { head: '事由', width: 12 },
  { head: '发出日期', width: 12 },
  { head: '回复期限', width: 12 },
  { head: '回复日期', width: 12 },
  { head: '超期工作日', width: 12 },
];

/** The register of notices (督办单台账) as an Excel workbook. */
@Injectable()
export class NoticeExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: TableWriter,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError export-too-large, and what the writer throws. */
  async excel(filter: NoticeExport, principal: Principal, signal: AbortSignal) {
    const { reader } = this.unitOfWork;
    const visible = await visibleNotices(reader, principal, await actorOf(reader, principal));
    const today = civilDateOf(this.clock.now());
    const { items, total } = await listNotices(reader, visible, { filter, today, from: 0, limit: most });
    if (total > most) throw new DomainError('export-too-large', { notices: String(total), most: String(most) });
    const register = { sheet: '督办单', columns, rows: items.map(cells) };
    return { name: '督办单台账.xlsx', bytes: await this.writer.writeRegister(register, signal) };
  }
}

const day = (at: string | null): string => (at === null ? '' : civilDateOf(new Date(at)));

const cells = (line: NoticeLine): string[] => [
  line.documentNumber ?? '',
  colourWords[line.colour],
  stateWords[line.state],
  line.unitName,
  line.taskTitle,
  causeWords[line.cause.rule],
  day(line.sentAt),
  line.answerBy,
  day(line.repliedAt),
  line.daysLate > 0 ? String(line.daysLate) : '',
];

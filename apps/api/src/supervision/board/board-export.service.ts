import { Injectable } from '@nestjs/common';
import type { LightBoard } from '@yaodian/official-document';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import { DomainError } from '../../platform/domain-error.js';
import type { BoardQuery, SupervisionBoard } from './board.dto.js';
import { BoardService } from './board.service.js';

/** The board as the table that goes to a meeting. */
@Injectable()
export class BoardExportService {
  constructor(
    private readonly board: BoardService,
    private readonly writer: TableWriter,
  ) {}

  /** A plan's lights as a workbook with its name. Throws DomainError not-found, and what the writer throws. */
  async workbook(query: BoardQuery, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const board = await this.board.get(query);
    if (!board.plan) throw new DomainError('not-found', { plan: '' });
    const title = `${board.plan.title}红黄绿灯情况表`;
    const bytes = await this.writer.writeBoard(tableOf(board, title), signal);
    return { name: `${fileName(`${title}_${board.today}`)}.xlsx`, bytes };
  }
}

function tableOf({ today, sections, units, cells, total }: SupervisionBoard, title: string): LightBoard {
  const lights = new Map(cells.map((cell) => [`${cell.unitId} ${cell.section}`, cell.lights]));
  return {
    title,
    asOf: today,
    sections: sections.map(({ section }) => section || '未列板块'),
    rows: units.map(({ id, name, shortName: _short, ...figures }) => ({
      unit: name,
      cells: sections.map(({ section }) => lights.get(`${id} ${section}`) ?? null),
      ...figures,
    })),
    total: { unit: '合计', cells: sections.map((section) => section.lights), ...total },
  };
}

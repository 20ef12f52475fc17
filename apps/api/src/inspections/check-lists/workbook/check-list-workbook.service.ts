import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { DocumentReader } from '../../../documents/document-reader.js';
import type { UploadedFile } from '../../../documents/upload.js';
import { fileName } from '../../../exports/export.service.js';
import { TableWriter } from '../../../exports/table-writer.js';
import { DomainError } from '../../../platform/domain-error.js';
import { readTable } from '../../../workbooks/read-table.js';
import { rowsToRead } from '../../../workbooks/receive-workbook.js';
import type { CellProblem } from '../../../workbooks/workbook.dto.js';
import { type CheckListItem, itemTextLength, mostItems, type ReadItems } from '../check-list.dto.js';
import { findCheckList } from '../check-list.queries.js';
import {
  heads,
  isChoice,
  type ItemField,
  itemFields,
  valueOf,
  widths,
  wordsOf,
  wordsOfChoice,
} from './item-columns.js';

/** 检查清单 as an Excel workbook: it goes out, is edited, and is read into the page, where it is saved as any change is. */
@Injectable()
export class CheckListWorkbookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** Throws DomainError not-found, and what the writer throws. */
  async download(id: number, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const { title, items } = await findCheckList(this.unitOfWork.reader, id);
    const rows = items.map((item, index) => {
      const words = wordsOf(item);
      return [String(index + 1), ...itemFields.map((field) => words[field])];
    });
    const columns = (['id', ...itemFields] as const).map((field) => ({ head: heads[field], width: widths[field] }));
    const bytes = await this.writer.writeRegister({ sheet: '检查清单', columns, rows }, signal);
    return { name: `${fileName(title)}.xlsx`, bytes };
  }

  /**
   * The items of a workbook in the order of its rows; nothing is stored. Throws DomainError for a file that cannot be read
   * or is another table, and table-too-long.
   */
  async read(file: UploadedFile, signal: AbortSignal): Promise<ReadItems> {
    const plain = (_field: ItemField, text: string) => text.trim();
    const table = readTable(await this.reader.sheets(file, rowsToRead, signal), heads, plain);
    if (table.rows.length > mostItems)
      throw new DomainError('table-too-long', { rows: String(table.rows.length), most: String(mostItems) });
    const problems: CellProblem[] = [...table.faults];
    const items = table.rows.map(({ row, words }) => {
      const problem = (field: ItemField, code: CellProblem['code'], facts?: Record<string, string>) =>
        void problems.push({ cell: table.cellOf(row, field), code, facts });
      for (const field of itemFields) {
        const word = words[field];
        if (isChoice(field)) {
          if (valueOf(field, word) === undefined)
            problem(field, 'not-a-choice', { choices: wordsOfChoice(field).join('、') });
        } else if (word.length > itemTextLength) problem(field, 'not-text');
      }
      if (words.text === '') problem('text', 'required');
      return {
        text: words.text,
        hint: words.hint || null,
        dimension: valueOf('dimension', words.dimension),
        per: valueOf('per', words.per),
        method: valueOf('method', words.method),
      } as CheckListItem;
    });
    return { items: problems.length === 0 ? items : [], problems };
  }
}

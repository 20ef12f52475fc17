import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import {
  type Letter,
  type ResultCircular,
  resultCircularLetter,
  resultCircularTitle,
  type ResultRanking,
  resultRankingLetter,
  resultRankingTables,
  resultRankingTitle,
  scoreSheetLetter,
  scoreSheetTables,
  scoreSheetTitle,
  type Transfer,
  transferHeads,
  transferNotes,
  transferRows,
  transferTables,
  transferTitle,
} from '@yaodian/official-document';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { FileFormat } from '../../exports/export.reply.js';
import { fileName } from '../../exports/export.service.js';
import { PdfWriter } from '../../exports/pdf-writer.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { byteOrderMark, csvRow } from '../../platform/csv.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import type { NamedFile } from '../../supervision/templates/template.service.js';
import { snapshotHeads, type SnapshotUnit } from '../result/snapshot.queries.js';
import { countedRows } from '../scores/fact-rows.js';
import { ScoreService } from '../scores/score.service.js';
import { type FinalResult, findFinal } from './final.queries.js';
import { readPapers } from './papers.queries.js';
import type { ResultPapers } from './result-document.dto.js';
import { resultGroups, schemeWords, weightWords } from './result-words.js';
import { sheetOf } from './score-sheet-document.js';

interface OfSnapshot {
  planId: number;
  /** The last one if absent. */
  snapshot?: number | undefined;
}

/** Papers of the year's result: sheets (计分表), ranking (排名), circular (通报) and transfer (移交). */
@Injectable()
export class ResultDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scores: ScoreService,
    private readonly writer: TableWriter,
    private readonly pdfWriter: PdfWriter,
  ) {}

  /** Throws DomainError not-found. */
  async papers(planId: number, principal: Principal): Promise<ResultPapers> {
    return { makesPdf: this.pdfWriter.isThere, ...(await readPapers(this.unitOfWork.reader, planId, principal)) };
  }

  /**
   * The sheet of a unit: of the running score while the year runs, of a snapshot from announcing on.
   * Throws DomainError not-found where it is none of the reader's business, pdf-not-here, and what the writer throws.
   */
  async sheet(
    { planId, unitId, snapshot }: OfSnapshot & { unitId: number },
    format: FileFormat,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const { reader } = this.unitOfWork;
    const card = await this.scores.card({ planId, unitId }, { snapshot }, principal);
    const [head = null] = card.snapshot === null ? [] : await snapshotHeads(reader, planId, card.snapshot);
    const facts = await countedRows(reader, planId, card.ledger);
    const sheet = sheetOf(card, head, { issuer: await findIssuer(reader), facts });
    const bytes =
      format === 'xlsx'
        ? await this.writer.writeFigures(scoreSheetTables(sheet), signal)
        : await this.letter(scoreSheetLetter(sheet), format, signal);
    return { name: `${fileName(`${scoreSheetTitle(sheet)}_${sheet.unit}`)}.${format}`, bytes };
  }

  /** Throws DomainError not-found, result-not-final, result-not-published, pdf-not-here, and what the writer throws. */
  async ranking(of: OfSnapshot, format: FileFormat, principal: Principal, signal: AbortSignal): Promise<NamedFile> {
    const found = await findFinal(this.unitOfWork.reader, of, principal);
    const { hash, takenAt, publication } = found.snapshot;
    const ranking: ResultRanking = {
      ...(await this.about(found)),
      ...{ hash, on: publication?.signedOn ?? civilDateOf(new Date(takenAt)) },
    };
    const bytes =
      format === 'xlsx'
        ? await this.writer.writeFigures(resultRankingTables(ranking), signal)
        : await this.letter(resultRankingLetter(ranking), format, signal);
    return { name: `${fileName(resultRankingTitle(ranking))}.${format}`, bytes };
  }

  /** Throws as `ranking` does. */
  async circular(
    of: OfSnapshot,
    format: 'docx' | 'pdf',
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const found = await findFinal(this.unitOfWork.reader, of, principal);
    const { scheme, publication } = found.snapshot;
    const circular: ResultCircular = {
      ...(await this.about(found)),
      ...{ date: publication?.signedOn ?? null, signer: publication?.signer ?? null },
      weight: weightWords(scheme),
      grades: scheme.settings.grades.map(({ name }) => name),
      correction: found.correction,
    };
    return {
      name: `${fileName(circular.number ?? resultCircularTitle(circular))}.${format}`,
      bytes: await this.letter(resultCircularLetter(circular), format, signal),
    };
  }

  /** Throws DomainError not-found, result-not-final, and what the writer throws. */
  async transfer(
    planId: number,
    format: 'xlsx' | 'csv',
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const found = await findFinal(this.unitOfWork.reader, { planId }, principal);
    const { scheme, units } = found.snapshot;
    const groups = new Map(scheme.groups.map(({ key, name }) => [key, name]));
    const { year, scheme: named, number, snapshot } = await this.about(found);
    const transfer: Transfer = {
      ...{ year, snapshot, number, scheme: named, weight: (scheme.weightBasisPoints / 100).toFixed(2) },
      units: units.map(({ unitId, unitName, group, contributionOf, contribution, total, grade, ...unit }) => ({
        ...{ code: String(unitId), unit: unitName, group: groups.get(group) ?? group },
        ...{ contributionOf, contribution, total, grade, isVetoed: unit.isVetoed, hash: unit.ledgerHash },
      })),
    };
    const name = `${fileName(transferTitle(transfer))}.${format}`;
    if (format === 'xlsx') return { name, bytes: await this.writer.writeFigures(transferTables(transfer), signal) };
    const rows = [
      transferHeads,
      ...transferRows(transfer),
      [],
      ...transferNotes(transfer).map((note) => [`说明：${note}`]),
    ];
    return { name, bytes: new TextEncoder().encode(byteOrderMark + rows.map(csvRow).join('')) };
  }

  /** What all papers of a final version say. */
  private async about({ year, snapshot }: FinalResult) {
    const { reader } = this.unitOfWork;
    const { scheme, schemeId, units, number, publication } = snapshot;
    const [row] = await reader.query<{ number: number }[]>('SELECT number FROM assessment_scheme WHERE id = ?', [
      schemeId,
    ]);
    return {
      ...{ issuer: await findIssuer(reader), year, scheme: schemeWords(scheme.title, row!.number) },
      ...{ number: publication?.documentNumber ?? null, snapshot: number },
      groups: resultGroups(scheme, units),
      contributionOf: contributionOf(units),
    };
  }

  private async letter(letter: Letter, format: 'docx' | 'pdf', signal: AbortSignal): Promise<Uint8Array> {
    const word = await this.writer.writeLetters([letter], signal);
    return format === 'docx' ? word : this.pdfWriter.fromWord(word, signal);
  }
}

const contributionOf = ([unit]: readonly SnapshotUnit[]): string => unit?.contributionOf ?? '0.00';

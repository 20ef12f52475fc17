import { Injectable } from '@nestjs/common';
import { type ResultState, showsRanking } from '@yaodian/assessment';
import {
  type Letter,
  type ResultCircular,
  resultCircularLetter,
  resultCircularTitle,
  type ResultRanking,
  resultRankingLetter,
  resultRankingTables,
  resultRankingTitle,
  type ScoreSheet,
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
import { DomainError } from '../../platform/domain-error.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import type { NamedFile } from '../../supervision/templates/template.service.js';
import { findFrozen, type FrozenResult, type FrozenUnit, frozenUnits } from './frozen.queries.js';
import { resultGroups, schemeWords, weightWords } from './result-words.js';
import { readSheet } from './score-sheet.queries.js';
import { readerOf } from './reader.js';

/** Papers of the year's result: sheets (计分表), ranking (排名), circular (通报) and transfer (移交). */
@Injectable()
export class ResultDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: TableWriter,
    private readonly pdfWriter: PdfWriter,
  ) {}

  /**
   * The sheet of a unit: of the running score while the year runs, of a snapshot from announcing on.
   * Throws DomainError not-found where it is none of the reader's business, pdf-not-here, and what the writer throws.
   */
  async sheet(
    of: { planId: number; unitId: number; snapshot?: number | undefined },
    format: FileFormat,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const sheet: ScoreSheet = await readSheet(this.unitOfWork.reader, of, principal);
    const name = fileName(`${scoreSheetTitle(sheet)}_${sheet.unit}`);
    const bytes =
      format === 'xlsx'
        ? await this.writer.writeFigures(scoreSheetTables(sheet), signal)
        : await this.letter(scoreSheetLetter(sheet), format, signal);
    return { name: `${name}.${format}`, bytes };
  }

  /** Throws DomainError not-found, result-not-final, result-not-published, pdf-not-here, and what the writer throws. */
  async ranking(
    of: { planId: number; snapshot?: number | undefined },
    format: FileFormat,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const frozen = await this.final(of, principal);
    const { scheme, year, snapshot, hash, takenOn, signedOn } = frozen;
    const { units, number } = await this.ranked(frozen);
    const ranking: ResultRanking = {
      ...{ issuer: await findIssuer(this.unitOfWork.reader), year, snapshot, hash, number },
      scheme: schemeWords(scheme, frozen.schemeNumber),
      contributionOf: contributionOf(units),
      groups: resultGroups(scheme, units),
      on: number === null ? takenOn : (signedOn ?? takenOn),
    };
    const bytes =
      format === 'xlsx'
        ? await this.writer.writeFigures(resultRankingTables(ranking), signal)
        : await this.letter(resultRankingLetter(ranking), format, signal);
    return { name: `${fileName(resultRankingTitle(ranking))}.${format}`, bytes };
  }

  /** Throws as `ranking` does. */
  async circular(
    planId: number,
    format: 'docx' | 'pdf',
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const frozen = await this.final({ planId }, principal);
    const { scheme, year, firstDay, lastDay, signer, signedOn } = frozen;
    const { units, number } = await this.ranked(frozen);
    const circular: ResultCircular = {
      ...{ issuer: await findIssuer(this.unitOfWork.reader), year, number },
      ...{ date: number === null ? null : signedOn, signer: number === null ? null : signer },
      ...{ scheme: schemeWords(scheme, frozen.schemeNumber), from: firstDay, to: lastDay },
      ...{ weight: weightWords(scheme), contributionOf: contributionOf(units) },
      groups: resultGroups(scheme, units),
      grades: scheme.settings.grades.map(({ name }) => name),
      correction: null,
    };
    return {
      name: `${fileName(number ?? resultCircularTitle(circular))}.${format}`,
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
    const frozen = await this.final({ planId }, principal);
    const { scheme, year, snapshot } = frozen;
    const { units, number } = await this.ranked(frozen);
    const groups = new Map(scheme.groups.map(({ key, name }) => [key, name]));
    const transfer: Transfer = {
      ...{ year, snapshot, number },
      scheme: schemeWords(scheme, frozen.schemeNumber),
      weight: (scheme.weightBasisPoints / 100).toFixed(2),
      units: units.map(({ unitId, unitName, groupKey, ...unit }) => ({
        ...{ code: String(unitId), unit: unitName, group: groups.get(groupKey) ?? groupKey },
        ...unit,
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

  private async letter(letter: Letter, format: 'docx' | 'pdf', signal: AbortSignal): Promise<Uint8Array> {
    const word = await this.writer.writeLetters([letter], signal);
    return format === 'docx' ? word : this.pdfWriter.fromWord(word, signal);
  }

  private async final(
    { planId, snapshot }: { planId: number; snapshot?: number | undefined },
    principal: Principal,
  ): Promise<FrozenResult> {
    const { reader } = this.unitOfWork;
    const frozen = await findFrozen(reader, planId, snapshot);
    const { seesAll } = await readerOf(reader, principal);
    requireRanking(frozen.state, seesAll);
    if (frozen.kind === 'announced') throw new DomainError('result-not-final', { state: 'announced' });
    return frozen;
  }

  private async ranked(frozen: FrozenResult): Promise<{ units: FrozenUnit[]; number: string | null }> {
    return {
      units: await frozenUnits(this.unitOfWork.reader, frozen.snapshotId),
      number: frozen.state === 'published' ? frozen.documentNumber : null,
    };
  }
}

function requireRanking(state: ResultState, seesAll: boolean): void {
  if (showsRanking(state, seesAll ? 'office' : 'unit')) return;
  throw new DomainError(seesAll ? 'result-not-final' : 'result-not-published', { state });
}

const contributionOf = ([unit]: readonly FrozenUnit[]): string => unit?.contributionOf ?? '0.00';

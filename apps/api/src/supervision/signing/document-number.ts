import type { CivilDate } from '@yaodian/calendar';
import { DomainError } from '../../platform/domain-error.js';

/** 发文字号: year in full in hexagonal brackets, number without leading zeros (GB/T 9704), or an issue (第5期) of a series. */
export const isDocumentNumber = (text: string, year: string): boolean =>
  new RegExp(`^\\S*〔${year}〕([1-9]\\d*号|第[1-9]\\d*期)$`).test(text);

/**
 * A document goes out under a number of its year, dated no earlier than what it is about and not ahead. Throws DomainError
 * document-number, document-number-form, document-date-early and document-date.
 */
export function requireDocumentNumber(
  documentNumber: string,
  signedOn: CivilDate,
  { earliest, today }: { earliest: CivilDate; today: CivilDate },
): void {
  if (documentNumber === '') throw new DomainError('document-number');
  const year = signedOn.slice(0, 4);
  if (!isDocumentNumber(documentNumber, year))
    throw new DomainError('document-number-form', { reference: documentNumber, year });
  if (signedOn < earliest) throw new DomainError('document-date-early', { date: signedOn, earliest });
  if (signedOn > today) throw new DomainError('document-date', { date: signedOn });
}

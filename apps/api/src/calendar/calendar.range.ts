import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../platform/domain-error.js';

/** The years that the calendar covers. */
export const firstYear = 2010;
export const lastYear = 2049;

/** No more days than this are shown one after the other. */
export const longestSpan = 5 * 366;

export const isCovered = (year: number): boolean => year >= firstYear && year <= lastYear;

/** A year in the path. One that the calendar does not cover is not found. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^\d{4}$/.test(value) || !isCovered(Number(value))) throw new DomainError('not-found');
    return Number(value);
  }
}

import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from './domain-error.js';

/** An identifier in the path. What cannot be one names nothing, so it is not found. */
@Injectable()
export class IdPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new DomainError('not-found');
    return Number(value);
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import type { RepeatedItem } from './repeats.dto.js';
import { repeatedItems } from './repeats.queries.js';

@Injectable()
export class RepeatsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** 重复问题 of an inspection, by item in the order of its check list. Throws DomainError not-found. */
  async list(inspectionId: number): Promise<RepeatedItem[]> {
    const { reader } = this.unitOfWork;
    const [inspection] = await reader.query<{ id: number; year: number; quarter: number }[]>(
      `SELECT inspection.id, plan.year, inspection.quarter FROM inspection JOIN plan ON plan.id = inspection.plan_id
       WHERE inspection.id = ?`,
      [inspectionId],
    );
    if (!inspection) throw new DomainError('not-found', { inspection: String(inspectionId) });
    return repeatedItems(reader, inspection);
  }
}

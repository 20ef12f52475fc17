import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import { factsOf } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import type { DraftTask } from '../task.dto.js';
import { draftTask, planOfTask } from '../task.queries.js';
import { presentTask } from '../task.service.js';
import { keptDoubts, openDocumentDoubts } from './document-doubts.js';
import type { DocumentDoubts, SettleTaskDoubt } from './doubt.dto.js';

/** A person says that a doubt is answered by what stands there. One that is settled already stays so. */
@Injectable()
export class DoubtService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  settleOfTask(id: number, { version, doubt: wanted }: SettleTaskDoubt): Promise<DraftTask> {
    return this.unitOfWork.run(async (tx) =>
      changeDraft(tx, await planOfTask(tx, id), async (draft) => {
        const task = await presentTask(tx, id, version);
        const doubt = task.doubts.find((each) => each.id === wanted);
        if (!doubt && !task.settledDoubts.includes(wanted)) throw new DomainError('not-found', { doubt: wanted });
        const settledDoubts = doubt ? [...task.settledDoubts, wanted] : task.settledDoubts;
        const result = draftTask(await draft.update(task, { settledDoubts }));
        return { step: { kind: 'settle', facts: { ...factsOf(task), doubt: doubt?.kind ?? '' } }, result };
      }),
    );
  }

  settleOfDocument(id: number, wanted: string): Promise<DocumentDoubts> {
    return this.unitOfWork.run(async (tx) => {
      const { planId } = await keptDoubts(tx, id);
      return changeDraft(tx, planId, async (draft) => {
        const { all, settled } = await keptDoubts(tx, id);
        const doubt = all.find((each) => each.id === wanted);
        if (!doubt) throw new DomainError('not-found', { doubt: wanted });
        if (!settled.includes(wanted)) await draft.settleOfDocument(id, [...settled, wanted]);
        const result = { documentId: id, doubts: await openDocumentDoubts(tx, id) };
        return { step: { kind: 'settle', facts: { ...doubt.facts, doubt: doubt.kind } }, result };
      });
    });
  }
}

import type { AssignmentState } from '@yaodian/supervision';
import type { Actor } from '../../assignments/acting/actor.js';

/** What a person can do about a later deadline (延期). */
export type ExtensionOffer =
  | 'ask-extension'
  | 'approve-extension'
  | 'send-back-extension'
  | 'withdraw-extension'
  | 'grant-extension'
  | 'refuse-extension';

/** An extension that nobody has decided on: a draft, waiting for the unit's head, or asked of the office (延期待批). */
export type OpenExtensionState = 'draft' | 'submitted' | 'asked';

/** An assignment as far as it matters for asking for a later deadline. */
export interface Extendable {
  unitId: number;
  state: AssignmentState;
  dated: boolean;
  extension: { state: OpenExtensionState; submittedBy: number | null } | null;
}

/** What is asked of an assignment in one of these; what is refused is not yet the unit's duty. */
const open: readonly AssignmentState[] = ['awaiting-receipt', 'in-progress', 'closing'];

/** What somebody who acts for the unit can do. That the deadline has not passed is looked at when it leaves the unit. */
export function unitExtensionOffers(actor: Actor, { unitId, state, dated, extension }: Extendable): ExtensionOffer[] {
  if (!dated || state === 'closed' || state === 'cancelled') return [];
  switch (extension?.state) {
    case undefined:
    case 'draft':
      return open.includes(state) ? ['ask-extension'] : [];
    case 'submitted':
      return actor.approves.has(unitId) && extension?.submittedBy !== actor.personId
        ? ['approve-extension', 'send-back-extension', 'withdraw-extension']
        : ['withdraw-extension'];
    case 'asked':
      return ['withdraw-extension'];
  }
}

/** What somebody who decides for the unit can do. */
export const extensionDecisions = ({ state, extension }: Extendable): ExtensionOffer[] =>
  extension?.state === 'asked' && state !== 'closed' && state !== 'cancelled'
    ? ['grant-extension', 'refuse-extension']
    : [];

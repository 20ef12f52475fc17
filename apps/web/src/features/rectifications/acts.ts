import type { RectificationOffer } from '@yaodian/api-client';

/** What a person does with a rectification; a re-check ends in one of two ways. */
export type RectificationAct = Exclude<RectificationOffer, 're-check'> | 'pass' | 'return';

export const actsOf = (offers: readonly RectificationOffer[]): RectificationAct[] =>
  offers.flatMap((offer): RectificationAct[] => (offer === 're-check' ? ['pass', 'return'] : [offer]));

export const wordsFor: Record<RectificationAct, 'needed' | 'possible' | 'none'> = {
  prove: 'needed',
  'approve-proof': 'none',
  'send-back-proof': 'possible',
  'take-back-proof': 'none',
  pass: 'possible',
  return: 'needed',
  reopen: 'needed',
};

/** Those after which a new proof is to come by a day. */
export const takesDue: readonly RectificationAct[] = ['return', 'reopen'];

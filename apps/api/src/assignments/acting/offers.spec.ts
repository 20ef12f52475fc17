import type { Actor } from './actor.js';
import { type Actable, type Offer, offersTo } from './offers.js';

const nobody: Actor = {
  personId: 1,
  isOffice: false,
  direct: new Set(),
  served: new Set(),
  above: new Set(),
  approves: new Set(),
  belongsTo: new Set(),
  officeUnits: new Set([9]),
};
/** Unit 7 is the one that has the assignment, 9 the office's own. */
const of = (...units: number[]) => new Set(units);
const clerk: Actor = { ...nobody, direct: of(7), served: of(7), above: of(7), belongsTo: of(7) };
const head: Actor = { ...clerk, personId: 2, approves: of(7) };
const ofParent: Actor = { ...nobody, direct: of(6), served: of(6), above: of(6, 7), belongsTo: of(6) };
const office: Actor = { ...nobody, isOffice: true, belongsTo: of(9) };
const one: Actable = {
  unitId: 7,
  state: 'awaiting-receipt',
  planState: 'issued',
  reviewerId: null,
  dated: true,
  refusedBefore: false,
  hasAccounts: true,
  waitsSince: null,
  extension: null,
};

describe('what somebody can do with an assignment', () => {
  it.each<[who: string, Actor, Partial<Actable>, offers: string]>([
    ['its clerk', clerk, {}, 'receive refuse keep'],
    ['its clerk after a refusal', clerk, { refusedBefore: true }, 'receive keep'],
    ['its clerk', clerk, { state: 'in-progress' }, 'request-closing keep'],
    ['its clerk without a deadline', clerk, { state: 'in-progress', dated: false }, 'keep'],
    [
      'its clerk while that waits',
      clerk,
      { state: 'in-progress', waitsSince: { submittedBy: 1 } },
      'withdraw-closing keep',
    ],
    [
      'its head',
      head,
      { state: 'in-progress', waitsSince: { submittedBy: 1 } },
      'approve-closing send-back-closing withdraw-closing keep',
    ],
    [
      'its head, who has asked',
      head,
      { state: 'in-progress', waitsSince: { submittedBy: 2 } },
      'withdraw-closing keep',
    ],
    ['its clerk', clerk, { state: 'closing' }, 'withdraw-closing keep'],
    ['its clerk', clerk, { state: 'refused' }, ''],
    ['its clerk in an archived plan', clerk, { planState: 'archived' }, ''],
    ['the office', office, {}, ''],
    ['the office for a unit without accounts', office, { hasAccounts: false }, 'receive refuse keep'],
    ['who is above', ofParent, {}, ''],
    ['who is above a unit without accounts', ofParent, { hasAccounts: false }, 'receive refuse keep'],
    ['the office', office, { state: 'refused' }, 'insist reroute'],
    ['the office', office, { state: 'closing' }, 'accept-closing refuse-closing'],
    ['the office', office, { state: 'closed' }, 'reopen'],
    ['the office in an archived plan', office, { state: 'closed', planState: 'archived' }, ''],
    ['the office for its own unit', office, { unitId: 9, state: 'refused' }, ''],
    ['the office for a unit that it belongs to', { ...office, belongsTo: of(7, 9) }, { state: 'refused' }, ''],
    [
      "the named reviewer of the office's unit",
      nobody,
      { unitId: 9, state: 'refused', reviewerId: 1 },
      'insist reroute',
    ],
    ['that reviewer elsewhere', nobody, { state: 'refused', reviewerId: 1 }, ''],
  ])('%s', (_who, actor, part, offers) => {
    expect(found(actor, part, (offer) => !isOfDeadline(offer))).toBe(offers);
  });
});

const isOfDeadline = (offer: Offer) => offer.endsWith('-extension') || offer === 'keep-stops';
const found = (actor: Actor, part: Partial<Actable>, isWanted: (offer: Offer) => boolean) =>
  offersTo(actor, { ...one, ...part })
    .filter(isWanted)
    .join(' ');

describe('what somebody can do about its deadline', () => {
  const draft = { state: 'draft', submittedBy: null } as const;
  const submitted = { state: 'submitted', submittedBy: 1 } as const;
  const asked = { state: 'asked', submittedBy: 1 } as const;

  it.each<[who: string, Actor, Partial<Actable>, offers: string]>([
    ['its clerk before it is signed for', clerk, {}, 'ask-extension'],
    ['its clerk with a draft', clerk, { state: 'in-progress', extension: draft }, 'ask-extension'],
    ['its clerk while it is asked to be closed', clerk, { state: 'closing' }, 'ask-extension'],
    ['its clerk once it is refused', clerk, { state: 'refused' }, ''],
    ['its clerk once it is closed', clerk, { state: 'closed' }, ''],
    ['its clerk once it is cancelled', clerk, { state: 'cancelled' }, ''],
    ['its clerk without a deadline', clerk, { dated: false }, ''],
    ['its clerk in an archived plan', clerk, { planState: 'archived', extension: asked }, ''],
    ['its clerk while it waits for the head', clerk, { extension: submitted }, 'withdraw-extension'],
    ['its head', head, { extension: submitted }, 'approve-extension send-back-extension withdraw-extension'],
    ['its head, who has asked', head, { extension: { ...submitted, submittedBy: 2 } }, 'withdraw-extension'],
    ['its head once it has left', head, { extension: asked }, 'withdraw-extension'],
    ['the office', office, {}, 'keep-stops'],
    ['the office while it waits for the head', office, { extension: submitted }, 'keep-stops'],
    ['the office once it has left', office, { extension: asked }, 'grant-extension refuse-extension keep-stops'],
    ['the office once it is closed', office, { state: 'closed', extension: asked }, ''],
    ['the office without a deadline', office, { dated: false }, ''],
    ['the office for its own unit', office, { unitId: 9, extension: asked }, ''],
    ['the office for a unit without accounts', office, { hasAccounts: false }, 'ask-extension keep-stops'],
    [
      "the named reviewer of the office's unit",
      nobody,
      { unitId: 9, reviewerId: 1, extension: asked },
      'grant-extension refuse-extension keep-stops',
    ],
  ])('%s', (_who, actor, part, offers) => expect(found(actor, part, isOfDeadline)).toBe(offers));
});

import { DomainError } from '../../platform/domain-error.js';
import { requireReorganisable, type Wanted } from './requirements.js';

const unit = (id: number, more: { parentId?: number; validFrom?: string; validTo?: string } = {}) => ({
  id,
  name: `${id}号局`,
  parentId: null,
  validFrom: null,
  validTo: null,
  ...more,
});
const [one, two, three] = [unit(1), unit(2), unit(3, { parentId: 1 })];
const office = unit(9);

const check = (wanted: Partial<Wanted>) => {
  const units = [one, two, three, office, ...(wanted.predecessors ?? [])];
  const all = { predecessors: [one], successor: two, parentId: null, takeParts: true, since: '2026-03-01', ...wanted };
  try {
    requireReorganisable(all, { today: '2026-03-12', units, officeUnits: new Set([9]) });
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${Object.values(error.facts ?? {}).join(' ')}`.trim();
    throw error;
  }
  return 'can be done';
};

it.each<[what: string, wanted: Partial<Wanted>, answer: string]>([
  ['two units into a third', { predecessors: [one, office].slice(0, 1) }, 'can be done'],
  ['into a new one', { successor: null }, 'can be done'],
  ['today', { since: '2026-03-12' }, 'can be done'],
  ['nobody', { predecessors: [] }, 'validation'],
  ['a unit twice', { predecessors: [one, one] }, 'validation'],
  ['into itself', { successor: one }, 'own-successor 1号局'],
  ["the office's own unit", { predecessors: [office] }, 'office-unit 9号局'],
  ["into the office's own unit", { successor: office }, 'can be done'],
  ['a unit that has ended', { predecessors: [unit(4, { validTo: '2026-03-11' })] }, 'unit-ended 4号局 2026-03-11'],
  ['a unit on its last day', { predecessors: [unit(4, { validTo: '2026-03-12' })] }, 'can be done'],
  ['into one that has ended', { successor: unit(4, { validTo: '2026-03-11' }) }, 'successor-ended 4号局 2026-03-11'],
  ['tomorrow', { since: '2026-03-13' }, 'reorganisation-ahead 2026-03-13'],
  [
    'before its second day',
    { predecessors: [unit(4, { validFrom: '2026-03-01' })] },
    'reorganisation-too-early 4号局 2026-03-01',
  ],
  ['on its second day', { predecessors: [unit(4, { validFrom: '2026-02-28' })] }, 'can be done'],
  [
    "before the successor's first day",
    { successor: unit(4, { validFrom: '2026-03-02' }) },
    'reorganisation-too-early 4号局 2026-03-02',
  ],
  ["on the successor's first day", { successor: unit(4, { validFrom: '2026-03-01' }) }, 'can be done'],
  ['into one of its own parts, which all go there', { successor: three }, 'own-ancestor'],
  ['into one of its own parts, where they stay', { successor: three, takeParts: false }, 'can be done'],
  ['into a part of a part', { successor: unit(4, { parentId: 3 }) }, 'own-ancestor'],
  ['into a new part of itself', { successor: null, parentId: 1, takeParts: false }, 'own-ancestor'],
  ['into a new part of another one', { successor: null, parentId: 2 }, 'can be done'],
])('%s', (_what, wanted, answer) => expect(check(wanted)).toContain(answer));

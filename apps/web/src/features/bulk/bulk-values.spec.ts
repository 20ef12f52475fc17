import type { TaskUnit } from '@yaodian/api-client';
import { type BulkValues, editOf, nothingAsked, unfinished } from './bulk-values';

const unit: TaskUnit = {
  printed: '县财政局',
  role: 'lead',
  kind: 'unit',
  resolved: '县财政局',
  by: 'name',
  members: [7],
};
const named = { printed: '县财政局', kind: 'unit', resolved: '县财政局', by: 'name' };
const asking = (part: Partial<BulkValues>): BulkValues => ({ ...nothingAsked, ...part });

it('asks for nothing at first', () => {
  expect([unfinished(nothingAsked), editOf(nothingAsked)]).toEqual([[], null]);
});

it.each<[string, Partial<BulkValues>]>([
  ['units to add without any', { lead: { way: 'add', units: [], by: [] } }],
  ['units to give way to nobody', { responsible: { way: 'swap', units: [unit], by: [] } }],
  ['a date without one', { deadline: { ...nothingAsked.deadline, way: 'set' } }],
  ['a milestone without words', { milestones: { way: 'replace', list: [{ text: ' ', date: null }] } }],
  [
    'a target without its number',
    { targets: { way: 'add', list: [{ text: '次数', comparator: '>=', value: null, unit: '次', period: null }] } },
  ],
  ['words to be found without any', { text: { ...nothingAsked.text, way: 'replace' } }],
])('waits for %s, whatever else is whole', (_what, part) => {
  const values = asking({ section: { way: 'set', path: ['一、'] }, ...part });
  expect([unfinished(values), editOf(values)]).toEqual([Object.keys(part), null]);
});

it('sends what is asked, and of units what they are', () => {
  const values = asking({
    section: { way: 'set', path: [] },
    lead: { way: 'swap', units: [unit], by: [unit] },
    responsible: { way: 'replace', units: [], by: [unit] },
    text: { way: 'replace', fields: ['title'], find: '旧', replacement: '' },
  });
  expect(editOf(values)).toEqual({
    section: [],
    lead: { way: 'swap', units: [named], by: [named] },
    responsible: { way: 'replace', units: [] },
    text: { fields: ['title'], find: '旧', replacement: '' },
  });
});

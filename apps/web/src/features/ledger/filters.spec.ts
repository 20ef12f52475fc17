import { addressOf, columnsInAddress, isNarrowed, type LedgerAddress, ledgerPath, viewAddress } from './filters';

const read = (address: string, ofUnits = false) => addressOf(new URLSearchParams(address), ofUnits);

it.each<[address: string, ofUnits: boolean, LedgerAddress['filter']]>([
  ['', false, {}],
  ['', true, { own: true }],
  ['units=all', true, {}],
  ['section=-', false, { section: '' }],
  ['plan=3&unit=7&role=lead&state=closed', false, { planId: 3, unitId: 7, role: 'lead', state: 'closed' }],
  [
    'due=near&kind=recurring&section=一、保障&search=政策&unseen=true',
    false,
    { due: 'near', kind: 'recurring', section: '一、保障', search: '政策', unseen: true },
  ],
  ['plan=0&unit=x&role=boss&state=late&due=soon&kind=none&unseen=1&order=size', false, {}],
])('%s of a person with units (%s): %j', (address, ofUnits, expected) => {
  expect(read(address, ofUnits).filter).toEqual(expected);
});

it('has an order and columns of its own, or the usual ones', () => {
  expect(read('order=deadline-descending&columns=state,no,size')).toMatchObject({
    order: 'deadline-descending',
    columns: ['no', 'state'],
  });
  expect(read('order=size').order).toBe('printed');
  expect(read('', true).columns).toContain('part');
  expect(read('').columns).not.toContain('part');
  for (const ofUnits of [true, false]) {
    expect(columnsInAddress(read('', ofUnits).columns, ofUnits)).toBe(null);
    const none = columnsInAddress([], ofUnits);
    expect(read(`columns=${none}`, ofUnits).columns).toEqual([]);
  }
});

it('is narrowed by anything but whose tasks are shown', () => {
  expect([{}, { own: true }, { due: 'near' as const }].map(isNarrowed)).toEqual([false, false, true]);
});

it('gives the same view for the same filters, in whatever order they came', () => {
  const view = (address: string) => viewAddress(new URLSearchParams(address));
  expect(view('columns=no,lead&due=near&page=2&unit=7&search=')).toBe(view('unit=7&due=near&columns=no,lead'));
  expect(view('due=near')).not.toBe(view('due=passed'));
  expect(view('section=一、保障&order=deadline')).toBe(
    new URLSearchParams('section=一、保障&order=deadline').toString(),
  );
});

it.each([
  { planId: 3, unitId: 7, section: '一、保障&服务', light: 'red' as const },
  { planId: 3, section: '' },
])('leads to what is counted elsewhere: %j', (filter) => {
  expect(read(ledgerPath(filter).replace('/tasks?', '')).filter).toEqual(filter);
});

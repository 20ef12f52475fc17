import { type AssignmentFilters, filtersOf } from './filters';

it.each<[address: string, ofUnits: boolean, AssignmentFilters]>([
  ['', false, {}],
  ['', true, { own: true }],
  ['units=all', true, {}],
  ['search=政策&role=lead&deadline=passed', false, { search: '政策', role: 'lead', deadline: 'passed' }],
  ['role=boss&deadline=soon', false, {}],
])('%s of a person with units (%s): %j', (address, ofUnits, expected) =>
  expect(filtersOf(new URLSearchParams(address), ofUnits)).toEqual(expected),
);

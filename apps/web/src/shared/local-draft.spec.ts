import { act, renderHook } from '@testing-library/react';
import { draftsBelongTo, readDraft, removeDraft, useHasDraft, writeDraft } from './local-draft';

beforeEach(() => draftsBelongTo(1));
afterEach(() => localStorage.clear());

it('keeps what was typed until it is removed', () => {
  expect(writeDraft('task/1', { title: '没打完的' })).toBe(true);
  expect(readDraft('task/1')).toEqual({ title: '没打完的' });
  removeDraft('task/1');
  expect(readDraft('task/1')).toBeNull();
});

it('tells where a draft comes and goes', () => {
  const { result } = renderHook(() => useHasDraft());
  expect(result.current('task/2')).toBe(false);
  act(() => void writeDraft('task/2', {}));
  expect(result.current('task/2')).toBe(true);
  act(() => removeDraft('task/2'));
  expect(result.current('task/2')).toBe(false);
});

it('shows each person only their own', () => {
  writeDraft('import', '甲写的');
  draftsBelongTo(2);
  expect(readDraft('import')).toBeNull();
  expect(renderHook(() => useHasDraft()).result.current('import')).toBe(false);
  writeDraft('import', '乙写的');
  draftsBelongTo(1);
  expect(readDraft('import')).toBe('甲写的');
  expect(renderHook(() => useHasDraft()).result.current('import')).toBe(true);
});

it('drops a draft that is not whole', () => {
  localStorage.setItem('yaodian.draft.1.torn', '{"title":');
  expect(readDraft('torn')).toBeNull();
  expect(localStorage.getItem('yaodian.draft.1.torn')).toBeNull();
});

import { act, renderHook } from '@testing-library/react';
import { readDraft, removeDraft, useHasDraft, writeDraft } from './local-draft';

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

it('drops a draft that is not whole', () => {
  localStorage.setItem('yaodian.draft.torn', '{"title":');
  expect(readDraft('torn')).toBeNull();
  expect(localStorage.getItem('yaodian.draft.torn')).toBeNull();
});

import { remembered } from './remembered.js';

describe('a function that remembers', () => {
  const asked: string[] = [];
  const shown = remembered((text: string, year: number | null) => {
    asked.push(`${text} ${year}`);
    return { text, year };
  });

  it('answers each question once, and tells questions apart', () => {
    expect(shown('6月底', 2026)).toBe(shown('6月底', 2026));
    expect(shown('6月底', null)).toEqual({ text: '6月底', year: null });
    expect(asked).toEqual(['6月底 2026', '6月底 null']);
  });

  it('forgets, so that no document fills the memory', () => {
    const first = shown('年底', 2026);
    for (let number = 0; number < 5000; number++) shown(`${number}月`, 2026);
    expect(shown('年底', 2026)).not.toBe(first);
    expect(shown('年底', 2026)).toEqual(first);
  });
});

import { linkBetween, visibleSpan } from './link-geometry';

describe('visibleSpan', () => {
  const window = { top: 100, bottom: 500 };

  it.each([
    ['inside', { top: 150, bottom: 200 }, { top: 150, bottom: 200, openTop: false, openBottom: false }],
    ['cut off above', { top: 50, bottom: 200 }, { top: 100, bottom: 200, openTop: true, openBottom: false }],
    ['cut off below', { top: 450, bottom: 700 }, { top: 450, bottom: 500, openTop: false, openBottom: true }],
    ['larger than the window', { top: 0, bottom: 900 }, { top: 100, bottom: 500, openTop: true, openBottom: true }],
    ['out of sight', { top: 0, bottom: 90 }, null],
  ])('is what can be seen: %s', (_name, box, expected) => expect(visibleSpan(box, window)).toEqual(expected));
});

it('leads from the bracket to the middle of the row, and leaves a cut end open', () => {
  const words = { top: 100, bottom: 200, openTop: false, openBottom: true };
  const row = { top: 300, bottom: 360, openTop: false, openBottom: false };
  expect(linkBetween({ words, wordsRight: 500, row, rowLeft: 600 })).toEqual({
    bracket: 'M516 100H524V200',
    line: 'M524 150H580V330H595',
    end: { x: 595, y: 330 },
  });
});

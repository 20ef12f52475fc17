import fc from 'fast-check';
import { isTraditional, simplify } from './simplify.js';

describe('simplify', () => {
  test.each([
    ['縣財政局', '县财政局'],
    ['雲嶺縣發展和改革委員會', '云岭县发展和改革委员会'],
    ['後勤服務中心', '后勤服务中心'],
    ['裡岔鎮人民政府', '里岔镇人民政府'],
    ['裏水鎮', '里水镇'],
    ['臺辦、台辦', '台办、台办'],
    ['廣播電視臺', '广播电视台'],
    ['衞生健康局', '卫生健康局'],
    ['衛生健康局', '卫生健康局'],
    ['鄉鎮(街道)黨委', '乡镇(街道)党委'],
    ['鐘樓區、鍾山區', '钟楼区、钟山区'],
    ['著作權管理', '著作权管理'],
    ['沿著、着重', '沿著、着重'],
    ['不低於95%', '不低于95%'],
    ['達到50%以上', '达到50%以上'],
    ['20個工作日內', '20个工作日内'],
    ['徵收補償', '征收补偿'],
    ['於潛鎮、於潜镇', '於潜镇、於潜镇'],
    ['乾縣、乾安鎮', '乾县、乾安镇'],
    ['薴', '苎'],
    ['', ''],
    ['县财政局', '县财政局'],
    ['〔2014〕64號 ABC', '〔2014〕64号 ABC'],
  ])('%s → %s', (text, expected) => {
    expect(simplify(text)).toBe(expected);
  });

  it('leaves Simplified texts as they are', () => {
    const text = '公开青岩县各部门的办事清单,乡镇(街道)于年内更新,后续工作由里岔镇、干部科、台办负责。';
    expect(simplify(text)).toBe(text);
    expect(isTraditional(text)).toBe(false);
  });

  it('tells Traditional texts from Simplified ones', () => {
    expect(isTraditional('牽頭單位')).toBe(true);
    expect(isTraditional('乾县、於潜镇')).toBe(false);
    expect(isTraditional('')).toBe(false);
  });

  const ideographs = fc.string({
    unit: fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  });
  it.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['ideographs', ideographs],
  ])('keeps the length, and is done after one time: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = simplify(text);
        expect(once).toHaveLength(text.length);
        expect(simplify(once)).toBe(once);
        expect(isTraditional(once)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the length and is stable for every single character', () => {
    const changed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => {
      const once = simplify(character);
      return once.length !== 1 || simplify(once) !== once;
    });
    expect(changed).toEqual([]);
  });

  it('reads a long text', () => {
    expect(simplify('縣財政局'.repeat(50_000))).toBe('县财政局'.repeat(50_000));
  });
});

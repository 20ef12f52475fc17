import { factsOf, type NotificationKind, notificationKinds, sentenceOf } from './kinds.js';

const kinds = Object.keys(notificationKinds) as NotificationKind[];

describe.each(kinds)('%s', (kind) => {
  it('has the same facts in both languages', () => {
    const marked = Object.fromEntries(factsOf(kind).map((name) => [name, `<${name}>`]));
    const { zh, en } = sentenceOf(kind, marked);
    const found = (text: string) => [...new Set(text.match(/<\w+>/g))].sort();
    expect(found(en)).toEqual(found(zh));
    expect(`${zh}${en}`).not.toContain('{');
  });

  it('fits into a column of the database', () => expect(kind.length).toBeLessThanOrEqual(40));
});

it('puts facts in as they are', () => {
  expect(sentenceOf('tasks-added', { unit: '$&{{plan}}', plan: '要点', count: 2 }).zh).toBe(
    '$&{{plan}}：要点新交办 2 项任务，请签收',
  );
});

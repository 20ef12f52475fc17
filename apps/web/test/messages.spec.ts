import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messages as english } from '../src/app/messages/en';
import { messages as chinese } from '../src/app/messages/zh-CN';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [key: string, sentence: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
const singular = /_one$/;
const keysOf = (tree: Tree) => flat(tree).map(([key]) => key);
const holes = (sentence: string) => [...sentence.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

const root = path.join(__dirname, '../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|messages\//.test(file))
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

/** Keys that are put together, such as `problems.${code}`: each hole holds one word of the key. */
const patterns = [...sources.matchAll(/`([a-z][\w.-]*\.\$\{[^`]*)`/gi)].map(
  ([, template]) => new RegExp(`^${template!.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
);
const madeUp = (key: string) => patterns.some((pattern) => pattern.test(key));

const inChinese = new Map(flat(chinese as Tree));
const inEnglish = new Map(flat(english as Tree));

test('both languages have the same keys; English may add a singular', () => {
  expect(keysOf(english as Tree).filter((key) => !singular.test(key))).toEqual(keysOf(chinese as Tree));
  for (const key of inEnglish.keys())
    if (singular.test(key)) expect(inChinese.has(key.replace(singular, ''))).toBe(true);
});

test('both languages name the same things in a sentence', () => {
  const differing = [...inEnglish].filter(([key, sentence]) => {
    const other = inChinese.get(key.replace(singular, ''))!;
    const allowed = new Set([...holes(other), 'count', 'rest']);
    return !holes(sentence).every((hole) => allowed.has(hole));
  });
  expect(differing).toEqual([]);
});

test('every key that the source names exists', () => {
  const named = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key!);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !inChinese.has(key))).toEqual([]);
});

test('every key is used', () => {
  expect([...inChinese.keys()].filter((key) => !sources.includes(`'${key}'`) && !madeUp(key))).toEqual([]);
});

test('no sentence is empty, and Chinese ones use full-width punctuation', () => {
  for (const sentence of [...inChinese.values(), ...inEnglish.values()]) expect(sentence.trim()).not.toBe('');
  const halfWidth = /[\u4e00-\u9fff][,:;?!()]|[,:;?!()][\u4e00-\u9fff]/;
  expect([...inChinese].filter(([, sentence]) => halfWidth.test(sentence))).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messages as whole } from '../src/app/messages/zh-CN';
import { messagesOf, type Room } from '../src/app/messages/rooms';

const root = path.join(__dirname, '../src');
const router = path.join(root, 'app/router.tsx');
const read = (file: string) => readFileSync(file, 'utf8');

const resolve = (from: string, name: string) => {
  const base = path.resolve(path.dirname(from), name);
  return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((file) => existsSync(file));
};
const namedIn = (file: string, pattern: RegExp) =>
  [...read(file).matchAll(pattern)].flatMap(([, name]) => resolve(file, name!) ?? []);
const imported = (file: string) => namedIn(file, /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm);
const fetched = (file: string) => namedIn(file, /\bimport\(\s*'(\.[^']+)'\s*\)/g);

/** A file with all that it imports; `later` says whether also what it fetches when it is needed. */
function reach(start: readonly string[], later: boolean, seen = new Set<string>()): Set<string> {
  for (const file of start) {
    if (seen.has(file) || file.includes('/messages/')) continue;
    seen.add(file);
    reach([...imported(file), ...(later ? fetched(file) : [])], later, seen);
  }
  return seen;
}

type Tree = { [key: string]: string | Tree };
const keysIn = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysIn(value, `${prefix}${key}.`),
  );
const keys = new Set(keysIn(whole as Tree));

/** The keys that a file names, and the beginnings of those that it puts together; a permission may be called the same. */
function keysOf(file: string): string[] {
  const text = read(file).replace(/permission[:=] ?['"][^'"]+['"]/g, '');
  return [
    ...[...text.matchAll(/'([\w.-]+)'/g)].flatMap(([, key]) => (keys.has(key!) ? [key!] : [])),
    ...[...text.matchAll(/`(\w+)\.[^`]*\$\{/g)].flatMap(([, name]) => (name! in whole ? [name!] : [])),
  ];
}

/** What is asked for and not among the sentences of these rooms. */
async function missing(files: Iterable<string>, rooms: readonly Room[]): Promise<string[]> {
  const loaded = await Promise.all(rooms.map((room) => messagesOf['zh-CN'][room]()));
  const names = new Set(loaded.flatMap((room) => Object.keys(room)));
  return [...files].flatMap((file) =>
    keysOf(file)
      .filter((key) => !names.has(key.split('.')[0]!))
      .map((key) => `${key} in ${path.relative(root, file)}`),
  );
}

const frame = reach([path.join(root, 'main.tsx')], false);

/** What is fetched with the routes of a constant that the router names. */
const pagesOf = (constant: string) => {
  const [, from] = new RegExp(`import {[^}]*\\b${constant}\\b[^}]*} from '([^']+)'`).exec(read(router))!;
  return fetched(resolve(router, from!)!);
};

const source = read(router);
const held = [...source.matchAll(/withMessages\(\s*\[([^\]]*)\],\s*(\w+|\[[^\]]*\])/g)].map(([, rooms, routes]) => ({
  rooms: ['first', ...[...rooms!.matchAll(/'(\w+)'/g)].map(([, room]) => room!)] as Room[],
  routes: [...routes!.matchAll(/\w+Routes/g)].map(([name]) => name),
}));
const constants = [...new Set([...source.matchAll(/\b\w+Routes\b/g)].map(([name]) => name))];

test('every room has the same subjects in both languages, and none is in two rooms', async () => {
  const rooms = Object.keys(messagesOf.en) as Room[];
  const chinese = await Promise.all(rooms.map(async (room) => Object.keys(await messagesOf['zh-CN'][room]())));
  const english = await Promise.all(rooms.map(async (room) => Object.keys(await messagesOf.en[room]())));
  expect(english).toEqual(chinese);
  expect(chinese.flat().sort()).toEqual(Object.keys(whole).sort());
});

test('what is there from the start needs only the first sentences', async () => {
  expect(frame.size).toBeGreaterThan(50);
  expect(await missing(frame, ['first'])).toEqual([]);
});

test.each(constants)('the pages of %s find the sentences that they ask for', async (constant) => {
  const rooms = held.find(({ routes }) => routes.includes(constant))?.rooms ?? ['first' as const];
  const pages = pagesOf(constant);
  expect(pages).not.toEqual([]);
  expect(await missing(reach(pages, true), rooms)).toEqual([]);
});

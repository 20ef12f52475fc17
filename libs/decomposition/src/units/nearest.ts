import type { RegisteredUnit } from '../model.js';
import { foreignPlaces, leadingLevel, type Place, placeOf, withoutPlace } from './places.js';
import { splitBracket, unitKey } from './unit-key.js';

export type NameKind = 'name' | 'short-name' | 'alias' | 'former-name';

export interface NearUnit<U extends RegisteredUnit> {
  unit: U;
  /** Which of the unit's names is near. */
  by: NameKind;
  /** That name. */
  match: string;
  /** From 0 to 1, which is the same name but for its place. */
  score: number;
}

/** What organs end in, by kind: words of one kind stand for each other. Longer ones come before those that end them. */
const ENDINGS: readonly [kind: string, endings: RegExp][] = [
  ['政府办', /(?:人民)?政?府办(?:公室)?$/],
  ['街道', /街道(?:办(?:事处)?)?$/],
  ['政府', /(?:人民)?政府$/],
  ['管委会', /(?:管理委员会|管委会)$/],
  ['委', /委(?:员会)?$/],
  ['中心', /(?:服务|管理|事务)?中心$/],
  ['办', /办(?:公室)?$/],
  ['局', /(?:管理|服务|分)?局$/],
  ['公司', /(?:有限(?:责任)?)?公司$/],
  ['站', /(?:管理|服务)?站$/],
  ['所', /(?:管理|服务)?所$/],
  ['院', /医?院$/],
  ['', /[部馆社会]$/],
];

/** Below this two names have no more in common than any two names of offices. */
const LEAST = 0.45;
/** A unit of another level or place is near only by its kind of work. */
const ELSEWHERE = 0.8;

/**
 * The units whose names are nearest to a printed one, best first. Names are compared without the unit's own place and
 * level: what an office works on counts most, its kind (局, 委, 中心) little; an abbreviation is near to what it is short for.
 */
export function nearestUnits<U extends RegisteredUnit>(printed: string, units: U[], most = 3): NearUnit<U>[] {
  const forms = printedForms(unitKey(printed));
  return units
    .flatMap((unit) => nearestName(forms, unit) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

interface Form {
  core: string;
  /** The level or place that the printed name begins with; null where it names none. */
  before: string | null;
}

/** A printed name without what may be its place or level, and each of two names in brackets. */
function printedForms(key: string): Form[] {
  const parts = splitBracket(key);
  return [key, ...(parts ? [parts.outer, parts.inner] : [])].flatMap((name) => {
    const level = leadingLevel(name);
    return [
      level === null ? { core: name, before: null } : { core: name.slice(1), before: level },
      ...foreignPlaces(name).map(({ rest }) => ({ core: rest, before: name.slice(0, -rest.length) })),
    ];
  });
}

/** A unit's name without the unit's own place and level. */
function coresOf(key: string, place: Place): string[] {
  const bare = withoutPlace(key, place);
  return bare.length > 0 ? bare : [leadingLevel(key) === null ? key : key.slice(1)];
}

function nearestName<U extends RegisteredUnit>(forms: Form[], unit: U): NearUnit<U> | null {
  const place = placeOf(unit);
  const own = new Set([...place.names, ...place.levels]);
  let best: NearUnit<U> | null = null;
  for (const [by, names] of namesOf(unit)) {
    for (const match of names) {
      const cores = coresOf(unitKey(match), place);
      for (const { core, before } of forms) {
        const here = before === null || own.size === 0 || own.has(before);
        const score = Math.max(...cores.map((each) => nearness(core, each))) * (here ? 1 : ELSEWHERE);
        if (score >= LEAST && score > (best?.score ?? 0)) best = { unit, by, match, score: rounded(score) };
      }
    }
  }
  return best;
}

const namesOf = ({ name, shortName, aliases, formerNames }: RegisteredUnit): [NameKind, string[]][] => [
  ['name', [name]],
  ['short-name', shortName ? [shortName] : []],
  ['alias', aliases ?? []],
  ['former-name', formerNames ?? []],
];

function nearness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [apart(a), apart(b)];
  const kind = first.kind === second.kind ? 1 : 0;
  return Math.min(0.99, 0.88 * alike(first.stem, second.stem) + 0.12 * kind);
}

/** What an office works on, and its kind. */
function apart(name: string): { stem: string; kind: string } {
  for (const [kind, ending] of ENDINGS) {
    const end = ending.exec(name)?.[0];
    if (end !== undefined && end.length < name.length) return { stem: name.slice(0, -end.length), kind: kind || end };
  }
  return { stem: name, kind: '' };
}

/** How much two stems have in common: pairs of neighbouring characters, or one as the other's abbreviation. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const common = subsequence(short, long);
  const share = (2 * common) / (a.length + b.length);
  if (common === short.length && short.length >= 2 && short[0] === long[0]) return Math.max(0.85, share);
  return Math.max(pairs(a, b), common >= 2 ? share * 0.9 : 0);
}

/** Dice's coefficient over pairs of neighbours. */
function pairs(a: string, b: string): number {
  const left = new Set(bigrams(a));
  const right = new Set(bigrams(b));
  if (left.size === 0 || right.size === 0) return 0;
  const both = [...left].filter((pair) => right.has(pair)).length;
  return (2 * both) / (left.size + right.size);
}

const bigrams = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Length of the longest common subsequence. */
function subsequence(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      next.push(b[at - 1] === character ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    }
    row = next;
  }
  return row[b.length]!;
}

const rounded = (score: number): number => Math.round(score * 100) / 100;

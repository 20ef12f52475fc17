import type { RegisteredUnit } from '../model.js';
import { unitKey } from './unit-key.js';

/** Levels that a name may begin with: 省, 市 …; towns have names of their own. */
const LEVELS = '省市州盟县区旗';
/** Words that only begin like a level: 市场监管局, 市政管理局, 区域, 县域. */
const NO_LEVEL = /^(?:市(?:场|容|民(?!政|委|宗|族)|域|值|政(?![府协务法数研]))|区(?:域|块|划)|[县省]域|州际)/;

/** What the names of a unit's own place and level begin with, as keys. */
export interface Place {
  /** 云岭县, 云岭 */
  names: string[];
  /** 县 */
  levels: string[];
}

/** The place and level of a unit; the place's last character is a level, too (a county-level city is 市 to itself). */
export function placeOf({ place, level }: RegisteredUnit): Place {
  const name = unitKey(place ?? '');
  const own = unitKey(level ?? '').replace(/级$/, '');
  const last = name.slice(-1);
  const levels = new Set<string>(own === '' ? [] : [own]);
  if (LEVELS.includes(last) && last !== '') levels.add(last);
  const names = new Set<string>();
  if (name.length > 1) names.add(name);
  for (const each of levels) {
    if (name.length > each.length + 1 && name.endsWith(each)) names.add(name.slice(0, -each.length));
    // a place that is registered without its level: 云岭 and 县
    else if (name.length > 1 && !LEVELS.includes(last)) names.add(name + each);
  }
  return { names: [...names].sort((a, b) => b.length - a.length), levels: [...levels] };
}

/** A key without the name of its own place, or without its level: 云岭县财政局, 县财政局 → 财政局. */
export function withoutPlace(key: string, { names, levels }: Place): string[] {
  const bare = key.replace(/^中共(?=..)/, '');
  const forms = bare === key ? [] : [bare];
  const name = names.find((each) => bare.startsWith(each) && bare.length > each.length);
  if (name !== undefined) forms.push(bare.slice(name.length));
  const level = levels.find((each) => bare.startsWith(each) && bare.length > each.length);
  if (level !== undefined && !NO_LEVEL.test(bare)) forms.push(bare.slice(level.length));
  return forms;
}

/** Every way to print what is left of a name with the prefixes of its place and level. */
export function withPrefixes(core: string, { names, levels }: Place): string[] {
  return [core, ...levels.map((level) => level + core), ...names.map((name) => name + core)];
}

/** The level that a key begins with: 市统计局 → 市; null for 市场监管局. */
export function leadingLevel(key: string): string | null {
  const first = key.charAt(0);
  return first !== '' && LEVELS.includes(first) && key.length > 1 && !NO_LEVEL.test(key) ? first : null;
}

/** The places of other names that a key may begin with, as level and rest: 青石市统计局 → 市, 统计局. */
export function foreignPlaces(key: string): { level: string; rest: string }[] {
  const found: { level: string; rest: string }[] = [];
  for (let at = 2; at < Math.min(key.length - 1, 12); at++) {
    const level = key.charAt(at);
    if (LEVELS.includes(level)) found.push({ level, rest: key.slice(at + 1) });
  }
  return found;
}

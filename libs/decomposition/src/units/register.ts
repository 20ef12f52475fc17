import type { RegisteredGroup, RegisteredUnit, ResolvedBy, TaskUnit, UnitKind } from '../model.js';
import { foreignPlaces, leadingLevel, type Place, placeOf, withoutPlace, withPrefixes } from './places.js';
import { splitBracket, unitKey } from './unit-key.js';

export interface ResolvedUnit {
  /** The register's full name. */
  resolved: string;
  by: Step;
}

export interface UnresolvedUnit {
  problem: 'unknown-unit' | 'ambiguous-unit' | 'other-level-unit' | 'unknown-group';
  /** Full names of units that the printed name may mean. */
  candidates: string[];
}

export interface Register {
  resolve(printed: string): ResolvedUnit | UnresolvedUnit;
  /** The group that has the printed name, as its name or one of its aliases; null where no groups were given. */
  resolveGroup(printed: string): ResolvedUnit | UnresolvedUnit | null;
  /** Whether a unit or a group has this full name. */
  has(kind: UnitKind, name: string): boolean;
}

/** Full names by key. */
type Names = Map<string, Set<string>>;

type Step = Exclude<ResolvedBy, 'hand'>;

const STEPS: readonly Step[] = ['name', 'short-name', 'alias', 'former-name', 'prefix'];

interface Index {
  steps: Record<Step, Names>;
  /** Names without any prefix of place or level: 财政局. */
  cores: Names;
  levels: Set<string>;
}

function add(names: Names, key: string, name: string): void {
  if (key === '') return;
  const known = names.get(key);
  if (known) known.add(name);
  else names.set(key, new Set([name]));
}

/** A bracketed second name (县委办公室(县档案局)) is an alias, and so is the first name alone. */
function addNames(index: Index, step: Step, keys: string[], name: string): void {
  for (const key of keys) {
    add(index.steps[step], key, name);
    const parts = splitBracket(key);
    if (!parts) continue;
    add(index.steps.alias, parts.outer, name);
    add(index.steps.alias, parts.inner, name);
  }
}

/** Every name of a unit with and without the prefixes of its own place and level. */
function addPrefixed(index: Index, keys: string[], place: Place, name: string): void {
  const all = keys.flatMap((key) => {
    const parts = splitBracket(key);
    return parts ? [key, parts.outer, parts.inner] : [key];
  });
  for (const key of all) {
    const cores = withoutPlace(key, place);
    for (const core of cores) add(index.cores, core, name);
    if (cores.length === 0) add(index.cores, key, name);
    for (const core of [key, ...cores]) {
      for (const printed of withPrefixes(core, place)) add(index.steps.prefix, printed, name);
    }
  }
}

/** Units without a place belong to the register's only place, if it has but one. */
function onlyPlace(units: RegisteredUnit[]): Pick<RegisteredUnit, 'place' | 'level'> | null {
  const found = new Map<string, RegisteredUnit>();
  for (const unit of units) if (unit.place) found.set(`${unitKey(unit.place)} ${unitKey(unit.level ?? '')}`, unit);
  const [only] = found.values();
  return only && found.size === 1 ? { place: only.place ?? null, level: only.level ?? null } : null;
}

function buildIndex(units: RegisteredUnit[]): Index {
  const empty = (): Names => new Map();
  const index: Index = {
    steps: { name: empty(), 'short-name': empty(), alias: empty(), 'former-name': empty(), prefix: empty() },
    cores: empty(),
    levels: new Set(),
  };
  const home = onlyPlace(units);
  for (const unit of units) addUnit(index, unit, home);
  return index;
}

function addUnit(index: Index, unit: RegisteredUnit, home: ReturnType<typeof onlyPlace>): void {
  const name = unit.name;
  const place = placeOf(unit.place || unit.level ? unit : { ...unit, ...home });
  const keys: [Step, string[]][] = [
    ['name', [unitKey(name)]],
    ['short-name', unit.shortName ? [unitKey(unit.shortName)] : []],
    ['alias', (unit.aliases ?? []).map(unitKey)],
    ['former-name', (unit.formerNames ?? []).map(unitKey)],
  ];
  for (const [step, own] of keys) addNames(index, step, own, name);
  addPrefixed(
    index,
    keys.flatMap(([, own]) => own),
    place,
    name,
  );
  for (const level of place.levels) index.levels.add(level);
}

/** The first step at which a key is found; several units at one step are a doubt, not a choice. */
function lookUp({ steps }: Index, key: string): ResolvedUnit | UnresolvedUnit | null {
  for (const by of STEPS) {
    const names = steps[by].get(key);
    if (!names) continue;
    const [only = ''] = names;
    return names.size === 1 ? { resolved: only, by } : { problem: 'ambiguous-unit', candidates: [...names] };
  }
  return null;
}

/** 本县财政局, 我县财政局, 中共云岭县委, 驻云岭县…: words before a name that are no part of it. */
const BEFORE_NAME = /^(?:中共|本(?=[省市州盟县区旗])|我(?=[省市州盟县区旗])|驻)/;

function lookUpBare(index: Index, key: string): ResolvedUnit | UnresolvedUnit | null {
  const bare = key.replace(BEFORE_NAME, '');
  const found = bare === key || bare === '' ? null : lookUp(index, bare);
  return found && 'resolved' in found ? { ...found, by: 'prefix' } : found;
}

/** What to say of a name that is not in the register: another level's unit, or an unknown one. */
function explain({ cores, levels }: Index, key: string): UnresolvedUnit {
  const level = leadingLevel(key);
  if (level !== null) {
    const candidates = [...(cores.get(key.slice(1)) ?? [])];
    const other = levels.size > 0 && !levels.has(level);
    return { problem: other ? 'other-level-unit' : 'unknown-unit', candidates };
  }
  for (const place of foreignPlaces(key)) {
    const candidates = [...(cores.get(place.rest) ?? [])];
    if (candidates.length === 0) continue;
    return { problem: levels.has(place.level) ? 'unknown-unit' : 'other-level-unit', candidates };
  }
  return { problem: 'unknown-unit', candidates: [] };
}

const unknownGroup: UnresolvedUnit = { problem: 'unknown-group', candidates: [] };

function indexOfGroups(groups: RegisteredGroup[]): Map<string, ResolvedUnit> {
  const found = new Map<string, ResolvedUnit>();
  for (const { name, aliases } of groups) {
    for (const alias of aliases) found.set(unitKey(alias), { resolved: name, by: 'alias' });
  }
  for (const { name } of groups) found.set(unitKey(name), { resolved: name, by: 'name' });
  return found;
}

/**
 * A register of units and of groups of them. A printed name is looked up as full name, short name, alias and former name,
 * then without the prefix of the unit's own place or level; the first step that knows it decides. Each look-up takes
 * constant time.
 */
export function createRegister(units: RegisteredUnit[], groups: RegisteredGroup[] | null = null): Register {
  const index = buildIndex(units);
  const groupsByKey = groups && indexOfGroups(groups);
  const names = { unit: new Set(units.map(({ name }) => name)), group: new Set(groups?.map(({ name }) => name)) };
  // a plan prints few names, and each of them often
  const found = new Map<string, ResolvedUnit | UnresolvedUnit>();
  return {
    has: (kind, name) => names[kind].has(name),
    resolveGroup: (printed) => groupsByKey && (groupsByKey.get(unitKey(printed)) ?? unknownGroup),
    resolve(printed) {
      const answer = found.get(printed) ?? resolveIn(index, printed);
      found.set(printed, answer);
      return answer;
    },
  };
}

function resolveIn(index: Index, printed: string): ResolvedUnit | UnresolvedUnit {
  const key = unitKey(printed);
  const whole = lookUp(index, key) ?? lookUpBare(index, key);
  if (whole) return whole;
  const parts = splitBracket(key);
  const part = parts && (lookUp(index, parts.outer) ?? lookUp(index, parts.inner));
  return part ?? explain(index, parts?.outer ?? key);
}

/**
 * Those of the printed names that have to be registered, each as a unit of its own, for the register to know them all: a
 * name that it knows, or that one before it makes known (县民政局 does 民政局), is left out.
 */
export function namesToRegister(units: RegisteredUnit[], printed: string[]): string[] {
  const index = buildIndex(units);
  const home = onlyPlace(units);
  return printed.filter((name) => {
    const found = resolveIn(index, name);
    if (!('problem' in found) || found.problem !== 'unknown-unit') return false;
    addUnit(index, { name }, home);
    return true;
  });
}

/**
 * What a printed name means. What it looks like is tried first; a name that looks like a group may be a unit's, and the
 * other way round, and is that then. Null for a group where no groups were given.
 */
export function resolveName(
  printed: string,
  kind: UnitKind,
  register: Register,
): (ResolvedUnit & { kind: UnitKind }) | UnresolvedUnit | null {
  const asGroup = register.resolveGroup(printed);
  if (kind === 'group' && !asGroup) return null;
  if (kind === 'group' && asGroup && 'resolved' in asGroup) return { kind, ...asGroup };
  const asUnit = register.resolve(printed);
  if ('resolved' in asUnit) return { kind: 'unit', ...asUnit };
  if (asGroup && 'resolved' in asGroup) return { kind: 'group', ...asGroup };
  return kind === 'group' ? asGroup : asUnit;
}

/**
 * The units and groups of a task as the register knows them: each printed name is looked up anew, except where a person
 * has chosen by hand what is still there.
 */
export function resolveUnits(units: TaskUnit[], register: Register): TaskUnit[] {
  return units.map(({ printed, role, kind, resolved, by }) => {
    if (by === 'hand' && resolved !== null && register.has(kind, resolved))
      return { printed, role, kind, resolved, by };
    const found = resolveName(printed, kind, register);
    if (found && 'resolved' in found) return { printed, role, ...found };
    return { printed, role, kind, resolved: null, by: null };
  });
}

import type { Problem } from '../scheme/problem.js';
import type { Scheme } from '../scheme/scheme.js';

/** A unit with the comparison groups that it was put into. */
export interface Member {
  unitId: number;
  name: string;
  groups: readonly string[];
}

/** Units are in exactly one comparison group of the scheme: those in none, in an unknown one, or in two. */
export function memberProblems({ groups }: Pick<Scheme, 'groups'>, members: readonly Member[]): Problem[] {
  const nameOf = (group: string) => groups.find(({ key }) => key === group)?.name;
  return members.flatMap(({ unitId, name, groups: own }): Problem[] => {
    const at = { path: `units.${unitId}`, line: { number: null, name } };
    const unknown = own.filter((group) => nameOf(group) === undefined);
    if (unknown.length > 0)
      return unknown.map((group) => ({ code: 'group-unknown', ...at, parameters: { unit: name, group } }));
    if (own.length === 0) return [{ code: 'unit-in-no-group', ...at, parameters: { unit: name } }];
    const names = own.map((group) => nameOf(group)!).join('、');
    return own.length > 1 ? [{ code: 'unit-in-two-groups', ...at, parameters: { unit: name, groups: names } }] : [];
  });
}

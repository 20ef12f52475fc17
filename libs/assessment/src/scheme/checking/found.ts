import type { Problem, ProblemCode } from '../problem.js';

/** Where a check looks. */
export interface At {
  path: string;
  line: Problem['line'];
}

export const under = ({ path, line }: At, more: string): At => ({ path: path === '' ? more : `${path}.${more}`, line });

/** What was found so far. */
export class Found {
  readonly problems: Problem[] = [];

  add(code: ProblemCode, { path, line }: At, parameters: Readonly<Record<string, string>> = {}): void {
    this.problems.push({ code, path, line, parameters });
  }

  /** Adds unless it is so; says whether it is so. */
  expect(isSo: boolean, code: ProblemCode, at: At, parameters: Readonly<Record<string, string>> = {}): boolean {
    if (!isSo) this.add(code, at, parameters);
    return isSo;
  }
}

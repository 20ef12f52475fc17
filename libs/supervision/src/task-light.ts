import type { Colour } from './light.js';

export interface TaskLight {
  /** Null: all its assignments are cancelled, or it has none. */
  light: Colour | null;
  /** How many of its assignments have each colour; those that are cancelled have none. */
  counts: Record<Colour, number>;
}

const worstFirst = ['red', 'yellow', 'green', 'done-late', 'done'] as const;

/** A task's light is the worst of its open assignments; it is done only if all are, and done late if one was late. */
export function taskLight(lights: readonly (Colour | null)[]): TaskLight {
  const counts = { red: 0, yellow: 0, green: 0, done: 0, 'done-late': 0 };
  for (const light of lights) if (light) counts[light] += 1;
  return { light: worstFirst.find((light) => counts[light] > 0) ?? null, counts };
}

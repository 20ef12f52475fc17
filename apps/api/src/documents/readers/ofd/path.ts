/** OFD's letters for the steps of a path, how many numbers each takes, and the code of the layout's paths. */
const STEPS: Record<string, { numbers: number; code: number }> = {
  S: { numbers: 2, code: 0 },
  M: { numbers: 2, code: 0 },
  L: { numbers: 2, code: 1 },
  Q: { numbers: 4, code: 3 },
  B: { numbers: 6, code: 2 },
  A: { numbers: 7, code: 3 },
  C: { numbers: 0, code: 4 },
};

/** An outline as OFD writes it (M 0 0 L 10 0 C) as a path of the layout. */
export function toPath(data: string): number[] {
  const path: number[] = [];
  const words = data.split(/[\s,]+/);
  for (let at = 0; at < words.length;) {
    const step = STEPS[words[at++]!];
    if (!step) continue;
    const given = words.slice(at, at + step.numbers).map((word) => Number(word) || 0);
    at += step.numbers;
    if (given.length < step.numbers) break;
    // of an arc only its end counts: it is no straight stroke
    path.push(step.code, ...(step.numbers === 7 ? [...given.slice(-2), ...given.slice(-2)] : given));
  }
  return path;
}

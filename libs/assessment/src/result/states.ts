/** 年度结果: 运行中 → 公示中 → 已定 → 已发布. */
export type ResultState = 'running' | 'announced' | 'final' | 'published';
export const resultStates: readonly ResultState[] = ['running', 'announced', 'final', 'published'];

/**
 * 公示 (each unit its own ledger only), 申诉, 申诉裁决, 定稿, 发布 (ranking, circular, contribution), 更正 of what is final or
 * published: a new numbered version, with a reason. A correction of a published result makes it final again.
 */
export type ResultAct = 'announce' | 'appeal' | 'decide' | 'finalise' | 'publish' | 'correct';

export const resultActs: Readonly<
  Record<ResultAct, { by: 'office' | 'unit'; from: readonly ResultState[]; to: ResultState | null; freezes: boolean }>
> = {
  announce: { by: 'office', from: ['running'], to: 'announced', freezes: true },
  appeal: { by: 'unit', from: ['announced'], to: null, freezes: false },
  decide: { by: 'office', from: ['announced'], to: null, freezes: false },
  finalise: { by: 'office', from: ['announced'], to: 'final', freezes: true },
  publish: { by: 'office', from: ['final'], to: 'published', freezes: false },
  correct: { by: 'office', from: ['final', 'published'], to: 'final', freezes: true },
};

export const resultActsFrom = (state: ResultState): ResultAct[] =>
  (Object.keys(resultActs) as ResultAct[]).filter((act) => resultActs[act].from.includes(state));

/** Ranking, circular and contribution come only from the final result; others' scores and ranks only after publication. */
export const showsRanking = (state: ResultState, to: 'office' | 'unit'): boolean =>
  state === 'published' || (to === 'office' && state === 'final');

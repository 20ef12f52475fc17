import type { UnitCheck } from '@yaodian/api-client';
import { questionsOf, type RunningScore } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { costOf, isStanding, type ShownAnswer, type ShownFinding, twoDecimals } from '../check-view';
import { useFigureWords } from './use-figure-words';
import { useQuarterWords, useSampleTitle } from './use-words';
import style from './printed.module.css';

interface Props {
  check: UnitCheck;
  answers: ReadonlyMap<string, ShownAnswer>;
  findings: readonly ShownFinding[];
  score: RunningScore;
  /** To be filled in on site, or as it was filled in. */
  kind: 'empty' | 'filled';
}

/** 检查清单 on paper: all questions of all samples, with room to write, or with what was answered and found. */
export function PrintedCheck({ check, answers, findings, score, kind }: Props) {
  const { t } = useTranslation();
  const titleOf = useSampleTitle();
  const quarterOf = useQuarterWords();
  const figures = useFigureWords(check);
  const questions = questionsOf(
    check.items,
    check.samples.map(({ assignmentId }) => assignmentId),
  );
  const items = new Map(check.items.map((item) => [item.id, item]));
  const samples = new Map(check.samples.map((sample) => [sample.assignmentId, sample]));
  const textOf = (one: (typeof questions)[number]) =>
    one.itemId !== null
      ? items.get(one.itemId)!.text
      : one.kind === 'quantity'
        ? figures.quantity
        : one.kind === 'timeliness'
          ? figures.timeliness
          : t('inspecting.veto');
  const filled = kind === 'filled';
  const problemLine = (content: ShownFinding['content']) => {
    const points = costOf(content, check);
    if (content.severity === null || points === null) return content.words;
    return t('inspecting.foldedProblem', {
      severity: t(`inspecting.severities.${content.severity}`),
      points: twoDecimals(points),
      words: content.words,
    });
  };
  const shown = findings.filter(isStanding);
  return (
    <article className={style.paper} lang="zh-CN">
      <h1>{t('inspecting.printTitle', { unit: check.unitName })}</h1>
      <p>
        {quarterOf(check)}
        <span>{t('inspecting.printInspectors', { names: check.inspectors.join('、') })}</span>
        <span>{t('inspecting.printDay')}</span>
      </p>
      <p>{t('shared.secrecy')}</p>
      <table>
        <thead>
          <tr>
            <th>{t('inspecting.printNumber')}</th>
            <th>{t('inspecting.printSample')}</th>
            <th>{t('inspecting.printItem')}</th>
            <th>{t('inspecting.printAnswer')}</th>
            <th>{t('inspecting.printWords')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((one, index) => {
            const answer = filled ? answers.get(one.key) : undefined;
            const own = shown.filter(
              ({ content }) =>
                content.itemId !== null &&
                content.itemId === one.itemId &&
                (one.assignmentId === null || content.assignmentId === one.assignmentId),
            );
            return (
              <tr key={one.key}>
                <td>{index + 1}</td>
                <td>
                  {one.assignmentId === null ? t('inspecting.wholeUnit') : titleOf(samples.get(one.assignmentId)!)}
                </td>
                <td>{textOf(one)}</td>
                <td>{answer ? t(`inspecting.answers.${answer.answer}`) : t(`inspecting.boxes.${one.kind}`)}</td>
                <td>
                  {filled &&
                    [answer?.words, ...own.map(({ content }) => problemLine(content))].filter(Boolean).join('；')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {filled && (
        <>
          {shown
            .filter(({ content }) => content.itemId === null)
            .map(({ clientKey, content }) => (
              <p key={clientKey}>
                {t(`inspecting.kinds.${content.kind}`)}：{problemLine(content)}
              </p>
            ))}
          <p>
            {t('inspecting.printScore', {
              quantity: score.quantity.score ?? '—',
              content: score.content.score ?? '—',
              timeliness: score.timeliness.score ?? '—',
              total: score.total ?? '—',
            })}
          </p>
        </>
      )}
      <p className={style.signs}>{t('inspecting.printSigns')}</p>
    </article>
  );
}

import type { ReportVersion } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './report.module.css';

interface Props {
  current: ReportVersion;
  earlier: ReportVersion | null;
  earlierName: 'before' | 'lastRound';
}

/** Percent and targets, then and now; nothing where there are none. */
export function Figures({ current, earlier, earlierName }: Props) {
  const { t } = useTranslation();
  const { percent, targetValues, periodsMet, correctionReason } = current;
  const percentWords = (value: number | null | undefined) =>
    value === null || value === undefined ? t('review.notSaid') : `${value}%`;
  const valueWords = (value: number | null | undefined) => value ?? t('review.notSaid');
  const rows = [
    ...(percent !== null || (earlier?.percent ?? null) !== null
      ? [{ name: t('review.percent'), before: percentWords(earlier?.percent), now: percentWords(percent) }]
      : []),
    ...targetValues.map(({ text, value }) => ({
      name: text,
      before: valueWords(earlier?.targetValues.find((one) => one.text === text)?.value),
      now: valueWords(value),
    })),
  ];
  return (
    <>
      {rows.length > 0 && (
        <table className={style.figures}>
          <thead>
            <tr>
              <th scope="col">{t('review.figure')}</th>
              {earlier && <th scope="col">{t(`review.${earlierName}`)}</th>}
              <th scope="col">{t('review.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, now }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {earlier && <td>{before}</td>}
                <td>
                  <b>{now}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {periodsMet.length > 0 && (
        <p className={style.line}>{t('review.periodsMet', { dates: periodsMet.join('、') })}</p>
      )}
      {correctionReason !== null && (
        <p className={style.line}>
          {t('review.correction')} <span lang="zh-CN">{correctionReason}</span>
        </p>
      )}
    </>
  );
}

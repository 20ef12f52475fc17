import { correctionWords } from '../inspection/circular.js';
import type { Letter } from '../letter/letter.js';
import { chineseNumber } from '../letter/levels.js';
import { type ResultGroup, resultRankingBlocks } from './result-ranking.js';

/** 考核结果通报: what it says, in plain words and dates as 2026-11-27. */
export interface ResultCircular {
  issuer: string;
  /** 文号; null while it is not published. */
  number: string | null;
  /** 成文日期; null while it is not signed. */
  date: string | null;
  year: number;
  /** Title and number of the scheme. */
  scheme: string;
  /** Percent of the whole assessment, e.g. 4. */
  weight: string;
  contributionOf: string;
  groups: ResultGroup[];
  /** Grades of the scheme, the best first. */
  grades: string[];
  signer: string | null;
  /** Of a later version: what it corrects, and why. */
  correction: { version: number; replaces: string; reason: string } | null;
}

const annexName = '年度考核得分和排名表';

export const resultCircularTitle = ({ year, number, correction }: ResultCircular): string =>
  `关于${year}年度政务公开工作考核结果的通报${correction === null ? '' : `（第${chineseNumber(correction.version)}版）`}${number === null ? '（送审稿）' : ''}`;

const gradeLines = ({ groups, grades }: ResultCircular): string[] =>
  grades.flatMap((grade) => {
    const units = groups.flatMap(({ units: all }) => all).filter((unit) => unit.grade === grade);
    return units.length === 0 ? [] : [`${grade}（${units.length}个）：${units.map(({ unit }) => unit).join('、')}。`];
  });

function overall({ year, scheme, groups }: ResultCircular): string {
  const units = groups.flatMap((group) => group.units);
  const ranked = units.filter(({ rank }) => rank !== null);
  const unranked = units.filter(({ rank }) => rank === null);
  const named = unranked.length === 0 ? '' : `；未排名${unranked.length}个：${unranked.map(noted).join('、')}`;
  return `依据${scheme}，对${units.length}个单位${year}年度政务公开工作进行了考核，分${groups.length}个对比组排名，参加排名${ranked.length}个${named}。`;
}

const noted = ({ unit, remark }: { unit: string; remark: string }): string =>
  remark === '' ? unit : `${unit}（${remark}）`;

/** The circular with its ranking as annex, in the official form. */
export function resultCircularLetter(circular: ResultCircular): Letter {
  const { issuer, number, date, groups, weight, contributionOf, signer, correction } = circular;
  return {
    mark: issuer,
    ...(number === null ? {} : { number }),
    title: resultCircularTitle(circular),
    addressees: groups.map(({ title }) => title),
    body: [
      ...(correction === null ? [] : [{ kind: 'paragraph', text: correctionWords(correction) } as const]),
      { kind: 'heading', level: 1, text: '总体情况' },
      { kind: 'paragraph', text: overall(circular) },
      { kind: 'heading', level: 1, text: '考核等次' },
      { kind: 'paragraph', text: gradeLines(circular).join('\n') },
      { kind: 'heading', level: 1, text: '结果运用' },
      {
        kind: 'paragraph',
        text: `政务公开工作占年度综合考核的${weight}%，各单位考核得分按此折算，满分${contributionOf}分，折入分值见附件。`,
      },
    ],
    annexes: [annexName],
    signature: { by: issuer, on: date, sealed: true },
    ...(signer === null ? {} : { note: `签发：${signer}` }),
    annexPages: [{ title: annexName, body: resultRankingBlocks(groups, contributionOf) }],
    ...(date === null ? {} : { imprint: { printer: issuer, printedOn: date } }),
  };
}

import type { Range, Recurrence } from '../model.js';
import { fold } from '../text/fold.js';

/** A rhythm (每周, 按月, 每季度末) where it is printed. */
export interface Rhythm extends Range {
  recurrence: Recurrence;
  text: string;
}

const SPANS: Record<string, Recurrence> = {
  工作日: 'daily',
  日: 'daily',
  天: 'daily',
  星期: 'weekly',
  周: 'weekly',
  半年度: 'half-yearly',
  半年: 'half-yearly',
  季度: 'quarterly',
  季: 'quarterly',
  月度: 'monthly',
  月: 'monthly',
  年度: 'yearly',
  年: 'yearly',
};
const EACH = Object.keys(SPANS).join('|');

/** Words that only begin like a rhythm: 按日期, 每年级, 按季节, 按月份, 每周边. */
const NOT_EACH = '(?![级龄轻代]|[边岁]|薪|常生活)';
const NOT_BY = '(?![度期程间级龄代限节]|份|薪|均|计(?:划|算)|常|报)';
/** 每年, 每个季度; 按月, 逐月; 一季一通报; 半年一次; with what says when in it: 末, 底, 第一个月. */
const PATTERN = new RegExp(
  [
    `每(?:一个?|1个?|个)?\\s*(?<each>${EACH})${NOT_EACH}`,
    `按照?(?<by>${EACH})${NOT_BY}`,
    `逐(?<step>日|周|季度|季|月)`,
    `(?<![第一二三四五六七八九十\\d])[一1](?<one>日|天|周|月|季度?|年)[一1](?=[^一二三四五六七八九十\\d年月日])`,
    `(?<![\\d一二三四五六七八九十第上下半])(?:[一1]?(?<once>周|季度|年|半年)|[一1]个(?<onceOf>月|季度))(?:至少|不少于)?[一1]次`,
    `(?<![\\d一二三四五六七八九十第上下])(?<half>半年)[一1](?=[^年个次月日])`,
  ].join('|'),
  'g',
);
const PART = /^\s*(?:年?[末底初](?![数步期])|终了?|第[一二三1-3]个?月|首月|末月|[上中下]旬)/;

/** 每周五, 每星期一; but not 每周一次. */
const WEEKDAY = /^\s*[一二三四五六日末天](?![次期篇条个场轮调通更])/;

/** All rhythms of a text in printed order. 每个, 每位, 每次 are none, nor is a span of several: 每两周. */
export function findRhythms(text: string): Rhythm[] {
  const folded = fold(text);
  return [...folded.matchAll(PATTERN)].map((match) => {
    const start = match.index;
    const behind = start + match[0].length;
    const word = Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? '';
    const recurrence = SPANS[word] ?? 'yearly';
    const part = recurrence === 'weekly' ? WEEKDAY : PART;
    const end = behind + (part.exec(folded.slice(behind, behind + 12))?.[0].length ?? 0);
    return { recurrence, text: text.slice(start, end), start, end };
  });
}

/** The first rhythm in a requirement's prose, offered to the reviewer as a recurrence; null where there is none. */
export function findRhythm(text: string): Rhythm | null {
  return findRhythms(text)[0] ?? null;
}

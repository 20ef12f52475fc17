import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages as english } from '../app/messages/en';
import { messages as chinese } from '../app/messages/zh-CN';
import { Problem } from './problem';
import { useProblemSentence } from './use-problem-sentence';

describe.each([
  [
    'zh-CN',
    '还不能读取这种格式',
    '请用 Word 或 WPS 打开，另存为 .docx',
    '内容与扩展名不符',
    '超过 20000 行',
    '不超过 30 MB',
  ],
  ['en', 'This format cannot be read yet', 'save it as .docx', 'not what its name says', '20000 rows', 'at most 30 MB'],
] as const)('the sentence for a problem in %s', (language, unsupported, ofWord, mislabelled, ofRows, large) => {
  beforeAll(async () => {
    const resources = { 'zh-CN': { translation: chinese }, en: { translation: english } };
    await i18next.use(initReactI18next).init({ lng: language, resources, interpolation: { escapeValue: false } });
  });

  it.each<[Problem['code'], Record<string, string>, string]>([
    ['document-unsupported', {}, unsupported],
    ['document-unsupported', { kind: 'of the future' }, unsupported],
    ['document-unsupported', { kind: 'doc' }, ofWord],
    ['document-mislabelled', { kind: 'of the future' }, mislabelled],
    ['document-too-large', { kind: 'rows', most: '20000' }, ofRows],
    ['document-too-large', { bytes: '10485760' }, large],
  ])('%s %j', (code, facts, words) => {
    const { result } = renderHook(useProblemSentence);
    expect(result.current(new Problem({ code, facts }))).toContain(words);
  });
});

it.each([
  ['roles-conflict', { one: 'auditor', other: 'office' }, 'Auditor and Office of the leading group'],
  ['last-administrator', { role: 'system-admin' }, 'work as System administrator'],
  ['password-weak', { reason: 'short', least: '10' }, 'at least 10 characters'],
  ['password-weak', { reason: 'guessable', least: '10' }, 'too easy to guess. Leave out'],
  ['sign-in-locked', { minutes: '15' }, 'in 15 minutes'],
] as const)('names the roles, figures and reasons of %s %j', (code, facts, words) => {
  const { result } = renderHook(useProblemSentence);
  expect(result.current(new Problem({ code, facts }))).toContain(words);
});

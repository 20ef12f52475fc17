import { sentenceOf, type Words } from '@yaodian/inspection';
import type { Problem, ProblemCode } from '../scheme/problem.js';
import type { SystemKind } from '../scheme/counted.js';
import type { RuleKind } from '../scheme/rules.js';
import { ruleNames, systemKindNames } from './names.js';

const sentences: Record<ProblemCode, Words> = {
  'year-invalid': { zh: '年度“{{year}}”不对', en: 'The year “{{year}}” is none' },
  'title-missing': { zh: '没有写方案名称', en: 'The scheme has no title' },
  'name-missing': { zh: '没有写名称', en: 'The name is missing' },
  'key-invalid': {
    zh: '代码“{{key}}”只能用小写字母、数字和连字符',
    en: 'The key “{{key}}” may have lower-case letters, digits and hyphens only',
  },
  'key-twice': { zh: '代码“{{key}}”用了两次', en: 'The key “{{key}}” is used twice' },
  'weight-below-floor': {
    zh: '政务公开分值权重不低于4%，现为 {{weight}}%',
    en: 'The weight in the whole assessment is at least 4 % (分值权重不低于4%); it is {{weight}} %',
  },
  'weight-above-whole': {
    zh: '分值权重不能超过100%，现为 {{weight}}%',
    en: 'The weight is at most 100 %; it is {{weight}} %',
  },
  'weight-not-whole': {
    zh: '分值权重最多写两位小数，现为 {{weight}}%',
    en: 'The weight has at most two decimals; it is {{weight}} %',
  },
  'no-group': { zh: '没有考核对比组', en: 'There is no comparison group' },
  'group-without-tree': { zh: '对比组“{{group}}”没有指标体系', en: 'The group “{{group}}” has no tree of indicators' },
  'group-unknown': { zh: '没有“{{group}}”这个对比组', en: 'There is no group “{{group}}”' },
  'tree-unused': { zh: '没有对比组使用这套指标', en: 'No group uses this tree of indicators' },
  'tree-empty': { zh: '这套指标没有指标', en: 'The tree has no indicator' },
  'branch-empty': { zh: '既没有下级指标，也没有评分规则', en: 'It has neither indicators below it nor a rule' },
  'too-deep': {
    zh: '指标最多 {{most}} 级，这里是第 {{level}} 级',
    en: 'Indicators have at most {{most}} levels; this is level {{level}}',
  },
  'full-marks-invalid': { zh: '满分“{{value}}”不对', en: 'The full mark “{{value}}” is none' },
  'division-unknown': { zh: '没有写下级指标按权重还是按分值', en: 'It is not said how points are divided below it' },
  'share-invalid': {
    zh: '权重或分值“{{value}}”应大于 0',
    en: 'The weight or points “{{value}}” must be a figure above 0',
  },
  'share-too-fine': {
    zh: '分值 {{value}} 最多 {{decimals}} 位小数',
    en: 'Points have at most {{decimals}} decimals: {{value}}',
  },
  'shares-not-whole': {
    zh: '下级指标合计 {{sum}}，应为 {{whole}}',
    en: 'What is below it comes to {{sum}}; it must be {{whole}}',
  },
  'no-points': {
    zh: '折算后不足 {{least}} 分，请提高权重或增加小数位数',
    en: 'It comes to less than {{least}} points: raise its weight, or the decimals',
  },
  'applies-to-nobody': { zh: '没有选适用的单位', en: 'It applies to nobody' },
  'rule-unknown': { zh: '没有“{{rule}}”这种评分规则', en: 'There is no rule “{{rule}}”' },
  'rule-version-unknown': {
    zh: '评分规则“{{rule}}”没有第 {{version}} 版',
    en: 'The rule “{{rule}}” has no version {{version}}',
  },
  'parameter-missing': { zh: '没有填写：{{parameter}}', en: 'Not filled in: {{parameter}}' },
  'parameter-invalid': {
    zh: '{{parameter}}：不能是“{{value}}”',
    en: '{{parameter}}: it cannot be “{{value}}”',
  },
  'measure-unknown': { zh: '没有“{{measure}}”这项指标数据', en: 'There is no measure “{{measure}}”' },
  'measure-without-denominator': {
    zh: '指标数据“{{measure}}”没有分母',
    en: 'The measure “{{measure}}” has no denominator',
  },
  'tiers-out-of-order': {
    zh: '分档应从低到高，第一档不写起点',
    en: 'Tiers rise, and the first one begins without a limit',
  },
  'counted-empty': { zh: '没有写什么情形计分', en: 'No kind of event is named' },
  'amount-invalid': { zh: '“{{entry}}”的分值不能是“{{value}}”', en: 'The points of “{{entry}}” cannot be “{{value}}”' },
  'range-invalid': {
    zh: '“{{entry}}”的分值区间不能是 {{least}}—{{most}}',
    en: 'The range of “{{entry}}” cannot be {{least}} to {{most}}',
  },
  'share-outside-leaf': {
    zh: '“{{entry}}”不在指标内，不能按指标分值的比例扣',
    en: '“{{entry}}” stands in no indicator and cannot take a share of its points',
  },
  'choices-invalid': {
    zh: '评分选项至少两个，都要有名称和 0—1 的比例',
    en: 'There are at least two choices, each with a name and a share from 0 to 1',
  },
  'cap-missing': { zh: '没有写上限', en: 'The cap is missing' },
  'cap-invalid': { zh: '上限不能是“{{cap}}”', en: 'The cap cannot be “{{cap}}”' },
  'cap-below-zero': { zh: '上限不能小于 0，现为 {{cap}}', en: 'The cap is not below 0; it is {{cap}}' },
  'kind-unknown': { zh: '系统没有“{{kind}}”这种情形', en: 'The system knows no “{{kind}}”' },
  'kind-consumed-twice': {
    zh: '同一问题不重复扣分：{{kind}}已在第{{other}}项“{{otherName}}”扣分，不能再在第{{line}}项“{{name}}”扣分',
    en: 'One fact costs once: “{{kind}}” already costs on line {{other}} “{{otherName}}” and cannot cost on line {{line}} “{{name}}”, too',
  },
  'overlap-unconfirmed': {
    zh: '{{kind}}在第{{other}}项“{{otherName}}”（{{rule}}）中也计分，须确认并说明理由',
    en: '“{{kind}}” is measured on line {{other}} “{{otherName}}” ({{rule}}), too: confirm it with a reason',
  },
  'confirmation-without-reason': {
    zh: '确认“{{kind}}”时没有说明理由',
    en: 'The confirmation of “{{kind}}” has no reason',
  },
  'setting-invalid': {
    zh: '{{setting}}：不能是“{{value}}”',
    en: '{{setting}}: it cannot be “{{value}}”',
  },
  'grades-missing': { zh: '等次至少两个', en: 'There are at least two grades' },
  'grade-invalid': {
    zh: '等次的名称或起止分（{{from}}—{{below}}）不对',
    en: 'The name or limits ({{from}} to {{below}}) of the grade are wrong',
  },
  'grades-overlap': {
    zh: '等次“{{grade}}”低于 {{below}} 分，与“{{other}}”（{{from}} 分起）重叠',
    en: 'The grade “{{grade}}” (below {{below}}) overlaps “{{other}}” (from {{from}})',
  },
  'grades-with-hole': {
    zh: '等次之间有空档：{{below}}—{{from}} 分没有等次',
    en: 'There is no grade from {{below}} to {{from}}',
  },
  'unit-in-no-group': { zh: '“{{unit}}”不在任何对比组', en: '“{{unit}}” is in no comparison group' },
  'unit-in-two-groups': {
    zh: '“{{unit}}”在两个以上对比组：{{groups}}',
    en: '“{{unit}}” is in more than one comparison group: {{groups}}',
  },
  'line-unknown': { zh: '没有“{{line}}”这一项', en: 'There is no line “{{line}}”' },
  'line-not-manual': { zh: '这一项不是人工评分', en: 'This line is not entered by the office' },
  'figure-invalid': {
    zh: '分值“{{value}}”不对，应为 {{least}} 至 {{most}} 的数字，最多 {{decimals}} 位小数',
    en: '“{{value}}” is no figure from {{least}} to {{most}} with at most {{decimals}} decimals',
  },
  'out-of-range': {
    zh: '{{value}} 分超出范围，应为 {{least}}—{{most}} 分',
    en: '{{value}} is outside {{least}} to {{most}}',
  },
  'not-a-choice': {
    zh: '{{value}} 分不是可选的分值，可选 {{choices}}',
    en: '{{value}} is none of the choices: {{choices}}',
  },
  'reason-missing': { zh: '没有说明理由', en: 'The reason is missing' },
  'figure-missing': { zh: '请在 {{least}}—{{most}} 分内填写分值', en: 'Enter a figure from {{least}} to {{most}}' },
  'figure-not-wanted': {
    zh: '分值是固定的，不能另填 {{value}}',
    en: 'The points are fixed; {{value}} cannot be entered',
  },
  'count-invalid': {
    zh: '数量“{{value}}”不对，应为 {{least}} 至 {{most}} 的整数',
    en: 'The count “{{value}}” is no whole number from {{least}} to {{most}}',
  },
};

/** Of a figure that has no upper bound: a deduction item without a cap. */
const unbounded: Words = {
  zh: '分值“{{value}}”不对，应为不小于 {{least}} 的数字，最多 {{decimals}} 位小数',
  en: '“{{value}}” is no figure from {{least}} on with at most {{decimals}} decimals',
};

/** Where nothing is written that is said, not that it is wrong. */
const unwritten: Partial<Record<ProblemCode, { by: readonly string[]; words: Words }>> = {
  'share-invalid': { by: ['value'], words: { zh: '没有写权重或分值', en: 'The weight or points are missing' } },
  'full-marks-invalid': { by: ['value'], words: { zh: '没有写满分', en: 'The full mark is missing' } },
  'setting-invalid': { by: ['value'], words: { zh: '没有填写：{{setting}}', en: 'Not filled in: {{setting}}' } },
  'range-invalid': {
    by: ['least', 'most'],
    words: { zh: '“{{entry}}”的分值区间没有写全', en: 'The range of “{{entry}}” is not complete' },
  },
};

function sentenceFor({ code, parameters }: Problem): Words {
  if (code === 'figure-invalid' && parameters['most'] === undefined) return unbounded;
  const blank = unwritten[code];
  return blank?.by.some((name) => parameters[name] === '') ? blank.words : sentences[code];
}

const isKind = (text: string): text is SystemKind => text in systemKindNames;
const isRule = (text: string): text is RuleKind => text in ruleNames;

/** What is wrong, with the line and the event that it is on: 第1.2项“重点领域”：…, 第B1项“创新”情形2：…. */
export function problemWords(problem: Problem): Words {
  const { line, path, parameters } = problem;
  const { kind = '', rule = '' } = parameters;
  const sentence = sentenceFor(problem);
  const event = /counted\[(\d+)\]/.exec(path)?.[1];
  const number = event === undefined ? '' : String(Number(event) + 1);
  const said = sentenceOf(sentence, {
    ...parameters,
    ...(parameters['entry'] === '' ? { entry: { zh: `情形${number}`, en: `event ${number}` } } : {}),
    ...(isKind(kind) ? { kind: systemKindNames[kind] } : {}),
    ...(isRule(rule) ? { rule: ruleNames[rule] } : {}),
  });
  if (line === null) return said;
  const named = line.name === '' && line.number !== null ? '' : `“${line.name}”`;
  // a sentence that names the event needs no more
  const on =
    number === '' || sentence.zh.includes('{{entry}}')
      ? { zh: '', en: '' }
      : { zh: `情形${number}`, en: `, event ${number}` };
  return {
    zh: `${line.number === null ? '' : `第${line.number}项`}${named}${on.zh}：${said.zh}`,
    en: `${line.number === null ? '' : `Line ${line.number}${named && ' '}`}${named}${on.en}: ${said.en}`,
  };
}

import { createHash } from 'node:crypto';
import type { CivilDate } from '@yaodian/calendar';
import { normaliseText } from '@yaodian/decomposition';
import { Parser } from 'htmlparser2';
import { type DateSource, publicationDate } from './publication-date.js';

export interface ReadPage {
  /** What the page calls itself, the surest first; at most four. */
  titles: string[];
  publishedOn: CivilDate | null;
  dateFrom: DateSource | null;
  /** The main text, a line for each block. */
  text: string;
  /** SHA-256 of the main text without what differs from one visit to the next. */
  textHash: string;
}

/** Elements that hold no words of the page. */
const wordless = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'button', 'textarea', 'head'],
]);
/** Elements around the main text, never in it. */
const surroundings = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const blocks =
  /^(?:address|article|blockquote|br|caption|dd|div|dl|dt|fieldset|figcaption|h[1-6]|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
/** Names that the programs of government sites give to the element with the main text. */
const mainName =
  /(?:^|[\s_-])(?:trs_editor|trs_uedit\w*|ucapcontent|pages_content|article[-_]?(?:content|con|body|text)?|news[-_]?(?:content|con|text)|content[-_]?(?:main|text|body|box)?|main[-_]?(?:text|content)|detail[-_]?(?:content|con|text)?|zoom|vsb_content\w*|xxgk[-_]?content|text[-_]?content|view)(?:$|[\s_-])/i;
/** Names of what stands around it. */
const aroundName =
  /(?:^|[\s_-])(?:nav|navbar|menu|header|footer|foot|breadcrumb|crumbs?|share|related|recommend|sidebar|copyright|friendlink)(?:$|[\s_-])/i;

/** A part of the page that may be the main text: where it begins and ends in the words that were read. */
interface Part {
  start: number;
  end: number;
  links: number;
  isNamed: boolean;
}

const longestTitle = 300;
const longestText = 200_000;

/** Reads what a page says. Nothing in it is run, and how deep it nests does not matter. */
export function readPage(html: string): ReadPage {
  const metas = new Map<string, string>();
  const headings: string[] = [];
  let title = '';
  let words = '';
  let links = 0;
  let around = '';
  const parts: Part[] = [];
  const open: {
    name: string;
    silent: boolean;
    outside: boolean;
    linked: boolean;
    heading: number;
    part: Part | null;
  }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const above = open[open.length - 1];
      if (name === 'meta') {
        const key = (attributes['name'] ?? attributes['property'] ?? attributes['itemprop'] ?? '').trim().toLowerCase();
        if (key !== '' && !metas.has(key)) metas.set(key, attributes['content'] ?? '');
      }
      const called = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
      const isWhole = name === 'article' || name === 'main' || name === 'body';
      const isNamed = name === 'article' || name === 'main' || mainName.test(called);
      const outside = (above?.outside ?? false) || surroundings.has(name) || (!isNamed && aroundName.test(called));
      const part = isWhole || isNamed ? { start: words.length, end: -1, links: -links, isNamed } : null;
      if (part !== null) parts.push(part);
      if (blocks.test(name)) newLine();
      const heading = name === 'h1' ? headings.push('') - 1 : (above?.heading ?? -1);
      const silent = (above?.silent ?? false) || wordless.has(name);
      open.push({ name, silent, outside, linked: (above?.linked ?? false) || name === 'a', heading, part });
    },
    ontext: (text) => {
      const at = open[open.length - 1];
      if (at?.name === 'title' && title.length < longestTitle) title += text;
      if (at === undefined || at.silent) return;
      if (at.heading >= 0 && headings[at.heading]!.length < longestTitle) headings[at.heading] += text;
      if (at.outside) around += around.length < longestText ? text : '';
      else {
        words += text;
        if (at.linked) links += text.trim().length;
      }
    },
    onclosetag: (name) => {
      const closed = open.pop();
      if (closed?.part) {
        closed.part.end = words.length;
        closed.part.links += links;
      }
      if (blocks.test(name)) newLine();
    },
  });
  function newLine() {
    if (!words.endsWith('\n')) words += '\n';
    if (!around.endsWith('\n')) around += '\n';
  }
  parser.end(html);
  const text = tidied(mainOf(words, parts)).slice(0, longestText);
  const found = publicationDate(metas, `${tidied(words)}\n${tidied(around)}`);
  return {
    titles: titlesOf(metas, headings, title),
    publishedOn: found?.date ?? null,
    dateFrom: found?.from ?? null,
    text,
    textHash: createHash('sha256').update(steady(text)).digest('hex'),
  };
}

/** Of the parts that a name or element calls the main text the fullest that is not links; else everything but the surroundings. */
function mainOf(words: string, parts: readonly Part[]): string {
  let best = words;
  let most = 0;
  for (const { start, end, links, isNamed } of parts) {
    if (!isNamed) continue;
    const text = words.slice(start, end < 0 ? words.length : end);
    const own = text.replace(/\s/g, '').length - 2 * links;
    // a part within a part is as full where the outer one adds nothing
    if (own > most || (own === most && own > 0)) {
      best = text;
      most = own;
    }
  }
  return most >= shortestMain ? best : words;
}

/** Shorter than that a part that is called the main text is only its frame. */
const shortestMain = 20;

const titlesOf = (metas: ReadonlyMap<string, string>, headings: readonly string[], title: string): string[] =>
  [...new Set([metas.get('articletitle'), metas.get('og:title'), ...headings.slice(0, 1), title].map(lineOf))]
    .filter((one) => one !== '')
    .slice(0, 4);

const lineOf = (text: string | undefined): string =>
  normaliseText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestTitle);

const tidied = (text: string): string =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u3000]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Counters, and the days on which somebody looks: they say nothing of the page. */
const passing =
  /(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[:：]?\s*\d*\s*次?|(?:今天是|当前时间|现在时间)[^\n]*|字体\s*[:：]?\s*[【[]?\s*大\s*中\s*小\s*[】\]]?|(?:打印本页|关闭窗口|分享到)[^\n]{0,20}/g;

const steady = (text: string): string => text.normalize('NFKC').replace(passing, '').replace(/\s+/g, '').toLowerCase();

/** A title as it is compared: letters, characters and figures alone. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Shorter than that a title is in too many others. */
const tellingLength = 6;

/** Whether one of a page's titles is the declared one, or holds it, as pages add the name of their site. */
export function titleFits(declared: string, titles: readonly string[]): boolean {
  const wanted = plain(declared);
  return titles.map(plain).some((title) => {
    if (title === wanted) return wanted !== '';
    return (
      (wanted.length >= tellingLength && title.includes(wanted)) ||
      (title.length >= tellingLength && wanted.includes(title))
    );
  });
}

import type { ReadPage } from './read-page.js';

const nothingThere =
  /(?:^|\D)404(?:\D|$)|页面不存在|网页不存在|文件不存在|内容不存在|信息不存在|(?:页面|网页|信息|文章|内容)(?:已经?)?(?:被)?(?:删除|下线|撤销|失效)|找不到(?:该|您|你)?|(?:无法|未能)找到|您访问的(?:页面|网页|内容)|not\s*found|does\s*not\s*exist/i;
const forbidden = /访问(?:被)?(?:拒绝|禁止|过于频繁)|请(?:完成|输入)?(?:安全)?验证|人机验证|access\s*denied|forbidden/i;

/** A page of so many characters may be one that says only that it is none. */
const shortPage = 400;

/**
 * Why a page that came with "all is well" cannot be what was published: it is empty, or says in few words that it is not
 * there, or lets nobody in. Null for any other. What it says is never taken for certain: a person looks at it.
 */
export function seemsNoPage({ titles, text }: Pick<ReadPage, 'titles' | 'text'>): string | null {
  const length = text.replace(/\s/g, '').length;
  if (length === 0) return 'no-text';
  if (length > shortPage) return null;
  const words = `${titles.join('\n')}\n${text}`;
  if (nothingThere.test(words)) return 'seems-gone';
  return forbidden.test(words) ? 'seems-closed' : null;
}

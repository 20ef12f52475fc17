/** What stands in the paste box: words, and the web page's own form where it holds a table. */
export interface Pasted {
  text: string;
  html: string | null;
}

export const nothingPasted: Pasted = { text: '', html: null };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');

const holdsTable = (html: string) => /<table[\s>]/i.test(html);

interface Clip {
  text: string;
  html: string;
}

/**
 * What the box holds after pasting between `start` and `end`. A table keeps its cells only as a web page, so one that is
 * pasted makes the whole a page, and what was typed around it becomes its paragraphs.
 */
export function paste({ text }: Pasted, clip: Clip, start: number, end: number): Pasted {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const joined = before + clip.text + after;
  if (!holdsTable(clip.html)) return { text: joined, html: null };
  return { text: joined, html: [paragraphs(before), clip.html, paragraphs(after)].filter(Boolean).join('\n') };
}

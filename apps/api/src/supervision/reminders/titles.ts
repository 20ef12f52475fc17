/** Titles that a message names; the page that it leads to has all. */
const mostTitles = 3;
const longestTitle = 40;

/** The first ones, each key once. */
export function titlesOf(lines: readonly { key: number | string; title: string }[]): string {
  const titles = [...new Map(lines.map(({ key, title }) => [key, title])).values()];
  const shown = titles.slice(0, mostTitles).map((title) => {
    const characters = [...title];
    return characters.length > longestTitle ? `${characters.slice(0, longestTitle).join('')}…` : title;
  });
  return `${shown.join('；')}${titles.length > mostTitles ? '……' : ''}`;
}

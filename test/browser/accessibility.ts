import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  colours: { type: 'rule', values: ['color-contrast'] },
};

/**
 * What a page has against WCAG 2.1 AA, as axe finds it. All but the colours is the same in every appearance: where a
 * page has been looked through in one, `colours` are enough in the other.
 */
export async function violations(page: Page, of: keyof typeof rules = 'all'): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
  await page.evaluate(axe);
  const found = await page.evaluate(
    async (options) => {
      // a colour that is fading has a contrast that nobody reads: what changes from here on changes at once
      const still = new CSSStyleSheet();
      still.replaceSync('*, ::before, ::after { transition: none !important }');
      const { adoptedStyleSheets } = document;
      document.adoptedStyleSheets = [...adoptedStyleSheets, still];
      const { run } = (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } })
        .axe;
      const { violations } = await run(document, options);
      document.adoptedStyleSheets = adoptedStyleSheets;
      return violations;
      // of what is in order only the names are reported, which saves a third of the time
    },
    { runOnly: rules[of], resultTypes: ['violations'] },
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how much a page is wider than its window. */
export const wide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** By how much something that can be pressed or filled in stands out of the window at the right. */
export const standsOut = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const ends = [...document.querySelectorAll('main button, [role=region] button, [role=region] input')].map(
      (element) => Math.floor(element.getBoundingClientRect().right),
    );
    return Math.max(window.innerWidth, ...ends) - window.innerWidth;
  });

/* global document -- in functions that run in the page */
// How many keys, and how many clicks, bring a file from the import page to a checked draft in an office whose register holds
// only its own unit: node test/browser/measure.mjs FILE ... (after npm run build). Prints a line for each file and kind of doubt.
// What is pressed in the dialog of the operating system that picks the file is not counted: that differs from desktop to desktop.
import { databases, launchChromium, officeCookie, startServer, useSession } from '@yaodian/testing';
import { basename, resolve } from 'node:path';

const patience = 60_000;
/** Typed where a document prints none. */
const planYear = '2026';

const barOf = (page) => page.getByRole('region', { name: '疑点' });

/** The question in hand, as the bar shows it; `kind` is null after the last doubt. */
const questionIn = (page) =>
  page.evaluate(() => {
    const bar = document.querySelector('section[aria-label="疑点"]');
    if (!bar) return null;
    const answers = [...bar.querySelectorAll('button')].map((button) => {
      const hints = [...button.querySelectorAll('kbd')].map(({ textContent }) => textContent ?? '');
      return hints.reduce((words, hint) => words.replace(hint, ''), button.textContent ?? '').trim();
    });
    const kind = /^疑点 · (.*?)第 \d/.exec(bar.textContent ?? '')?.[1] ?? null;
    return { words: bar.querySelector('#doubt-sentence')?.textContent ?? '', left: bar.textContent, kind, answers };
  });

/** Waits for a question that is not the one before, with its answers: those about a unit come after a look at the register. */
async function nextQuestion(page, ...before) {
  const end = Date.now() + patience;
  for (;;) {
    const now = await questionIn(page);
    if (
      now &&
      !before.includes(now.left) &&
      (now.kind === null ||
        now.answers.some(
          (words) => words.includes('保留原文') || words.includes('读得对') || words.includes('不是任务'),
        ))
    ) {
      const again = await questionIn(page);
      if (again?.left === now.left) return now;
    }
    if (Date.now() > end) throw new Error(`No other question came after: ${before.at(-1)}`);
    await page.waitForTimeout(20);
  }
}

/** The quickest answer of a person who knows nothing else: all names are units, the first one leads, the rest is as it was read. */
const likely = [
  ['设为时限', 'Enter'],
  ['各由列在第一的单位牵头', 'Enter'],
  ['读得对', 'Enter'],
  ['保留原文', 'k'],
  ['不是任务', 'k'],
];

function answerTo({ kind, answers }) {
  const names = answers.find((words) => words.includes('都登记为新单位'));
  if (names) return { key: 'a', button: names };
  for (const [button, key] of likely) if (answers.includes(button)) return { key, button };
  throw new Error(`No answer is known for ${kind}: ${answers.join(', ')}`);
}

/** The two ways to go: each counts what it does. */
const ways = {
  keys: (page, count) => {
    const press = (key) => {
      count();
      return page.keyboard.press(key);
    };
    /** Tab until the focus is there. */
    const reach = async (button) => {
      for (let tries = 0; tries < 60; tries++) {
        if (await button.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error('Tab does not lead there');
    };
    const hand = {
      use: async (button) => {
        await reach(button);
        await press('Enter');
      },
      save: async (year, button) => {
        if (!year) return hand.use(button);
        await reach(year);
        for (const digit of planYear) await press(digit);
        await press('Enter');
      },
      answer: ({ key }) => press(key),
      forAll: () => press('a'),
    };
    return hand;
  },
  clicks: (page, count) => {
    const click = (button) => {
      count();
      return button.click();
    };
    return {
      use: click,
      save: async (year, button) => {
        // it has the focus already; a year cannot be clicked
        if (year) await page.keyboard.type(planYear);
        await click(button);
      },
      answer: ({ button }) => click(barOf(page).getByRole('button', { name: button }).first()),
      forAll: () => click(barOf(page).getByRole('checkbox')),
    };
  },
};

async function walk(browser, { url, setUpToken }, file, way) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(patience);
  await useSession(context, url, await officeCookie(url, setUpToken));
  await context.addInitScript(() => localStorage.setItem('yaodian.language', 'zh-CN'));
  const page = await context.newPage();
  let done = 0;
  const hand = ways[way](page, () => done++);
  await page.goto(`${url}/plans/import`);
  const choose = page.getByRole('button', { name: '选择文件' });
  await choose.waitFor();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hand.use(choose)]);
  await chooser.setFiles(file);
  const save = page.getByRole('button', { name: '存为草稿' });
  await save.waitFor();
  const yearBox = page.locator('#plan-year');
  const typedYear = (await yearBox.inputValue()) === '';
  await hand.save(typedYear ? yearBox : null, save);
  await page.waitForURL(/plans\/\d+\?doc/);
  await page.locator('[data-row]').first().waitFor();
  let question = await nextQuestion(page);
  const draft = done;
  const tasks = Number(/(\d+) 项任务/.exec(await page.locator('main').innerText())?.[1]);
  const kinds = {};
  let doubts = null;
  while (question.kind !== null) {
    doubts ??= Number(/共 (\d+) 个/.exec(question.left)[1]);
    kinds[question.kind] = (kinds[question.kind] ?? 0) + 1;
    const before = question.left;
    if (await barOf(page).getByRole('checkbox').count()) {
      await hand.forAll();
      await barOf(page).getByRole('checkbox', { checked: true }).waitFor();
      question = await questionIn(page);
    }
    await hand.answer(answerTo(question));
    question = await nextQuestion(page, question.left, before);
  }
  await hand.use(barOf(page).getByRole('button', { name: '完成核对' }));
  await page.getByRole('heading', { name: '核对小结' }).waitFor();
  await context.close();
  return { draft, checked: done, tasks, doubts: doubts ?? 0, kinds, typedYear };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node test/browser/measure.mjs FILE ...');
  process.exit(2);
}
const browser = await launchChromium();
try {
  console.log(
    '| file | tasks | doubts | keys to the draft | to the checked draft | clicks to the draft | to the checked draft |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: |');
  for (const file of files) {
    const result = {};
    for (const way of Object.keys(ways)) {
      const database = await databases()[0].create();
      const server = await startServer(database);
      try {
        result[way] = await walk(browser, server, resolve(file), way);
      } finally {
        await server.stop();
        await database.drop();
      }
    }
    const { keys, clicks } = result;
    console.log(
      `| ${[basename(file), keys.tasks, keys.doubts, keys.draft, keys.checked, clicks.draft, clicks.checked].join(' | ')} |`,
    );
    console.error(JSON.stringify(keys.kinds), keys.typedYear ? 'year typed' : '');
  }
} finally {
  await browser.close();
}

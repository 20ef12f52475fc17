import type { Locator, Page } from 'playwright-core';
import type { Office } from './office.js';
import { keyPoints } from './samples.js';

/** Types a document into the paste box and has it taken apart; ends with the preview. */
export async function pasteDocument(page: Page, text = keyPoints): Promise<void> {
  await page.getByLabel('或者粘贴文字、网页表格').fill(text);
  await page.getByRole('button', { name: '开始分解' }).click();
  await page.getByRole('button', { name: '存为草稿' }).waitFor();
}

/** From the preview to the plan's page. */
export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.waitForURL(/\/plans\/\d+\?doc=\d+/);
  await rowOf(page, 1).waitFor();
}

/** A draft of a document, opened at its page; sent as the page does it, whose own way stands in import.spec.ts. */
export async function importDocument(page: Page, text: string): Promise<void> {
  const at = (path: string) => new URL(path, page.url()).href;
  const [planTitle] = text.split('\n', 1);
  const planYear = Number(/\d{4}(?=年)/.exec(text)?.[0]);
  const answer = await page.request.post(at('/api/documents'), { data: { text, planTitle, planYear } });
  if (!answer.ok()) throw new Error(`The import answered ${answer.status()}: ${await answer.text()}`);
  const { planId, documents } = (await answer.json()) as { planId: number; documents: { documentId: number }[] };
  await page.goto(at(`/plans/${planId}?doc=${documents[0]!.documentId}`));
}

/** The same with the sample document. */
export async function importSample(page: Page): Promise<void> {
  await importDocument(page, keyPoints);
  await rowOf(page, 1).waitFor();
}

/** A row by its number in the table. */
export const rowOf = (page: Page, number: number): Locator =>
  page
    .locator('[data-row]')
    .filter({ has: page.locator('[role=gridcell]:first-child', { hasText: new RegExp(`^${number}$`) }) });

export const rowNamed = (page: Page, title: string): Locator => page.locator('[data-row]', { hasText: title });

/** The row if it is the selected one: to be waited for, as the address comes first and the row after it. */
export const selectedRow = (page: Page, title: string): Locator =>
  page.locator('[data-row][aria-selected=true]', { hasText: title });

/** Selects a row and opens its form by the keyboard. */
export async function editRow(page: Page, row: Locator): Promise<void> {
  await row.click();
  await row.press('e');
  await page.getByLabel('任务名称').waitFor();
}

export const titlesIn = (page: Page): Promise<string[]> =>
  page.locator('[data-row] [role=gridcell]:nth-child(2) > div:first-child').allTextContents();

interface Sent {
  id: number;
  version: number;
  seen: string;
}

/** Asks the server as the office, and fails where it does not do so. */
export async function ask(office: Office, method: string, path: string, body?: object): Promise<Sent> {
  const answer = await office.fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Sent;
}

function comingYear(year = new Date().getFullYear() + 1) {
  return { year, tasks: { 公开惠企政策: `${year}-09-30`, 公开审批结果: `${year}-09-30` } };
}

/** The last year's plan, of which one task has missed its date and two have none. */
export const lastYear = (year = new Date().getFullYear() - 1) => ({
  year,
  tasks: { 公开惠企政策: `${year}-09-30`, 公开审批结果: null, 回应群众来信: null },
});

/** A plan with tasks of one registered unit, issued: by default two of the coming year. Gives its identifier. */
export async function issueSample(
  office: Office,
  unit: string,
  { year, tasks }: { year: number; tasks: Record<string, string | null> } = comingYear(),
): Promise<number> {
  const { id } = await ask(office, 'POST', '/api/plans', { year, title: `青石县${year}年政务公开工作要点` });
  const units = [{ printed: unit, role: 'lead', kind: 'unit', resolved: unit, by: 'hand' }];
  for (const [title, date] of Object.entries(tasks))
    await ask(office, 'POST', `/api/plans/${id}/tasks`, {
      title,
      requirement: `${title}，按时更新。`,
      units,
      deadline: { text: null, kind: date === null ? 'standing' : 'date', date, recurrence: null, milestones: [] },
    });
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen, acceptPassedDeadlines: true });
  return id;
}

/** The office signs for what is in a plan, of units that have no accounts. */
export async function signFor(office: Office, planId: number): Promise<void> {
  const answer = await office.fetch(`/api/assignments?planId=${planId}`);
  const { items } = (await answer.json()) as { items: { id: number }[] };
  await ask(office, 'POST', '/api/assignments/receipts', { ids: items.map(({ id }) => id) });
}

/** Undoes every change of every draft, what it did to the register of units included. */
export async function takeBackEverything(office: Office): Promise<void> {
  const { items } = (await (await office.fetch('/api/plans')).json()) as { items: { id: number }[] };
  for (const { id } of items) {
    const next = async (): Promise<{ id: number } | null> =>
      ((await (await office.fetch(`/api/plans/${id}/changes`)).json()) as { undo: { id: number } | null }).undo;
    for (let change = await next(); change; change = await next()) {
      const answer = await office.fetch(`/api/plans/${id}/undo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ change: change.id }),
      });
      if (!answer.ok) throw new Error(`Plan ${id} kept ${change.id}: ${await answer.text()}`);
    }
  }
}

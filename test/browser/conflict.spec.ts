import { databases } from '@yaodian/testing';
import { openOffice, type Office } from './office.js';
import { titles } from './samples.js';
import { editRow, importSample, rowNamed, rowOf } from './steps.js';

let office: Office;
beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());

it('shows both versions to whoever saves second, and saves what that person chooses', async () => {
  const first = await office.open('/plans');
  await importSample(first);
  const second = await office.open(new URL(first.url()).pathname);
  await rowNamed(second, titles.budget).waitFor();

  await editRow(first, rowNamed(first, titles.budget));
  await editRow(second, rowNamed(second, titles.budget));
  await first.getByLabel('任务名称').fill('对方改的名称');
  await first.getByLabel('工作要求').fill('对方改的要求。');
  await first.getByRole('button', { name: '完成', exact: true }).click();
  await rowNamed(first, '对方改的名称').waitFor();

  await second.getByLabel('任务名称').fill('我改的名称');
  const both = second.getByRole('group', { name: '有人在您之前保存了这一项' });
  await both.waitFor();
  expect(await both.getByRole('row', { name: /任务名称/ }).textContent()).toMatch(/我改的名称.*对方改的名称/);
  // what I did not touch is theirs, what I changed is mine, unless I say otherwise
  expect(await both.getByRole('radio', { name: '我改的名称' }).isChecked()).toBe(true);
  expect(await both.getByRole('radio', { name: '对方改的要求。' }).isChecked()).toBe(true);

  await second.reload();
  await rowNamed(second, '对方改的名称').getByText('有未保存的修改').waitFor();
  await editRow(second, rowOf(second, 2));
  await both.getByRole('radio', { name: '我改的名称' }).waitFor();
  await both.getByRole('button', { name: '按所选保存' }).click();
  await rowNamed(second, '我改的名称').waitFor();
  expect(await rowOf(second, 2).textContent()).toContain('对方改的要求。');

  await first.reload();
  await rowNamed(first, '我改的名称').waitFor();
});

it('takes the other version whole on demand', async () => {
  const first = await office.open('/plans');
  await importSample(first);
  const second = await office.open(new URL(first.url()).pathname);
  await editRow(second, rowNamed(second, titles.schools));
  await editRow(first, rowNamed(first, titles.schools));
  await first.getByLabel('任务名称').fill('先存的');
  await first.getByRole('button', { name: '完成', exact: true }).click();
  await rowNamed(first, '先存的').waitFor();
  await second.getByLabel('任务名称').fill('后存的');
  await second.getByRole('button', { name: '全部用对方的' }).click();
  await rowNamed(second, '先存的').waitFor();
  await second.reload();
  await rowNamed(second, '先存的').waitFor();
  expect(await second.getByText('有未保存的修改').count()).toBe(0);
});

it('does nothing to a row that somebody else has changed, and shows it as it is', async () => {
  const first = await office.open('/plans');
  await importSample(first);
  const second = await office.open(new URL(first.url()).pathname);
  await rowNamed(second, titles.hotline).click();
  await editRow(first, rowNamed(first, titles.hotline));
  await first.getByLabel('任务名称').fill('已经改过');
  await first.getByRole('button', { name: '完成', exact: true }).click();
  await rowNamed(first, '已经改过').waitFor();
  await rowNamed(second, titles.hotline).press('x');
  await second
    .getByText(/没有完成.*有人在您之前改过这一项/)
    .first()
    .waitFor();
  await rowNamed(second, '已经改过').waitFor();
});

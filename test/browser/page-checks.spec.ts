import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Evidence, NewEvidence } from '@yaodian/api-client';
import { databases, signInToDemonstration, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { standsOut, violations, wide } from './accessibility.js';
import { type Office, openOffice, type PageOptions, until } from './office.js';

const before = (name: string) => `--import=${pathToFileURL(path.join(__dirname, name)).href}`;
const title = '云岭县贷款贴息实施细则';
const html = `<meta charset="utf-8"><title>${title}_云岭县人民政府</title><meta name="PubDate" content="2026-09-08 15:20">
  <meta name="ArticleTitle" content="${title}"><div class="TRS_Editor">
  <p>第一条 为规范县级贷款贴息资金管理，提高资金使用效益，根据有关规定，结合本县实际，制定本细则。</p>
  <p>第二条 本细则所称贷款贴息，是指县级财政对符合条件的小微企业在县域内金融机构取得的经营性贷款给予的利息补助。</p>
  <p>第三条 贷款贴息按实际支付利息的30%计算，同一企业每年不超过20万元。</p></div>`;

let office: Office;
let site: Server;
let port: number;
/** The page that robots and people see differently. */
let refused = 0;
/** The clock of the server, which begins anew with it. */
const env: Record<string, string> = {
  NODE_OPTIONS: `${before('clock.mjs')} ${before('names.mjs')}`,
  TEST_CLOCK: '2026-09-17T02:00:00Z',
  PAGE_HOSTS: 'www.example.gov.cn',
};

beforeAll(async () => {
  site = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url === '/zwgk/1127.html') return response.end(html);
    if (url === '/zwgk/1130.html') refused++;
    response.statusCode = url === '/zwgk/1130.html' ? 403 : 404;
    return response.end('没有');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  ({ port } = site.address() as AddressInfo);
  office = await openOffice(databases()[0]!, 'demo', env);
});
afterAll(async () => {
  await office?.close();
  site?.close();
});

/** As somebody whose session begins now, whatever the clock was before. */
async function openAs(role: 'office' | 'reporter', to: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/', { ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, role));
  await page.goto(office.url + to);
  return page;
}

const addressOf = (name: string) => `http://www.example.gov.cn:${port}/zwgk/${name}.html`;
async function add(fields: Pick<NewEvidence, 'title' | 'url'>): Promise<Evidence> {
  const headers = { cookie: await signInToDemonstration(office.url, 'reporter'), 'content-type': 'application/json' };
  const session = (await (await fetch(`${office.url}/api/session`, { headers })).json()) as {
    memberships: { unitId: number }[];
  };
  const { unitId } = session.memberships[0]!;
  const body = JSON.stringify({
    ...{ unitId, formedOn: '2026-09-01', channel: 'website', publishedOn: '2026-09-08' },
    ...fields,
  });
  const answer = await fetch(`${office.url}/api/evidence`, { method: 'POST', headers, body });
  return (await answer.json()) as Evidence;
}

it('checks nothing while no site is listed; the office lists one, and the page stands beside its evidence', async () => {
  const { id } = await add({ title, url: addressOf('1127') });
  await add({ title: '企业开办一次办指南', url: addressOf('1130') });
  const clerk = await openAs('reporter', `/evidence?open=${id}`);
  await clerk.getByText('未核验：还没有设置可核验的网站').waitFor();

  const settings = await openAs('office', '/settings/page-hosts');
  await settings.getByText('没有网站时不核验任何网页', { exact: false }).waitFor();
  await settings.getByRole('textbox', { name: '网站' }).fill('https://www.example.gov.cn');
  await settings.getByRole('button', { name: '添加网站' }).click();
  await settings.getByText(/不是可以核验的网站/).waitFor();
  expect(await violations(settings)).toEqual([]);
  await settings.getByRole('button', { name: /^添加 www/ }).click();
  await settings.getByRole('button', { name: /^移除 www/ }).waitFor();

  // without being loaded anew
  await clerk.getByText('发布日期 2026-09-08，与申报一致').waitFor();
  for (const words of [
    /^链接可打开，核验于 2026-09-17/,
    '标题与申报一致',
    '正文自首次核验以来没有改变',
    /自动核验通过/,
  ])
    await clerk.getByText(words).first().waitFor();
  await clerk
    .getByRole('region', { name: '网页正文摘录' })
    .getByText(/同一企业每年不超过20万元/)
    .waitFor();
  await clerk.getByText('核验记录').click();
  expect(await violations(clerk)).toEqual([]);
  const small = await openAs('reporter', `/evidence?open=${id}`, {
    ...({ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } } as const),
  });
  await small.getByText('Published 2026-09-08, as declared').waitFor();
  expect(await violations(small)).toEqual([]);
  expect([await wide(small), await standsOut(small)]).toEqual([0, 0]);
});

it('gives a page to a person once checks have failed on three days, who says what they saw', async () => {
  await until(() => Promise.resolve(refused >= 1), 'the page is asked for on the first day');
  for (const day of ['18', '19']) {
    const until3 = refused + 1;
    // whoever writes down what a check has found has done so before the server stops
    await office.stop();
    env.TEST_CLOCK = `2026-09-${day}T02:30:00Z`;
    await office.restart();
    await until(() => Promise.resolve(refused >= until3), `the page is asked for on the ${day}th`);
  }
  const page = await openAs('office', '/evidence');
  await until(async () => {
    await page.reload();
    await page.getByRole('heading', { name: '佐证材料' }).waitFor();
    return (await page.getByRole('button', { name: '未能核验的网页 1' }).count()) > 0;
  }, 'a page waits for the office');
  await page.getByRole('button', { name: '未能核验的网页 1' }).click();
  await page.getByRole('row', { name: /企业开办一次办指南.*网站答复 403.*从未核验成功/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '填写查看结果：企业开办一次办指南' }).click();
  const drawer = page.getByRole('dialog', { name: '填写查看结果' });
  await drawer.getByRole('button', { name: '提交' }).click();
  await drawer.getByText('请填写').waitFor();
  await drawer.getByLabel('看到的情况').fill('在浏览器中打开，标题和发布日期与申报一致');
  expect(await violations(page)).toEqual([]);
  await drawer.getByRole('button', { name: '提交' }).click();
  await page.getByText('没有等待人工查看的网页').waitFor();
  const clerk = await openAs('reporter', '/evidence');
  await clerk.getByRole('button', { name: '查看：企业开办一次办指南' }).click();
  await clerk.getByText(/^已人工核验：/).waitFor();
  await clerk.getByText('在浏览器中打开，标题和发布日期与申报一致').waitFor();
});

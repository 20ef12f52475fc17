import { launchChromium, startServer, type DatabaseEngine, type TestServer } from '@yaodian/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Enough for a slow computer that runs several tests at once. */
const patience = 30_000;

export interface PageOptions extends BrowserContextOptions {
  language?: 'zh-CN' | 'en';
  appearance?: 'light' | 'dark';
}

export interface Office {
  url: string;
  mode: 'office' | 'demo';
  browser: Browser;
  /** A page in a browser profile of its own: nothing is remembered from another one. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** The server ends and starts again with the same database on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** The built application with an empty database, and a browser. */
export async function openOffice(engine: DatabaseEngine, mode: 'office' | 'demo' = 'office'): Promise<Office> {
  const database = await engine.create();
  let server: TestServer | null = null;
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    await database.drop();
  };
  try {
    const start = async (port?: number) => (server = await startServer({ ...database, mode, port }));
    const { url } = await start();
    browser = await launchChromium();
    const running = browser;
    return {
      url,
      mode,
      browser: running,
      open: (path, options) => openPage(running, url + path, options),
      stop: async () => {
        await server?.stop();
        server = null;
      },
      restart: async () => {
        await server?.stop();
        await start(Number(new URL(url).port));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Page> {
  const { language = 'zh-CN', appearance = 'light', ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...rest });
  context.setDefaultTimeout(patience);
  await context.addInitScript(
    (remembered) => {
      for (const [name, value] of Object.entries(remembered))
        if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
    },
    { 'yaodian.language': language, 'yaodian.appearance': appearance },
  );
  const page = await context.newPage();
  // a question about unsaved text is answered with: leave
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(url);
  return page;
}

/** Asks again until it holds; for what no element waits for. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`In vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

import {
  type DatabaseEngine,
  type FirstRole,
  launchChromium,
  setPassword,
  setUpInstallation,
  signIn,
  signInToDemonstration,
  startServer,
  type TestServer,
  useSession,
} from '@yaodian/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Enough for a slow computer that runs several tests at once. */
const patience = 30_000;

export interface PageOptions extends BrowserContextOptions {
  language?: 'zh-CN' | 'en';
  appearance?: 'light' | 'dark';
  /** Whose session the browser has; by default the office's, null for nobody's. */
  as?: Person | null;
}

/** In the demonstration there is an account for each role, elsewhere only the first four. */
export type Person = FirstRole | 'reporter' | 'approver' | 'inspector' | 'leader';

export interface Office {
  url: string;
  mode: 'office' | 'demo';
  browser: Browser;
  /** A page in a browser profile of its own: nothing is remembered from another one. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** What the person sends with each request. */
  cookieOf(person: Person): Promise<string>;
  /** fetch, as the office. */
  fetch(path: string, request?: RequestInit): Promise<Response>;
  /** The server ends and starts again with the same database on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** The built application with an empty database, and a browser. */
export async function openOffice(
  engine: DatabaseEngine,
  mode: 'office' | 'demo' = 'office',
  env: Record<string, string> = {},
): Promise<Office> {
  const database = await engine.create();
  let server: TestServer | null = null;
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    await database.drop();
  };
  try {
    const start = async (port?: number) => (server = await startServer({ ...database, mode, port, env }));
    const { url, setUpToken } = await start();
    const cookieOf = mode === 'demo' ? demonstrationCookies(url) : await firstCookies(url, setUpToken!);
    browser = await launchChromium();
    const running = browser;
    return {
      url,
      mode,
      browser: running,
      cookieOf,
      fetch: async (path, request) => {
        const cookie = await cookieOf('office');
        return fetch(url + path, { ...request, headers: { cookie, ...request?.headers } });
      },
      open: async (path, { as = 'office', ...options } = {}) =>
        openPage(running, url, path, options, as && (await cookieOf(as))),
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

/** Makes the first accounts; gives a person's cookie, always the same one. */
async function firstCookies(url: string, setUpToken: string) {
  const tokens = await setUpInstallation(url, setUpToken);
  return remembered(async (person) => {
    const token = tokens.get(person as FirstRole);
    if (token !== undefined) await setPassword(url, token);
    return signIn(url, person);
  });
}

const demonstrationCookies = (url: string) => remembered((role) => signInToDemonstration(url, role));

function remembered(find: (person: Person) => Promise<string>) {
  const found = new Map<Person, Promise<string>>();
  return (person: Person): Promise<string> => {
    const cookie = found.get(person) ?? find(person);
    found.set(person, cookie);
    return cookie;
  };
}

async function openPage(
  browser: Browser,
  url: string,
  path: string,
  options: Omit<PageOptions, 'as'>,
  cookie: string | null,
): Promise<Page> {
  const { language = 'zh-CN', appearance = 'light', ...rest } = options;
  // a click on what still moves is lost on a busy computer
  const still = { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } } as const;
  const context = await browser.newContext({ ...still, ...rest });
  context.setDefaultTimeout(patience);
  if (cookie !== null) await useSession(context, url, cookie);
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
  await page.goto(url + path);
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

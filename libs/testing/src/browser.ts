import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Starts Chromium (CHROMIUM_PATH, or where the distribution puts it) so that it talks to nobody but the page. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Puts a session's cookie, as a request sends it, into a browser profile. */
export async function useSession(context: BrowserContext, url: string, cookie: string): Promise<void> {
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}

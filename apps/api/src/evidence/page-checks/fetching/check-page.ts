import { OutgoingError } from '../../../platform/outgoing.js';
import { decodePage } from '../reading/decode-page.js';
import { seemsNoPage } from '../reading/error-page.js';
import { readPage, type ReadPage } from '../reading/read-page.js';
import { type Fetching, fetchPage } from './fetch-page.js';

/** What a check has found: the page as it is, that its own server says it is gone, or nothing that anybody could rely on. */
export type Found =
  | { outcome: 'good'; status: number; url: string; page: ReadPage }
  | { outcome: 'gone'; status: 404 | 410; url: string }
  | { outcome: 'failed'; status: number | null; reason: string };

/** Asks for a page and reads it. What goes wrong is a finding of `failed`, with the reason as a code. */
export async function checkPage(address: string, fetching: Fetching): Promise<Found> {
  let status: number | null = null;
  try {
    const answer = await fetchPage(address, fetching);
    ({ status } = answer);
    const { url, contentType, bytes } = answer;
    if (status === 404 || status === 410) return { outcome: 'gone', status, url };
    if (status < 200 || status > 299) return { outcome: 'failed', status, reason: `http-${status}` };
    if (bytes === null) return { outcome: 'failed', status, reason: 'content-type' };
    if (ledHome(address, url)) return { outcome: 'failed', status, reason: 'led-home' };
    const page = readPage(decodePage(bytes, contentType));
    const reason = seemsNoPage(page);
    return reason === null ? { outcome: 'good', status, url, page } : { outcome: 'failed', status, reason };
  } catch (error) {
    if (error instanceof OutgoingError) return { outcome: 'failed', status, reason: error.code };
    throw error;
  }
}

/** Many sites lead whoever asks for a page that is not there to their first page. */
function ledHome(asked: string, found: string): boolean {
  const isHome = ({ pathname, search }: URL) => /^\/(?:index\.\w+)?$/i.test(pathname) && search === '';
  return !isHome(new URL(asked)) && isHome(new URL(found));
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Page {
  title: string;
  date: string;
  text: string;
}

export const html = ({ title, date, text }: Page): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_云岭县人民政府</title><meta name="PubDate" content="${date} 09:30">
   <meta name="ArticleTitle" content="${title}"></head><body><nav>首页</nav><h1>${title}</h1><p>浏览次数：${Date.now() % 1000}</p>
   <div class="TRS_Editor"><p>${text}</p></div><footer>版权所有</footer></body></html>`;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What a page of a site does; by its path. */
export type Site = Record<string, Answer>;

export const says =
  (page: Page): Answer =>
  (response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html(page));
export const answers =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
export const movesTo = (location: string, status = 301): Answer => answers(status, { location });

export const forever: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const part = Buffer.alloc(64 * 1024, 'x');
  const write = () => {
    while (!response.destroyed && response.write(part));
    if (!response.destroyed) response.once('drain', write);
  };
  write();
};

export const drips: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
};

/** Goes on with its head, a line at a time. */
export const dripsHead: Answer = (response) => {
  const { socket } = response;
  socket?.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket?.write('x-more: 1\r\n'), 50);
  socket?.on('close', () => clearInterval(timer));
};

/** A head of a megabyte. */
export const longHead: Answer = (response) => {
  response.socket?.write(`HTTP/1.1 200 OK\r\n${`x-more: ${'x'.repeat(1000)}\r\n`.repeat(1000)}\r\n`);
};

export const silent: Answer = () => undefined;
export const breaksOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
  response.write('<p>');
  setTimeout(() => response.destroy(), 20);
};
export const bomb: Answer = answers(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x')));

/** Sites on one port of this computer, told apart by the name that is asked for; whatever is not there answers 404. */
export async function startSites(sites: Record<string, Site>) {
  const asked: { host: string; path: string; agent: string }[] = [];
  const under = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url!;
    asked.push({ host, path, agent: request.headers['user-agent'] ?? '' });
    under.set(host, (under.get(host) ?? 0) + 1);
    most = Math.max(most, under.get(host)!);
    response.on('close', () => under.set(host, under.get(host)! - 1));
    const answer = sites[host]?.[path];
    if (answer) answer(response, request);
    else answers(404, {}, '没有')(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    /** So many questions one host had at the same time. */
    together: () => most,
    times: (host: string, path: string) => asked.filter((one) => one.host === host && one.path === path).length,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

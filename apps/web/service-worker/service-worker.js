/* Keeps the program itself on a device, so that an inspector can open it where there is no network. It keeps nothing that the server says of anybody: what begins with /api/ goes past it. */
/* global clients, SHELL */

// written by the build: which version this is, the entry that its page names, and the files that inspecting needs
const { version, entry, files } = SHELL;

const prefix = 'yaodian.program.';
const kept = prefix + version;
/** In milliseconds; after that the network counts as away. */
const patience = 5000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (mode === 'navigate') event.respondWith(openPage(event.request));
  else if (pathname.startsWith('/assets/')) event.respondWith(openAsset(event.request));
  else if (files.includes(pathname)) event.respondWith(openFile(event.request));
});

async function install() {
  const page = await fetch('/', { cache: 'no-store', credentials: 'omit' });
  // while one server of several is still the old one, the page and the files may be of different versions
  if (!page.ok || !(await page.clone().text()).includes(entry)) throw new Error('The page is of another version.');
  const cache = await caches.open(kept);
  await cache.addAll(files);
  await cache.put('/', page);
  await self.skipWaiting();
}

/** Pages of the version before may still be open, and load parts of it: these stay for one version. */
async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept);
  const [last, ...older] = names.reverse();
  await Promise.all(older.map((name) => caches.delete(name)));
  if (last) await (await caches.open(last)).delete('/');
  await clients.claim();
}

/** The server's own page wherever it can be reached, so that nobody is left with an old one. */
async function openPage(request) {
  const answer = fetch(request);
  const page = () => caches.match('/', { cacheName: kept });
  const tired = new Promise((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([answer.catch(() => null), tired]);
  if (first && first.status < 500) return first;
  return (await page()) || answer;
}

/** An asset of a name never changes. */
const openAsset = async (request) => (await caches.match(request)) || fetch(request);

const openFile = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const file = await caches.match(request, { cacheName: kept });
    if (!file) throw error;
    return file;
  }
};

/**
 * Has the browser keep the program itself on this device, and be slow to throw away what is written here. There is none of
 * both where pages do not come over https, and no worker where one writes the program: then the page needs the network to open.
 */
export function keepProgram(): void {
  void navigator.serviceWorker?.register('/service-worker.js', { updateViaCache: 'none' }).catch(() => undefined);
  void navigator.storage?.persist?.().catch(() => undefined);
}

const controller = new AbortController();
let listening = false;

/** An AbortSignal that fires once, with the signal's name as its reason, when this process is asked to stop. */
export function interruption() {
  if (!listening) {
    listening = true;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort(name));
    if (process.env.npm_lifecycle_event) watchParent();
  }
  return controller.signal;
}

/** npm passes a signal on to the shell between itself and this process; some shells end without passing it on. */
function watchParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    controller.abort('SIGTERM');
  }, 250);
  timer.unref();
}

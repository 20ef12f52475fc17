const controller = new AbortController();
let listening = false;

/** An AbortSignal that fires once, with the signal's name as its reason, when somebody asks this process to stop. */
export function interruption() {
  if (!listening) {
    listening = true;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort(name));
  }
  return controller.signal;
}

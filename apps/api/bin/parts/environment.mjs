/** The environment for npm and nx: no telemetry, no background service, no leftover of the caller's own mode. */
export function quietEnvironment() {
  const environment = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    SCARF_ANALYTICS: 'false',
  };
  delete environment.NODE_ENV;
  return environment;
}

/** The environment for npm, nx and the tests: no telemetry, no background service, no colours, no leftover of the caller's own mode. */
export function quietEnvironment() {
  const environment = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    SCARF_ANALYTICS: 'false',
    FORCE_COLOR: '0',
    npm_config_loglevel: 'error',
  };
  delete environment.NO_COLOR;
  delete environment.NODE_ENV;
  return environment;
}

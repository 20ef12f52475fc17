import { readConfiguration, StartError } from './platform/configuration.js';

const graceForRequests = 10_000;

try {
  const configuration = readConfiguration(process.env, import.meta.dirname);
  // the program is loaded only now: what is wrong with a setting is said at once
  const { createApp } = await import('./app.js');
  const app = await createApp(configuration);
  const stop = () => {
    // who still waits for an answer after this has waited long enough
    setTimeout(() => process.exit(1), graceForRequests).unref();
    void app.close();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const address = await app.listen().catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const { mode, publicUrl } = configuration;
  if (app.setUpToken !== null) {
    process.stdout.write(`Set up the first accounts, once: ${publicUrl?.origin ?? address}/set-up#${app.setUpToken}\n`);
  }
  if (publicUrl?.protocol === 'http:') {
    process.stderr.write(
      `${publicUrl.origin} is not https: whoever is on the way can read passwords and change answers.\n`,
    );
  }
  if (publicUrl !== null && mode === 'demo') {
    process.stderr.write(
      `The passwords of the demonstration are known: whoever reaches ${publicUrl.origin} can sign in as anybody.\n`,
    );
  }
  process.stdout.write(`Yaodian listens on ${address}\n`);
} catch (error) {
  process.stderr.write(error instanceof StartError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 1;
}

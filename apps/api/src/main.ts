import { createApp } from './app.js';
import { readConfiguration, StartError } from './platform/configuration.js';

const graceForRequests = 10_000;

try {
  const app = await createApp(readConfiguration(process.env, import.meta.dirname));
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
  if (app.setUpToken !== null) {
    process.stdout.write(`Set up the first accounts, once: ${address}/set-up#${app.setUpToken}\n`);
  }
  process.stdout.write(`Yaodian listens on ${address}\n`);
} catch (error) {
  process.stderr.write(error instanceof StartError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 1;
}

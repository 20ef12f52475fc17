import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { sealAudit, verifyAudit } from './audit/audit.job.js';
import { shipNotices } from './calendar/calendar.changes.js';
import { openDatabase } from './database/data-sources.js';
import { forgetBefore } from './database/idempotency.js';
import { claimDatabase } from './database/installation.js';
import type { UnitOfWork } from './database/unit-of-work.js';
import { RunningRefresh } from './assessment/running/running.job.js';
import { loadDemonstration } from './documents/demonstration.js';
import { DocumentService } from './documents/document.service.js';
import { loadDemonstrationUnits } from './organisation/demonstration.js';
import { loadDemonstrationPeople } from './identity/demonstration.js';
import { requireDeclaredAccess } from './platform/route-access.js';
import { SetUpService } from './identity/set-up.service.js';
import { InspectionScores } from './inspections/figures/scores.js';
import { Scheduler } from './jobs/scheduler.js';
import { forgetLiveChanges } from './live/live.job.js';
import { LiveStreams } from './live/live.streams.js';
import { sealSecrets } from './notifications/channels/seal-secrets.js';
import { Deliveries } from './notifications/delivery/deliveries.js';
import { forgetDeliveries } from './notifications/delivery/forget.job.js';
import { spreadNotifications } from './notifications/delivery/spread.job.js';
import { PlanService } from './plans/plan.service.js';
import { matchDrafts } from './plans/units/match-drafts.js';
import { pageOf } from './platform/background.js';
import { guardAccess } from './platform/access-guard.js';
import { senderOf } from './platform/addresses.js';
import { type Configuration, StartError } from './platform/configuration.js';
import { SecretBox } from './platform/secret-box.js';
import { secretKeyOf } from './platform/secret-key.js';
import { acceptJson } from './platform/json-body.js';
import { NestLog } from './platform/nest-log.js';
import { describeApi } from './platform/openapi.js';
import { FileStore } from './platform/file-store.js';
import { ProblemFilter, sendProblem } from './platform/problem.filter.js';
import { unusedConnections } from './platform/unused-connections.js';
import { validation } from './platform/validation.js';
import { serveWeb } from './platform/web.js';
import { clearIncomingJob } from './evidence/incoming.job.js';
import { watchPagesJob } from './evidence/page-checks/watch-pages.job.js';
import { PageChecks } from './evidence/page-checks/page-checks.js';
import { finishRemovalsJob } from './removals/finish.js';
import { refreshLightsJob } from './assignments/lights/light.job.js';
import { destroyUnnamedJob } from './removals/unnamed.job.js';
import { remindersJob } from './supervision/reminders/reminder.job.js';
import { reportRounds } from './reports/rounds/round.job.js';
import { asSystem, inContext } from './platform/work-context.js';

export { FolderStore } from './platform/folder-store.js';
export { destroyUnnamedJob } from './removals/unnamed.job.js';
export { adoptedScheme, assessedUnits } from './assessment/facts/adopted.js';
export { gatherFacts } from './assessment/facts/gather.js';
export { assessedPeriod } from './assessment/facts/period.js';
export { RunningRefresh } from './assessment/running/running.job.js';
export { RunningScores } from './assessment/running/running.js';
export { sealBatch } from './audit/seal.js';
export { verifyChain } from './audit/verify.js';
export { type Job } from './jobs/jobs.js';
export { enrol } from './jobs/lease.js';
export { Scheduler } from './jobs/scheduler.js';
export { refreshLightsJob } from './assignments/lights/light.job.js';
export { forgetDeliveries } from './notifications/delivery/forget.job.js';
export { spreadNotifications } from './notifications/delivery/spread.job.js';
export { PageChecks } from './evidence/page-checks/page-checks.js';
export { watchPagesJob } from './evidence/page-checks/watch-pages.job.js';
export { Deliveries } from './notifications/delivery/deliveries.js';
export { publish } from './live/feed.js';
export { forgetLiveChanges } from './live/live.job.js';
export { remindersJob } from './supervision/reminders/reminder.job.js';
export { reportRounds } from './reports/rounds/round.job.js';
export { connect, openDatabase, writingDataSource } from './database/data-sources.js';
export { findEvidence, requireEvidenceOf } from './evidence/evidence.queries.js';
export { migrate } from './database/migrate.js';
export { UnitOfWork } from './database/unit-of-work.js';
export { SecretBox } from './platform/secret-box.js';
export { Clock, systemClock } from './platform/clock.js';
export { type Configuration, readConfiguration, StartError } from './platform/configuration.js';

const day = 24 * 60 * 60 * 1000;
/** In seconds. */
const halfAYear = 180 * 24 * 60 * 60;

export interface Application {
  unitOfWork: UnitOfWork;
  /** What stands behind the # of the page /set-up while there are no accounts; null when there are. */
  setUpToken: string | null;
  /** Begins to answer requests; gives the address, http://127.0.0.1:PORT. Throws StartError where the port is taken. */
  listen(): Promise<string>;
  /** Finishes the requests under way, then lets go of everything. */
  close(): Promise<void>;
}

/** Puts the application together: database, services, HTTP. Throws StartError where it cannot start. */
export async function createApp(configuration: Configuration): Promise<Application> {
  const unitOfWork = await openDatabase(configuration);
  try {
    const box = new SecretBox(await secretKeyOf(configuration));
    const app = await createHttp(configuration, unitOfWork, box);
    await app.get(FileStore).check();
    await asSystem(configuration.clock.now(), () => prepareContent(app, configuration, unitOfWork));
    const scheduler = app.get(Scheduler);
    const store = app.get(FileStore);
    const refresh = app.get(RunningRefresh);
    await scheduler.start([
      sealAudit(unitOfWork),
      verifyAudit(unitOfWork),
      finishRemovalsJob(unitOfWork, store),
      clearIncomingJob(store),
      destroyUnnamedJob(unitOfWork, store),
      reportRounds(unitOfWork),
      // behind the rounds, whose reports it looks at
      refreshLightsJob(unitOfWork),
      // behind the rounds, too
      remindersJob(unitOfWork),
      refresh.job(),
      forgetLiveChanges(unitOfWork),
      spreadNotifications(unitOfWork),
      forgetDeliveries(unitOfWork),
      watchPagesJob(unitOfWork),
    ]);
    const deliveries = app.get(Deliveries);
    deliveries.start();
    const pageChecks = app.get(PageChecks);
    pageChecks.start();
    const scores = app.get(InspectionScores);
    scores.start();
    const streams = app.get(LiveStreams);
    const server = app.getHttpServer() as Server;
    const closeUnused = unusedConnections(server);
    return {
      unitOfWork,
      setUpToken: await app.get(SetUpService).firstLink(),
      listen: () => listen(app, configuration),
      close: async () => {
        // a connection that waits for its answer is not kept for further requests
        server.keepAliveTimeout = 1;
        await streams.stop();
        refresh.stop();
        await scheduler.stop();
        await deliveries.stop();
        await pageChecks.stop();
        await scores.stop();
        closeUnused();
        await app.close();
        await unitOfWork.close();
      },
    };
  } catch (error) {
    await unitOfWork.close();
    throw error;
  }
}

/** What the database has to hold before anybody asks. */
async function prepareContent(app: NestFastifyApplication, configuration: Configuration, unitOfWork: UnitOfWork) {
  const { clock, mode, programRoot } = configuration;
  await unitOfWork.run((tx) => forgetBefore(tx, new Date(clock.now().getTime() - 7 * day)));
  await unitOfWork.run(async (tx) => {
    // drafts from before this was written down were not asked about units while none was registered
    if (await claimDatabase(tx, configuration)) await matchDrafts(tx);
  });
  await unitOfWork.run((tx) => shipNotices(tx, clock.now()));
  await sealSecrets(unitOfWork, app.get(SecretBox));
  if (mode === 'demo') {
    const plans = app.get(PlanService);
    await loadDemonstrationUnits(unitOfWork, plans, programRoot);
    await loadDemonstrationPeople(unitOfWork, clock.now());
    await loadDemonstration(plans, app.get(DocumentService), programRoot);
  }
}

async function createHttp(
  configuration: Configuration,
  unitOfWork: UnitOfWork,
  box: SecretBox,
): Promise<NestFastifyApplication> {
  const { bridge, proxies, publicUrl } = configuration;
  const secure = publicUrl?.protocol === 'https:';
  const adapter = new FastifyAdapter({
    // standard output is for the one line that tells the address
    logger: { level: configuration.logLevel, stream: process.stderr, serializers: { req: requestLogged } },
    genReqId: () => randomUUID(),
    // whose word about the sender is taken
    trustProxy: publicUrl === null ? false : ['loopback', ...(bridge === null ? [] : [bridge]), ...proxies],
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    multipart: false,
    // an address that cannot be decoded is refused before any filter
    frameworkErrors: sendProblem,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(configuration, { unitOfWork, box }),
    adapter,
    {
      logger: new NestLog(fastify.log),
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation);
  app.useGlobalFilters(new ProblemFilter());

  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // antd writes its styles into the page
        'style-src': ["'self'", "'unsafe-inline'"],
        'font-src': ["'self'", 'data:'],
        'img-src': ["'self'", 'data:', 'blob:'],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: halfAYear, includeSubDomains: false } : false,
  });
  fastify.addHook('onRequest', (request, _reply, next) => {
    const startedAt = configuration.clock.now();
    inContext(
      { startedAt, requestId: request.id, address: senderOf(request), page: pageOf(request), person: null },
      next,
    );
  });
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    guardAccess(request, configuration);
  });
  acceptJson(fastify);
  await fastify.register(cookie, { parseOptions: { secure } });
  await fastify.register(multipart, { throwFileSizeLimit: false });

  let description: OpenAPIObject | undefined;
  fastify.get('/api/openapi.json', () => (description ??= describeApi(app)));
  await serveWeb(fastify, configuration.webRoot);
  await app.init();
  requireDeclaredAccess(app);
  return app;
}

/** As Fastify logs a request, but for what opens a link without signing in. */
const requestLogged = ({ method, url, host, ip, socket }: FastifyRequest) => ({
  ...{ method, url: url.replace(/^(\/api)?(\/wall\/).+/, '$1$2…'), host },
  ...{ remoteAddress: ip, remotePort: socket.remotePort },
});

async function listen(app: NestFastifyApplication, { host, port }: Configuration): Promise<string> {
  try {
    // Nest's own listen would log what is told in one sentence here
    return await app.getHttpAdapter().getInstance().listen({ host, port });
  } catch (error) {
    const reasons: Record<string, string> = {
      EADDRINUSE: 'is in use by another program',
      EACCES: 'may not be used by this account',
    };
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new StartError(`Port ${port} on ${host} ${reason}; choose another with PORT.`);
  }
}
export { draw } from './inspections/draw/drawing.js';
export { inspectorLot, sampleLot, unitLot } from './inspections/draw/lots.js';
export { samplePopulations } from './inspections/draw/population.queries.js';
export { ResultService } from './assessment/result/result.service.js';
export { rescoreLive, rescoreVerify } from './assessment/result/rescore.js';
export { redraw } from './inspections/draw/redraw.js';
export { InspectionScores } from './inspections/figures/scores.js';
export { asSystem } from './platform/work-context.js';
export { askFrozen, askRunning, claimScoring, scoreNext } from './inspections/figures/scoring.js';

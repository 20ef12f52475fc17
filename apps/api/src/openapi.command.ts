import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { systemClock } from './platform/clock.js';
import type { UnitOfWork } from './database/unit-of-work.js';
import { SecretBox } from './platform/secret-box.js';
import { lookUpName } from './platform/outgoing.js';
import { describeApi } from './platform/openapi.js';

// `preview` makes the routes known without making a single service, so there is no database and no folder
const parts = AppModule.with(
  {
    mode: 'office',
    clock: systemClock,
    dataDir: '',
    programRoot: '',
    publicUrl: null,
    bucket: null,
    provider: null,
    readingTimeLimit: 0,
    evidenceLimit: 0,
    channelHosts: [],
    channelTimeLimit: 0,
    pageChecks: {
      hosts: [],
      timeLimit: 0,
      pause: 0,
      lookUp: lookUpName,
      again: { good: 30, gone: 7, failed: 1, withPerson: 7 },
    },
    officeProgram: null,
    pdfTimeLimit: 0,
  },
  { unitOfWork: {} as UnitOfWork, box: new SecretBox(null) },
);
const app = await NestFactory.create(parts, new FastifyAdapter({ multipart: false }), {
  preview: true,
  logger: ['error'],
});
app.setGlobalPrefix('api');
process.stdout.write(JSON.stringify(describeApi(app), null, 2) + '\n');

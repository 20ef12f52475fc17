import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { describeApi } from './platform/openapi.js';

// `preview` makes the routes known without making a single service, so no database is needed
const app = await NestFactory.create(AppModule, new FastifyAdapter(), { preview: true, logger: ['error'] });
app.setGlobalPrefix('api');
process.stdout.write(JSON.stringify(describeApi(app), null, 2) + '\n');

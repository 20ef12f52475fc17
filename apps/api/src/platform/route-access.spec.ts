import 'reflect-metadata';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Allow, OpenToAll, requireDeclaredAccess } from './route-access.js';

@Controller('declared')
class DeclaredController {
  @Get()
  @OpenToAll()
  open() {}

  @Post()
  @Allow('plans.read')
  allowed() {}

  helper() {}
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  @OpenToAll()
  open() {}

  @Post()
  forgotten() {}

  @Get('unknown')
  @Allow('plans.unknown' as 'plans.read')
  unknown() {}
}

async function appOf(...controllers: (new () => object)[]) {
  @Module({ imports: [DiscoveryModule], controllers })
  class TestModule {}
  return NestFactory.create(TestModule, new FastifyAdapter({ multipart: false }), { logger: false });
}

describe('an application', () => {
  it('whose routes all declare their access may start', async () => {
    const app = await appOf(DeclaredController);
    expect(() => requireDeclaredAccess(app)).not.toThrow();
    await app.close();
  });

  it('with a route that declares none, or a permission that is not there, may not; and it says which', async () => {
    const app = await appOf(DeclaredController, ForgottenController);
    expect(() => requireDeclaredAccess(app)).toThrow(
      /these do not: ForgottenController\.forgotten, ForgottenController\.unknown$/,
    );
    await app.close();
  });
});

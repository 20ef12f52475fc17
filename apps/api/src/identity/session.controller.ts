import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { senderOf } from '../platform/addresses.js';
import { publicAddress } from '../platform/health.controller.js';
import { IdPipe } from '../platform/id.pipe.js';
import { OwnAccountService } from './own-account.service.js';
import { type Principal, SignedIn } from './principal.js';
import { addressAsked } from './provider/provider.browser.js';
import { ProviderService } from './provider/provider.service.js';
import { Allow, OpenToAll } from '../platform/route-access.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { ChangePassword, ChooseLanguage, OwnSession, Self, SignedOut, SignIn, SignInOptions } from './session.dto.js';
import { SessionService } from './session.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly own: OwnAccountService,
    private readonly provider: ProviderService,
    @Inject(publicAddress) private readonly address: string | null,
  ) {}

  @Get('options')
  @OpenToAll()
  @ApiOperation({ operationId: 'getSignInOptions', summary: 'What the sign-in page shows.' })
  @ApiOkResponse({ type: SignInOptions })
  options(): Promise<SignInOptions> {
    return this.own.signInOptions();
  }

  @Post()
  @HttpCode(204)
  @OpenToAll()
  @ApiOperation({ operationId: 'signIn', summary: 'Starts a session, which a cookie holds.' })
  @ApiNoContentResponse()
  async signIn(
    @Body() credentials: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const agent = request.headers['user-agent'] ?? '';
    setSessionCookie(reply, await this.sessions.signIn(credentials, { address: senderOf(request), agent }));
  }

  @Get()
  @Allow('own-account')
  @ApiOperation({ operationId: 'getSelf', summary: 'The signed-in person.' })
  @ApiOkResponse({ type: Self })
  async self(@SignedIn() principal: Principal): Promise<Self> {
    return {
      id: principal.personId,
      account: principal.account,
      name: principal.name,
      memberships: await this.own.memberships(principal),
      subject: await this.own.subject(principal),
      language: await this.own.language(principal),
      permissions: await this.own.permissions(principal),
    };
  }

  @Delete()
  @Allow('own-account')
  @ApiOperation({ operationId: 'signOut' })
  @ApiOkResponse({ type: SignedOut })
  async signOut(
    @SignedIn() { sessionId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOut> {
    const goOn = await this.provider.endOfSession(sessionId, `${addressAsked(request, this.address)}/sign-in`);
    await this.sessions.signOut(sessionId);
    clearSessionCookie(reply);
    return { goOn };
  }

  @Put('language')
  @HttpCode(204)
  @Allow('own-account')
  @ApiOperation({ operationId: 'chooseLanguage', summary: 'In which the person is written to.' })
  @ApiNoContentResponse()
  chooseLanguage(@SignedIn() principal: Principal, @Body() { language }: ChooseLanguage): Promise<void> {
    return this.own.chooseLanguage(principal, language);
  }

  @Post('password')
  @HttpCode(204)
  @Allow('own-account')
  @ApiOperation({ operationId: 'changePassword', summary: "Ends all of the person's other sessions." })
  @ApiNoContentResponse()
  changePassword(
    @SignedIn() principal: Principal,
    @Body() change: ChangePassword,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.own.changePassword(principal, change, senderOf(request));
  }

  @Get('all')
  @Allow('own-account')
  @ApiOperation({ operationId: 'listOwnSessions', summary: 'Where one is signed in.' })
  @ApiOkResponse({ type: [OwnSession] })
  list(@SignedIn() principal: Principal): Promise<OwnSession[]> {
    return this.sessions.list(principal);
  }

  @Delete('others')
  @HttpCode(204)
  @Allow('own-account')
  @ApiOperation({ operationId: 'endOtherSessions' })
  @ApiNoContentResponse()
  endOthers(@SignedIn() principal: Principal): Promise<void> {
    return this.sessions.endOthers(principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('own-account')
  @ApiOperation({ operationId: 'endSession', summary: "One of the person's own sessions." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  end(@SignedIn() principal: Principal, @Param('id', IdPipe) id: number): Promise<void> {
    return this.sessions.end(principal, id);
  }
}

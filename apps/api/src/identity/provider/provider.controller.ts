import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { senderOf } from '../../platform/addresses.js';
import { publicAddress } from '../../platform/health.controller.js';
import { problemOf } from '../../platform/problem.filter.js';
import { Allow, OpenToAll } from '../../platform/route-access.js';
import { type Principal, SignedIn } from '../principal.js';
import { sessionToken, setSessionCookie } from '../session-cookie.js';
import { SessionService } from '../session.service.js';
import { addressAsked, browserOf, setBrowserCookie } from './provider.browser.js';
import { AskedPage, LinkAccount, ProviderAddress } from './provider.dto.js';
import { type Attempt, ProviderService } from './provider.service.js';

/** Nest has set the status of an answer that is no way to elsewhere. */
const found = 302;
const callbackPath = '/api/session/provider/callback';

/** The ways of a browser to the provider and back. A failure on them ends on a page, which tells it by its code. */
@ApiTags('session')
@Controller('session/provider')
export class ProviderController {
  constructor(
    private readonly provider: ProviderService,
    private readonly sessions: SessionService,
    @Inject(publicAddress) private readonly address: string | null,
  ) {}

  @Get()
  @OpenToAll()
  @ApiOperation({ operationId: 'goToProvider', summary: 'To the provider, to sign in there.' })
  @ApiFoundResponse()
  async go(@Query() { to = '/' }: AskedPage, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.provider.requireOn();
    try {
      const { address, browser } = await this.provider.begin(this.errand(request, to));
      setBrowserCookie(reply, browser);
      void reply.redirect(address, found);
    } catch (error) {
      void reply.redirect(signInPage(to, problemOf(error, request).code), found);
    }
  }

  @Get('callback')
  @OpenToAll()
  @ApiOperation({ operationId: 'returnFromProvider', summary: 'Where the provider sends the browser back to.' })
  @ApiFoundResponse()
  async back(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.provider.requireOn();
    const callback = new URL(request.originalUrl, addressAsked(request, this.address));
    const state = callback.searchParams.get('state') ?? '';
    let attempt: Attempt | null = null;
    try {
      attempt = await this.provider.take(state, browserOf(request));
      if (attempt.personId === null) {
        const agent = request.headers['user-agent'] ?? '';
        setSessionCookie(reply, await this.provider.signIn(attempt, callback, { address: senderOf(request), agent }));
        // that page knows which addresses are ours
        void reply.redirect(signInPage(attempt.asked), found);
      } else {
        await this.provider.link(attempt, callback, await this.sessions.find(sessionToken(request)));
        void reply.redirect('/profile', found);
      }
    } catch (error) {
      const { code } = problemOf(error, request);
      const linking = attempt !== null && attempt.personId !== null;
      void reply.redirect(linking ? `/profile?problem=${code}` : signInPage(attempt?.asked ?? '/', code), found);
    }
  }

  @Post('link')
  @HttpCode(200)
  @Allow('own-account')
  @ApiOperation({ operationId: 'linkOwnAccount', summary: 'To the provider, to link the own account there.' })
  @ApiOkResponse({ type: ProviderAddress })
  async link(
    @SignedIn() principal: Principal,
    @Body() { present }: LinkAccount,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddress> {
    const errand = this.errand(request, '/profile');
    const { address, browser } = await this.provider.beginLink(
      principal,
      { present, address: senderOf(request) },
      errand,
    );
    setBrowserCookie(reply, browser);
    return { address };
  }

  @Delete('link')
  @HttpCode(204)
  @Allow('own-account')
  @ApiOperation({ operationId: 'unlinkOwnAccount' })
  @ApiNoContentResponse()
  unlink(@SignedIn() principal: Principal): Promise<void> {
    return this.provider.unlink(principal);
  }

  private errand(request: FastifyRequest, asked: string) {
    const redirectUri = addressAsked(request, this.address) + callbackPath;
    return { browser: browserOf(request), redirectUri, asked };
  }
}

function signInPage(asked: string, problem?: string): string {
  const search = new URLSearchParams({ ...(asked === '/' ? {} : { to: asked }), ...(problem && { problem }) });
  return search.size === 0 ? '/sign-in' : `/sign-in?${search}`;
}

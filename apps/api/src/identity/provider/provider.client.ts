import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { DomainError } from '../../platform/domain-error.js';
import type { ProviderSettings } from '../../platform/provider-settings.js';

/** The name under which the settings of the provider are given, or null. */
export const providerSettings = Symbol('provider settings');

/** Seconds that each request to the provider may take. */
const patience = 8;

/** What is remembered of somebody who was sent to the provider. */
export interface Sent {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Who came back. */
export interface Returned {
  subject: string;
  /** The value of the claim that names the account, where the provider gave one. */
  account: string | null;
  idToken: string;
}

/** The OpenID Connect provider: authorization code with PKCE, state and nonce. */
@Injectable()
export class ProviderClient {
  /** What the provider says about itself, once it has answered. */
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(@Inject(providerSettings) private readonly given: ProviderSettings | null) {}

  /** Throws DomainError not-found where people sign in by password alone. */
  get settings(): ProviderSettings {
    if (this.given === null) throw new DomainError('not-found');
    return this.given;
  }

  get isOn(): boolean {
    return this.given !== null;
  }

  /** Where to send somebody, and what has to be known of that later. Throws DomainError provider-unreachable. */
  async begin(redirectUri: string): Promise<{ address: URL; sent: Sent }> {
    const configuration = await this.configuration();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const sent = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.settings.scopes,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state: sent.state,
      nonce: sent.nonce,
    });
    return { address, sent };
  }

  /**
   * Trades the code with which somebody came back. Throws DomainError provider-declined, provider-unreachable, or
   * provider-failed where an answer is not what it must be.
   */
  async finish(callback: URL, { state, nonce, codeVerifier }: Sent): Promise<Returned> {
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
      });
      const claims = tokens.claims()!;
      const asked = claims[this.settings.claim] === undefined && configuration.serverMetadata().userinfo_endpoint;
      const told = asked ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      return { subject: claims.sub, account: accountIn(told, this.settings.claim), idToken: tokens.id_token! };
    } catch (error) {
      throw asProblem(error);
    }
  }

  /** Where to end the provider's own session; null where it offers nothing, or cannot be reached now. */
  async endOfSession(idToken: string, backTo: string): Promise<string | null> {
    try {
      const configuration = await this.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      const parameters = { id_token_hint: idToken, post_logout_redirect_uri: backTo };
      return oidc.buildEndSessionUrl(configuration, parameters).href;
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  /** Asked for when it is first needed, and again after it failed: the server runs without its provider. */
  private async configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = null;
      throw asProblem(error);
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const execute = [oidc.enableNonRepudiationChecks];
    // the settings let this be a loopback address only
    if (issuer.protocol === 'http:') execute.push(oidc.allowInsecureRequests);
    const authentication = clientSecret === null ? oidc.None() : bySecret(clientSecret);
    return oidc.discovery(issuer, clientId, undefined, authentication, { execute, timeout: patience });
  }
}

/** The account that a claim names; an address of e-mail is one only where the provider has verified whose it is. */
function accountIn(told: Readonly<Record<string, unknown>>, claim: string): string | null {
  const value = told[claim];
  const doubtful = claim === 'email' && told['email_verified'] !== true;
  return typeof value === 'string' && !doubtful ? value : null;
}

/** In the header, which every provider has to understand, unless this one says that it takes the body alone. */
const bySecret =
  (secret: string): oidc.ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const inHeader = methods === undefined || methods.includes('client_secret_basic');
    (inHeader ? oidc.ClientSecretBasic : oidc.ClientSecretPost)(secret)(server, client, body, headers);
  };

/** What the provider says where it is not able to answer now. */
const passing = ['temporarily_unavailable', 'server_error'];

function asProblem(cause: unknown): Error {
  if (cause instanceof oidc.AuthorizationResponseError) {
    if (cause.error === 'access_denied') return new DomainError('provider-declined');
    if (passing.includes(cause.error)) return new DomainError('provider-unreachable', undefined, {}, { cause });
  }
  return new DomainError(isAway(cause) ? 'provider-unreachable' : 'provider-failed', undefined, {}, { cause });
}

/** No connection, no answer in time, or an answer of a server that is out of order. */
function isAway(error: unknown): boolean {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { name?: string; status?: number } };
  // fetch fails with a TypeError
  return [name, cause?.name].includes('TypeError') || code === 'OAUTH_TIMEOUT' || (cause?.status ?? 0) >= 500;
}

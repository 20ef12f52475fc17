import { bare, isLoopback } from './addresses.js';
import { secretSetting } from './secret-setting.js';
import { StartError } from './start-error.js';

/** The OpenID Connect provider by which people may sign in. */
export interface ProviderSettings {
  issuer: URL;
  clientId: string;
  /** null for a client without one: PKCE protects it alone. */
  clientSecret: string | null;
  /** Words on the button of the sign-in page; null for those of the interface. */
  button: string | null;
  /** Which claim tells the account: `sub` by a link that was made before, any other holds the account itself. */
  claim: string;
  scopes: string;
}

const names = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_CLIENT_SECRET_FILE', 'OIDC_BUTTON'];
names.push('OIDC_ACCOUNT_CLAIM', 'OIDC_SCOPES');

/** null where OIDC_ISSUER is not set: people sign in by password alone. Throws StartError for what cannot be used. */
export function readProvider(setting: (name: string) => string | undefined): ProviderSettings | null {
  const issuer = setting('OIDC_ISSUER');
  if (issuer === undefined) {
    const left = names.find((name) => setting(name) !== undefined);
    if (left !== undefined) throw new StartError(`${left} needs OIDC_ISSUER, the address of the provider.`);
    return null;
  }
  const clientId = setting('OIDC_CLIENT_ID');
  if (clientId === undefined) throw new StartError('OIDC_ISSUER needs OIDC_CLIENT_ID, as the provider registered it.');
  const scopes = (setting('OIDC_SCOPES') ?? 'openid').split(/[\s,]+/);
  if (!scopes.includes('openid')) {
    throw new StartError(`OIDC_SCOPES must hold openid, such as "openid profile", not "${scopes.join(' ')}".`);
  }
  return {
    issuer: issuerOf(issuer),
    clientId,
    clientSecret: secretSetting(setting, 'OIDC_CLIENT_SECRET', "the client's secret"),
    button: setting('OIDC_BUTTON') ?? null,
    claim: setting('OIDC_ACCOUNT_CLAIM') ?? 'sub',
    scopes: scopes.join(' '),
  };
}

function issuerOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(bare(url.hostname)));
  if (url === null || !safe || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new StartError(
      `OIDC_ISSUER must be the https address of the provider, such as https://login.example.gov.cn/realms/office, not "${text}".`,
    );
  }
  return url;
}

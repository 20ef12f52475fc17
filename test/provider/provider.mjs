// An OpenID Connect provider on this computer, for tests: whoever types an account is that person there.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const port = Number(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const form = (uid) => `<!doctype html><html lang="en"><title>Provider</title>
  <form method="post" action="/interaction/${uid}"><label>Who <input name="who" autofocus></label>
  <button>Go on</button><button name="cancel" value="yes">Cancel</button></form></html>`;

const claimsOf = (id) => {
  const name = `${id}@office`;
  return { sub: id, preferred_username: name, email: name, email_verified: !id.startsWith('unverified') };
};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'yaodian',
      client_secret: 'the secret of the client',
      redirect_uris: [`${issuer}/nobody`],
      post_logout_redirect_uris: [`${issuer}/nobody`],
    },
  ],
  cookies: { keys: ['for a test'] },
  claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: (_context, id) => ({ accountId: id, claims: () => claimsOf(id) }),
  // nobody is asked whether the client may know what it asks for
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

// where the application listens is known only after the provider does
const isOurs = (path) => (address) => {
  const { hostname, pathname } = new URL(address);
  return hostname === '127.0.0.1' && pathname === path;
};
provider.Client.prototype.redirectUriAllowed = isOurs('/api/session/provider/callback');
provider.Client.prototype.postLogoutRedirectUriAllowed = isOurs('/sign-in');

const answer = provider.callback();
createServer(async (request, response) => {
  const uid = /^\/interaction\/([\w-]+)$/.exec(request.url)?.[1];
  if (uid === undefined) return answer(request, response);
  if (request.method === 'GET') return response.setHeader('content-type', 'text/html').end(form(uid));
  let body = '';
  for await (const chunk of request) body += chunk;
  const typed = new URLSearchParams(body);
  const result = typed.has('cancel') ? { error: 'access_denied' } : { login: { accountId: typed.get('who') } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}).listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));

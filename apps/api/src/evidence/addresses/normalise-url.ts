/** Parameters that say how somebody came to a page, and never which page it is. */
const tracking =
  /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|yclid|mc_[ce]id|_ga|igshid|isappinstalled|chksm|sharer_\w+|srcid|nwr_flag|pass_ticket|wx_header|exportkey|clicktime|enterid|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci)$/i;

/** What chats append to a page that is passed on; under the same name other sites ask for something. */
const shared: ReadonlyMap<string, RegExp> = new Map([
  ['from', /^(?:timeline|singlemessage|groupmessage)$/],
  ['scene', /^\d{1,3}$/],
]);

const unreserved = /[A-Za-z0-9\-._~]/;

/**
 * One spelling for every address of the same page, by which it is found again: host in lower case and without a final dot,
 * https for http where the port is the usual one, no default port, no slash at the path's end, no fragment but one that
 * is itself a route (`#/…`, `#!…`), no tracking parameters, the others in the order of their names, and percent-coded
 * only what has to be. `url` is an absolute http or https address; throws TypeError for anything else.
 */
export function normaliseUrl(url: string): string {
  const { protocol, hostname, port, pathname, search, hash } = new URL(url.trim());
  if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError('not an http address');
  const scheme = port === '' ? 'https:' : protocol;
  const host = hostname.replace(/\.$/, '') + (port === '' ? '' : `:${port}`);
  const path = evenlyCoded(pathname).replace(/\/+$/, '');
  const route = /^#[/!]./.test(hash) ? evenlyCoded(hash) : '';
  return `${scheme}//${host}${path}${query(search)}${route}`;
}

function query(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => evenlyCoded(pair.replaceAll('+', '%20')))
    .filter((pair) => !isTracking(pair));
  const nameOf = (pair: string) => pair.split('=', 1)[0]!;
  kept.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : 0));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  return tracking.test(name) || (shared.get(name)?.test(value) ?? false);
}

/** Percent-codes in capitals, and none for a character that needs none. */
const evenlyCoded = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (code, digits: string) => {
    const character = String.fromCharCode(parseInt(digits, 16));
    return unreserved.test(character) ? character : code.toUpperCase();
  });

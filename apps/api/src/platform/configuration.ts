import { isIP } from 'node:net';
import path from 'node:path';
import { type Clock, systemClock } from './clock.js';
import { isLoopback, isPrivate } from './addresses.js';
import { type BucketSettings, readBucket } from './bucket-settings.js';
import { type AllowedHosts, isAllowedHost, type LookUp, lookUpName } from './outgoing.js';
import { type ProviderSettings, readProvider } from './provider-settings.js';
import { readSecretKey } from './secret-key.js';
import { StartError } from './start-error.js';

export { StartError } from './start-error.js';

/** The demonstration with invented documents, or an office's own work. */
export type Mode = 'demo' | 'office';

/** How published pages are asked for. */
export interface PageCheckSettings {
  /** Computers of one's own networks whose pages may be checked all the same. */
  hosts: AllowedHosts;
  /** Milliseconds for one question to a host. */
  timeLimit: number;
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** By which hosts are looked up. */
  lookUp: LookUp;
  /** Days until a page is looked at again, by what was found; `withPerson`: where a person has to look. */
  again: Record<'good' | 'gone' | 'failed' | 'withPerson', number>;
}

export interface Configuration {
  mode: Mode;
  clock: Clock;
  host: string;
  port: number;
  /** In a container: the computer's address on the bridge, from which requests to a published port come; else null. */
  bridge: string | null;
  /** The address that people type, where other computers may ask; null where only this one may. */
  publicUrl: URL | null;
  /** Reverse proxies on other computers: who asked is what they say. */
  proxies: string[];
  /** By which people may sign in beside their passwords; null for passwords alone. */
  provider: ProviderSettings | null;
  /** Folder of the embedded database and, where there is no bucket, of the original files. */
  dataDir: string;
  /** Where the original files are kept; null for the data folder. */
  bucket: BucketSettings | null;
  /** `mysql://…` or `mariadb://…`; null for the embedded database. */
  databaseUrl: string | null;
  /** Under which secrets are kept in the database, the same for all of its servers; null: see secret-key.ts. */
  secretKey: Buffer | null;
  /** Folder of the built web application. */
  webRoot: string;
  /** Folder of the compiled program, where the worker's file is. */
  programRoot: string;
  /** Milliseconds that reading or writing one document may take. */
  readingTimeLimit: number;
  /** The most bytes of a file that is evidence. */
  evidenceLimit: number;
  /** LibreOffice's program (soffice), which makes PDF files; null where there is none. */
  officeProgram: string | null;
  /** Milliseconds that making one may take. */
  pdfTimeLimit: number;
  /** Computers of one's own networks that channels may call: mail servers, gateways. */
  channelHosts: AllowedHosts;
  /** Milliseconds that one message may take by a channel. */
  channelTimeLimit: number;
  pageChecks: PageCheckSettings;
  logLevel: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** Reads the environment; nothing else in the program does. Throws StartError for a setting that cannot be used. */
export function readConfiguration(environment: NodeJS.ProcessEnv, programRoot: string): Configuration {
  const setting = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const projectRoot = path.resolve(programRoot, '../../..');
  const hostList = (name: string, which: string): string[] => {
    const words = (setting(name) ?? '').split(/[\s,]+/).filter(Boolean);
    const wrong = words.find((word) => !isAllowedHost(word));
    if (wrong !== undefined)
      throw new StartError(`${name} must be names, addresses or networks ${which}, not "${wrong}".`);
    return words;
  };

  const mode = setting('MODE') ?? 'office';
  if (mode !== 'demo' && mode !== 'office') throw new StartError(`MODE must be demo or office, not "${mode}".`);

  const bridge = setting('BRIDGE_ADDRESS') ?? null;
  if (bridge !== null && !isPrivate(bridge)) {
    throw new StartError(
      `BRIDGE_ADDRESS must be the private address of this computer on a container's bridge, such as 172.30.57.1, not "${bridge}".`,
    );
  }

  const publicUrl = publicAddress(setting('PUBLIC_URL'));
  const proxies = (setting('PROXY_ADDRESSES') ?? '').split(/[\s,]+/).filter(Boolean);
  if (proxies.some((address) => isIP(address) === 0)) {
    throw new StartError(
      `PROXY_ADDRESSES must be the addresses of reverse proxies, such as 10.1.2.3, not "${proxies.join(', ')}".`,
    );
  }
  if (proxies.length > 0 && publicUrl === null) {
    throw new StartError('PROXY_ADDRESSES needs PUBLIC_URL, the address by which the proxies are asked.');
  }

  const host = setting('HOST') ?? '127.0.0.1';
  const inContainer = bridge !== null && (host === '0.0.0.0' || isPrivate(host));
  if (!isLoopback(host) && !inContainer && publicUrl === null) {
    throw new StartError(
      `HOST must be a loopback address such as 127.0.0.1, not "${host}": only this computer may ask. ` +
        'Others may where PUBLIC_URL gives the address that people type; in a container HOST may be 0.0.0.0, where BRIDGE_ADDRESS names the one address that may ask.',
    );
  }
  if (!isLoopback(host) && isIP(host) === 0) {
    throw new StartError(`HOST must be an address of this computer such as 0.0.0.0, not "${host}".`);
  }

  const port = Number(setting('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`PORT must be a number from 0 to 65535, not "${setting('PORT')}".`);
  }

  const databaseUrl = setting('DATABASE_URL') ?? null;
  if (databaseUrl !== null && !isDatabaseUrl(databaseUrl)) {
    throw new StartError(
      'DATABASE_URL must be mysql://user:password@host:port/database (or mariadb://…), or be left out for the embedded database.',
    );
  }

  const evidenceMiB = Number(setting('EVIDENCE_LIMIT') ?? 50);
  if (!Number.isInteger(evidenceMiB) || evidenceMiB < 1 || evidenceMiB > 2000) {
    throw new StartError(`EVIDENCE_LIMIT must be a number of MiB from 1 to 2000, not "${setting('EVIDENCE_LIMIT')}".`);
  }

  const channelHosts = hostList(
    'CHANNEL_HOSTS',
    'that messages may be sent to, such as mail.example.gov.cn or 10.1.2.0/24',
  );
  const pageHosts = hostList(
    'PAGE_HOSTS',
    'whose published pages may be checked, such as www.example.gov.cn or 10.1.2.0/24',
  );

  const daysOf = (name: string, usual: number, most: number): number => {
    const days = Number(setting(name) ?? usual);
    if (!Number.isInteger(days) || days < 1 || days > most)
      throw new StartError(`${name} must be a number of days from 1 to ${most}, not "${setting(name)}".`);
    return days;
  };
  const again = {
    good: daysOf('PAGE_CHECK_DAYS_GOOD', 30, 365),
    gone: daysOf('PAGE_CHECK_DAYS_GONE', 7, 90),
    failed: daysOf('PAGE_CHECK_DAYS_FAILED', 1, 30),
    withPerson: daysOf('PAGE_CHECK_DAYS_WAITING', 7, 90),
  };

  const officeProgram = setting('SOFFICE_PATH') ?? null;
  if (officeProgram !== null && !path.isAbsolute(officeProgram)) {
    throw new StartError(
      `SOFFICE_PATH must be the whole path of LibreOffice's program, such as /usr/bin/soffice, not "${officeProgram}".`,
    );
  }

  const logLevel = setting('LOG_LEVEL') ?? (mode === 'demo' ? 'warn' : 'info');
  if (!logLevels.includes(logLevel)) {
    throw new StartError(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${logLevel}".`);
  }

  return {
    mode,
    clock: systemClock,
    host,
    port,
    bridge,
    publicUrl,
    proxies,
    provider: readProvider(setting),
    dataDir: path.resolve(setting('DATA_DIR') ?? path.join(projectRoot, 'data', mode)),
    bucket: readBucket(setting),
    databaseUrl,
    secretKey: readSecretKey(setting),
    webRoot: path.resolve(setting('WEB_ROOT') ?? path.join(projectRoot, 'apps/web/dist')),
    programRoot,
    readingTimeLimit: 120_000,
    evidenceLimit: evidenceMiB * 1024 * 1024,
    officeProgram,
    pdfTimeLimit: 60_000,
    channelHosts,
    channelTimeLimit: 15_000,
    pageChecks: { hosts: pageHosts, timeLimit: 20_000, pause: 2_000, lookUp: lookUpName, again },
    logLevel,
  };
}

function publicAddress(text: string | undefined): URL | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new StartError(
      `PUBLIC_URL must be the address that people type, such as https://yaodian.example.gov.cn, without a path, not "${text}".`,
    );
  }
  return url;
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^(mysql|mariadb):$/.test(protocol) && hostname !== '' && pathname.length > 1;
}

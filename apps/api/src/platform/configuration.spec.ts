import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from './clock.js';
import { readConfiguration, StartError } from './configuration.js';
import { lookUpName } from './outgoing.js';

const program = '/srv/yaodian/apps/api/dist';
const provider = { OIDC_ISSUER: 'https://login.yunling.gov.cn', OIDC_CLIENT_ID: 'yaodian' };
const read = (environment: NodeJS.ProcessEnv) => readConfiguration(environment, program);

describe('the configuration', () => {
  it('keeps an office on this computer by default', () => {
    expect(read({})).toEqual({
      mode: 'office',
      clock: systemClock,
      host: '127.0.0.1',
      port: 3000,
      bridge: null,
      publicUrl: null,
      proxies: [],
      provider: null,
      dataDir: '/srv/yaodian/data/office',
      bucket: null,
      databaseUrl: null,
      secretKey: null,
      webRoot: '/srv/yaodian/apps/web/dist',
      programRoot: program,
      readingTimeLimit: 120_000,
      evidenceLimit: 50 * 1024 * 1024,
      channelHosts: [],
      channelTimeLimit: 15_000,
      pageChecks: {
        hosts: [],
        timeLimit: 20_000,
        pause: 2_000,
        lookUp: lookUpName,
        again: { good: 30, gone: 7, failed: 1, withPerson: 7 },
      },
      officeProgram: null,
      pdfTimeLimit: 60_000,
      logLevel: 'info',
    });
  });

  it('takes each setting from the environment', () => {
    const environment = {
      MODE: 'demo',
      HOST: 'localhost',
      PORT: '8080',
      DATA_DIR: '/var/lib/yaodian',
      DATABASE_URL: 'mariadb://yaodian:geheim@db:3307/yaodian',
      WEB_ROOT: '/srv/web',
      EVIDENCE_LIMIT: '8',
      PAGE_CHECK_DAYS_GOOD: '14',
      PAGE_CHECK_DAYS_WAITING: '30',
      LOG_LEVEL: 'debug',
    };
    expect(read(environment)).toMatchObject({
      mode: 'demo',
      host: 'localhost',
      port: 8080,
      dataDir: '/var/lib/yaodian',
      databaseUrl: environment.DATABASE_URL,
      webRoot: '/srv/web',
      evidenceLimit: 8 * 1024 * 1024,
      channelHosts: [],
      channelTimeLimit: 15_000,
      pageChecks: {
        hosts: [],
        timeLimit: 20_000,
        pause: 2_000,
        lookUp: lookUpName,
        again: { good: 14, gone: 7, failed: 1, withPerson: 30 },
      },
      officeProgram: null,
      pdfTimeLimit: 60_000,
      logLevel: 'debug',
    });
  });

  it('listens beyond this computer only in a container that names the one address that may ask', () => {
    const container = { HOST: '0.0.0.0', BRIDGE_ADDRESS: '172.30.57.1' };
    expect(read(container)).toMatchObject({ host: '0.0.0.0', bridge: '172.30.57.1' });
    expect(read({ ...container, HOST: '172.30.57.2' }).host).toBe('172.30.57.2');
    expect(read({ BRIDGE_ADDRESS: '172.30.57.1' }).host).toBe('127.0.0.1');
  });

  it('lets others ask by the address that PUBLIC_URL gives, by themselves or through named proxies', () => {
    const office = { PUBLIC_URL: 'https://Yaodian.Yunling.gov.cn/', PROXY_ADDRESSES: '10.1.2.3, fd00::7' };
    expect(read(office)).toMatchObject({ host: '127.0.0.1', proxies: ['10.1.2.3', 'fd00::7'] });
    expect(read(office).publicUrl?.origin).toBe('https://yaodian.yunling.gov.cn');
    const open = { HOST: '0.0.0.0', PUBLIC_URL: 'http://10.1.2.9:3000' };
    expect(read(open)).toMatchObject({ host: '0.0.0.0', bridge: null, proxies: [] });
    expect(read({ ...open, MODE: 'demo' }).mode).toBe('demo');
  });

  it('lets people sign in by an OpenID Connect provider, with a secret from a variable or a file', () => {
    const office = { OIDC_ISSUER: 'https://login.yunling.gov.cn/realms/office', OIDC_CLIENT_ID: 'yaodian' };
    expect(read(office).provider).toEqual({
      issuer: new URL(office.OIDC_ISSUER),
      clientId: 'yaodian',
      clientSecret: null,
      button: null,
      claim: 'sub',
      scopes: 'openid',
    });
    const chosen = {
      OIDC_BUTTON: '政务通登录',
      OIDC_ACCOUNT_CLAIM: 'preferred_username',
      OIDC_SCOPES: 'openid, profile',
    };
    expect(read({ ...office, ...chosen, OIDC_CLIENT_SECRET: 'geheim' }).provider).toMatchObject({
      clientSecret: 'geheim',
      button: '政务通登录',
      claim: 'preferred_username',
      scopes: 'openid profile',
    });
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'yaodian-test-')), 'secret');
    writeFileSync(file, 'geheim\n');
    expect(read({ ...office, OIDC_CLIENT_SECRET_FILE: file }).provider?.clientSecret).toBe('geheim');
    expect(read({ ...office, OIDC_ISSUER: 'http://127.0.0.1:9000' }).provider?.issuer.port).toBe('9000');
    rmSync(path.dirname(file), { recursive: true });
  });

  it('lets channels call the computers of its own networks that are named', () => {
    const hosts = ['mail.yunling.gov.cn', '10.1.2.0/24'];
    expect(read({ CHANNEL_HOSTS: hosts.join(', ') }).channelHosts).toEqual(hosts);
    expect(read({ PAGE_HOSTS: hosts.join(', ') }).pageChecks.hosts).toEqual(hosts);
  });

  it('takes a blank setting for none', () => {
    expect(read({ DATABASE_URL: ' ', MODE: '', PORT: '' })).toEqual(read({}));
  });

  it.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ MODE: 'production' }, /MODE/],
    [{ PAGE_HOSTS: 'http://www.yunling.gov.cn' }, /PAGE_HOSTS.*http/],
    [{ CHANNEL_HOSTS: 'mail.yunling.gov.cn https://sms.yunling.gov.cn' }, /CHANNEL_HOSTS.*https/],
    [{ HOST: '0.0.0.0' }, /HOST/],
    [{ HOST: '192.168.0.1', MODE: 'demo' }, /HOST/],
    [{ HOST: '8.8.8.8', BRIDGE_ADDRESS: '172.30.57.1' }, /^HOST/],
    [{ HOST: '::', BRIDGE_ADDRESS: 'fd00::1' }, /^HOST/],
    [{ HOST: '0.0.0.0', BRIDGE_ADDRESS: '0.0.0.0' }, /^BRIDGE_ADDRESS/],
    [{ HOST: '0.0.0.0', BRIDGE_ADDRESS: '172.30.57.0/24' }, /^BRIDGE_ADDRESS/],
    [{ HOST: '0.0.0.0', BRIDGE_ADDRESS: '93.184.216.34' }, /^BRIDGE_ADDRESS/],
    [{ HOST: '0.0.0.0', BRIDGE_ADDRESS: 'gateway' }, /^BRIDGE_ADDRESS/],
    [{ HOST: 'example.com', PUBLIC_URL: 'https://example.com' }, /^HOST/],
    [{ PUBLIC_URL: 'yaodian.yunling.gov.cn' }, /^PUBLIC_URL/],
    [{ PUBLIC_URL: 'ftp://yaodian.yunling.gov.cn' }, /^PUBLIC_URL/],
    [{ PUBLIC_URL: 'https://yaodian.yunling.gov.cn/app' }, /^PUBLIC_URL/],
    [{ PUBLIC_URL: 'https://office:secret@yaodian.yunling.gov.cn' }, /^PUBLIC_URL/],
    [{ PROXY_ADDRESSES: '10.1.2.3' }, /^PROXY_ADDRESSES/],
    [{ PUBLIC_URL: 'https://yaodian.yunling.gov.cn', PROXY_ADDRESSES: 'proxy, 10.1.2.3' }, /^PROXY_ADDRESSES/],
    [{ PORT: '65536' }, /PORT/],
    [{ PAGE_CHECK_DAYS_GOOD: '0' }, /PAGE_CHECK_DAYS_GOOD must be a number of days from 1 to 365/],
    [{ PAGE_CHECK_DAYS_FAILED: 'often' }, /from 1 to 30, not "often"/],
    [{ PORT: '3000a' }, /PORT/],
    [{ DATABASE_URL: 'mysql://localhost' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'yaodian.sqlite' }, /DATABASE_URL/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ OIDC_CLIENT_ID: 'yaodian' }, /^OIDC_CLIENT_ID needs OIDC_ISSUER/],
    [{ OIDC_ISSUER: 'https://login.yunling.gov.cn' }, /^OIDC_ISSUER needs OIDC_CLIENT_ID/],
    [{ OIDC_ISSUER: 'http://login.yunling.gov.cn', OIDC_CLIENT_ID: 'yaodian' }, /^OIDC_ISSUER must be/],
    [{ OIDC_ISSUER: 'login', OIDC_CLIENT_ID: 'yaodian' }, /^OIDC_ISSUER must be/],
    [{ ...provider, OIDC_SCOPES: 'profile' }, /^OIDC_SCOPES/],
    [{ ...provider, OIDC_CLIENT_SECRET_FILE: '/nowhere/secret' }, /^OIDC_CLIENT_SECRET_FILE/],
    [{ ...provider, OIDC_CLIENT_SECRET: 'a', OIDC_CLIENT_SECRET_FILE: 'b' }, /exclude each other/],
  ])('refuses %j in one sentence', (environment, words) => {
    expect(() => read(environment)).toThrow(StartError);
    expect(() => read(environment)).toThrow(words);
  });

  it('never prints the password of the database', () => {
    expect(() => read({ DATABASE_URL: 'postgres://a:geheim@b/c' })).toThrow(/^(?!.*geheim)/);
  });

  it('takes a bucket for the files, whole or not at all', () => {
    const bucket = { S3_URL: 'https://s3.yunling.gov.cn/yaodian', S3_KEY_ID: 'yaodian', S3_SECRET: 'geheim' };
    const expected = { region: 'us-east-1', keyId: 'yaodian', secret: 'geheim' };
    expect(read(bucket).bucket).toEqual({ url: new URL(bucket.S3_URL), ...expected });
    const without = (name: keyof typeof bucket) => () => read({ ...bucket, [name]: undefined });
    expect(without('S3_URL')).toThrow(/needs S3_URL/);
    expect(without('S3_KEY_ID')).toThrow(/needs S3_KEY_ID/);
    expect(without('S3_SECRET')).toThrow(/either S3_SECRET or S3_SECRET_FILE/);
    expect(() => read({ ...bucket, S3_URL: 'yaodian' })).toThrow(/address of a bucket/);
    expect(() => read({ ...bucket, S3_SECRET: undefined, S3_SECRET_FILE: '/nowhere' })).toThrow(/S3_SECRET_FILE must/);
  });
});

import { systemClock } from './clock.js';
import { readConfiguration, StartError } from './configuration.js';

const program = '/srv/yaodian/apps/api/dist';
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
      dataDir: '/srv/yaodian/data/office',
      databaseUrl: null,
      webRoot: '/srv/yaodian/apps/web/dist',
      programRoot: program,
      readingTimeLimit: 120_000,
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
      LOG_LEVEL: 'debug',
    };
    expect(read(environment)).toMatchObject({
      mode: 'demo',
      host: 'localhost',
      port: 8080,
      dataDir: '/var/lib/yaodian',
      databaseUrl: environment.DATABASE_URL,
      webRoot: '/srv/web',
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

  it('takes a blank setting for none', () => {
    expect(read({ DATABASE_URL: ' ', MODE: '', PORT: '' })).toEqual(read({}));
  });

  it.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ MODE: 'production' }, /MODE/],
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
    [{ PORT: '3000a' }, /PORT/],
    [{ DATABASE_URL: 'mysql://localhost' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'yaodian.sqlite' }, /DATABASE_URL/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ])('refuses %j in one sentence', (environment, words) => {
    expect(() => read(environment)).toThrow(StartError);
    expect(() => read(environment)).toThrow(words);
  });

  it('never prints the password of the database', () => {
    expect(() => read({ DATABASE_URL: 'postgres://a:geheim@b/c' })).toThrow(/^(?!.*geheim)/);
  });
});

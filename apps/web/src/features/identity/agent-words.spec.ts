import { agentWords } from './agent-words';

const chromium = (system: string, more = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/121.0.0.0 Safari/537.36${more}`;
const windows = 'Windows NT 10.0; Win64; x64';

it.each([
  [chromium(windows), 'Chrome 121 · Windows'],
  [chromium(windows, ' Edg/122.0.1.0'), 'Edge 122 · Windows'],
  [chromium(windows, ' Qaxbrowser/1.1'), '奇安信 1 · Windows'],
  [chromium(windows, ' QIHU 360SE'), '360 · Windows'],
  [chromium('X11; Linux x86_64; UOS'), 'Chrome 121 · UOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox 115 · Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Mobile/15E148 Safari/604.1',
    'Safari 17 · iOS',
  ],
  ['curl/8.5.0', 'curl/8.5.0'],
])('%s', (agent, words) => expect(agentWords(agent)).toBe(words));

/** In this order: many browsers also carry the names of those that they are built on. */
const browsers: [RegExp, string][] = [
  [/\bqaxbrowser\/(\d+)/i, '奇安信'],
  [/\b(?:360se|360ee|qihu 360\w*)/i, '360'],
  [/\bwxwork\/(\d+)/i, '企业微信'],
  [/\bmicromessenger\/(\d+)/i, '微信'],
  [/\bedg(?:e|a|ios)?\/(\d+)/i, 'Edge'],
  [/\bfirefox\/(\d+)/i, 'Firefox'],
  [/\b(?:headless)?chrom(?:e|ium)\/(\d+)/i, 'Chrome'],
  [/\bversion\/(\d+)[\d.]* (?:mobile\/\w+ )?safari\//i, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/\bwindows\b/i, 'Windows'],
  [/\bandroid\b/i, 'Android'],
  [/\b(?:iphone|ipad)\b/i, 'iOS'],
  [/\bmac os x\b/i, 'macOS'],
  [/\buos\b/i, 'UOS'],
  [/\bkylin\b/i, 'Kylin'],
  [/\blinux\b/i, 'Linux'],
];

/** What a browser calls itself, as people know it: Edge 121 · Windows. A name that is unknown stays as it is. */
export function agentWords(agent: string): string {
  const browser = browsers.map(([pattern, name]) => ({ name, found: pattern.exec(agent) })).find(({ found }) => found);
  const system = systems.find(([pattern]) => pattern.test(agent))?.[1];
  const words = [browser && [browser.name, browser.found?.[1]].filter(Boolean).join(' '), system].filter(Boolean);
  return words.join(' · ') || agent;
}

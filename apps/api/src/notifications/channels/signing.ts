import { createHmac } from 'node:crypto';

/**
 * The address of a DingTalk robot with 加签: the time in milliseconds and a line feed before the key, signed with the key by
 * HMAC-SHA256, in base64, as parameters of the address. (钉钉开放平台“自定义机器人安全设置”)
 */
export function signedForDingTalk(address: URL, key: string, now: Date): URL {
  const timestamp = String(now.getTime());
  const sign = createHmac('sha256', key).update(`${timestamp}\n${key}`).digest('base64');
  const signed = new URL(address);
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', sign);
  return signed;
}

/**
 * What a Feishu robot with 签名校验 wants beside the message: the time in seconds, and the signature of nothing at all by
 * HMAC-SHA256 under the time, a line feed and the key, in base64. (飞书开放平台“自定义机器人使用指南”)
 */
export function signedForFeishu(key: string, now: Date): { timestamp: string; sign: string } {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${key}`).digest('base64') };
}

import { OutgoingError, post } from '../../platform/outgoing.js';
import type { Channel } from './channel.settings.js';
import type { RobotKind } from './channel.kinds.js';
import type { Outside } from './send.js';
import { signedForDingTalk, signedForFeishu } from './signing.js';

type RobotChannel = Extract<Channel, { kind: RobotKind }>;

/** Throws OutgoingError, with the robot's own number where it refuses. */
export async function sendToRobot(
  { kind, secrets: { url: address, key } }: RobotChannel,
  text: string,
  outside: Outside,
  now: Date,
): Promise<void> {
  const plain = { msgtype: 'text', text: { content: text } };
  const inFeishu = { msg_type: 'text', content: { text } };
  const [url, message] = {
    dingtalk: () =>
      [key === undefined ? new URL(address) : signedForDingTalk(new URL(address), key, now), plain] as const,
    wecom: () => [new URL(address), plain] as const,
    feishu: () => [new URL(address), { ...(key === undefined ? {} : signedForFeishu(key, now)), ...inFeishu }] as const,
  }[kind]();
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const answer = await post({ url, headers, body: JSON.stringify(message), ...outside });
  const number = numberOf(answer);
  if (number !== 0) throw new OutgoingError(number === null ? 'answer-unknown' : `robot-${number}`);
}

/** 0 for a message that was taken: DingTalk and WeCom call it errcode, Feishu code, and StatusCode before. */
function numberOf(answer: string): number | null {
  try {
    const { errcode, code, StatusCode } = JSON.parse(answer) as Record<string, unknown>;
    const number = errcode ?? code ?? StatusCode;
    return typeof number === 'number' && Number.isInteger(number) ? number : null;
  } catch {
    return null;
  }
}

import { DomainError } from '../../platform/domain-error.js';
import { OutgoingError } from '../../platform/outgoing.js';
import { isRobot } from './channel.kinds.js';
import type { Channel } from './channel.settings.js';
import { type Outside, send, type Sending } from './send.js';

/** The code as the page looks its words up: `http` with the number 500. */
function failed(failure: string): DomainError {
  const [, reason = failure, number = ''] = /^(http|smtp|robot)-(-?\d+)$/.exec(failure) ?? [];
  return new DomainError('channel-failed', { failure, reason, number });
}

/**
 * A test message, to a person's address with or without a code, or to a robot's group. Throws DomainError channel-failed with
 * the failure's code.
 */
export async function sendTest(
  channel: Channel,
  to: { address: string; code?: string },
  { outside, now }: { outside: Outside; now: Date },
): Promise<void> {
  const text =
    to.code === undefined
      ? '这是要点通的测试消息，收到即表示通知渠道可用。'
      : `验证码 ${to.code}，30 分钟内在要点通“个人设置”中填写。不是本人操作的，请不必理会。`;
  const sending: Sending = isRobot(channel.kind)
    ? { test: text }
    : { personal: { address: to.address, title: '测试消息', text, link: null, reference: `test-${now.getTime()}` } };
  try {
    await send(channel, sending, outside, now);
  } catch (error) {
    if (error instanceof OutgoingError) throw failed(error.code);
    throw error;
  }
}

import { mailWords, type WordsLanguage } from '@yaodian/supervision';
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
 * A test message, to a person's address with or without a code, or in Chinese to a robot's group. Throws DomainError
 * channel-failed with the failure's code.
 */
export async function sendTest(
  channel: Channel,
  { address, language, code }: { address: string; language: WordsLanguage; code?: string },
  { outside, now }: { outside: Outside; now: Date },
): Promise<void> {
  const words = mailWords[language];
  const text = code === undefined ? words.test : words.code(code);
  const personal = { language, address, title: words.testTitle, text, link: null, reference: `test-${now.getTime()}` };
  const sending: Sending = isRobot(channel.kind) ? { test: mailWords.zh.test } : { personal };
  try {
    await send(channel, sending, outside, now);
  } catch (error) {
    if (error instanceof OutgoingError) throw failed(error.code);
    throw error;
  }
}

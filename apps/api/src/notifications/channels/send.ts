import type { AllowedHosts } from '../../platform/outgoing.js';
import { type Digest, digestText, type PersonalMessage } from '../delivery/message.js';
import type { Channel } from './channel.settings.js';
import { sendEmail } from './send-email.js';
import { sendToRobot } from './send-to-robot.js';
import { sendSms } from './send-sms.js';

/** How channels may call other computers. */
export interface Outside {
  allowed: AllowedHosts;
  /** Milliseconds for one message. */
  timeLimit: number;
}

/** The token under which they are injected. */
export const outsideSettings = Symbol('outside');

/** To one person; how many messages there are, or a test, to a group. */
export type Sending = { personal: PersonalMessage } | { digest: Digest } | { test: string };

/** Hands a message over to the service behind a channel; throws OutgoingError where it was not taken. */
export async function send(channel: Channel, sending: Sending, outside: Outside, now: Date): Promise<void> {
  if ('personal' in sending) {
    if (channel.kind === 'email') return sendEmail(channel, sending.personal, outside);
    if (channel.kind === 'sms') return sendSms(channel, sending.personal, outside);
    throw new Error('A robot tells a group.');
  }
  if (channel.kind === 'email' || channel.kind === 'sms') throw new Error('What a group is told goes to a robot.');
  return sendToRobot(channel, 'test' in sending ? sending.test : digestText(sending.digest), outside, now);
}

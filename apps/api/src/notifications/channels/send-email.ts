import { isIP } from 'node:net';
import { mailWords } from '@yaodian/supervision';
import { createTransport } from 'nodemailer';
import { addressOf, OutgoingError, outgoingError, within } from '../../platform/outgoing.js';
import type { PersonalMessage } from '../delivery/message.js';
import type { Channel } from './channel.settings.js';
import type { Outside } from './send.js';

type EmailChannel = Extract<Channel, { kind: 'email' }>;

/** Throws OutgoingError. */
export function sendEmail(
  { settings, secrets }: EmailChannel,
  { language, address, title, text, link, reference }: PersonalMessage,
  { allowed, timeLimit }: Outside,
): Promise<void> {
  const words = mailWords[language];
  const { host, port, security, user, from, fromName } = settings;
  return within(timeLimit, async (signal) => {
    const transport = createTransport({
      host: await addressOf(host, allowed),
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      tls: isIP(host) === 0 ? { servername: host } : {},
      ...(user === null ? {} : { auth: { user, pass: secrets.password ?? '' } }),
      connectionTimeout: timeLimit,
      greetingTimeout: timeLimit,
      socketTimeout: timeLimit,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    signal.addEventListener('abort', () => transport.close());
    try {
      await transport.sendMail({
        from: { name: fromName, address: from },
        to: { name: '', address },
        subject: words.subject(title),
        text: [text, '', link ?? words.signIn, '', words.choose].join('\r\n'),
        messageId: `<${reference}@${from.slice(from.lastIndexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw mailError(error);
    } finally {
      transport.close();
    }
  });
}

/** What the mail server said as its number; 5xx of a recipient stays so. */
function mailError(error: unknown): OutgoingError {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EAUTH') return new OutgoingError('sign-in-refused');
  if (responseCode !== undefined) {
    return new OutgoingError(`smtp-${responseCode}`, responseCode >= 500 && code === 'EENVELOPE');
  }
  if (code === 'ETLS') return new OutgoingError('certificate');
  const cause = (error as { cause?: unknown }).cause;
  return outgoingError(cause ?? error);
}

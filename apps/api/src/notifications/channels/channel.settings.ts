import type { NotificationGroup } from '@yaodian/supervision';
import { json } from '../../database/columns.js';
import type { ChannelRow } from './channel.entity.js';
import { DomainError } from '../../platform/domain-error.js';
import { isSealed, type SecretBox } from '../../platform/secret-box.js';
import type { RobotKind } from './channel.kinds.js';

export type MailSecurity = 'tls' | 'starttls' | 'none';

export interface EmailSettings {
  host: string;
  port: number;
  security: MailSecurity;
  /** null where the mail server asks for none. */
  user: string | null;
  /** By which address, and under which name, mails are sent. */
  from: string;
  fromName: string;
}

export interface RobotSettings {
  /** Of the robot's address, the rest of which is a key. */
  host: string;
  signed: boolean;
  groups: NotificationGroup[];
}

export type FieldPlace = 'header' | 'query' | 'body';

export interface SmsField {
  place: FieldPlace;
  name: string;
  /** With {{mobile}}, {{text}} and {{title}} in it; null for one that is kept secret. */
  value: string | null;
}

export interface SmsSettings {
  url: string;
  format: 'json' | 'form';
  fields: SmsField[];
  /** What stands in the answer when the message was taken; null where the status of the answer says so alone. */
  success: { name: string; value: string } | null;
}

/** A channel as it is used: the secrets are for the service that it calls, and for nobody else. */
export type Channel = { id: number } & (
  | { kind: 'email'; settings: EmailSettings; secrets: { password?: string } }
  | { kind: 'sms'; settings: SmsSettings; secrets: { fields?: Record<string, string> } }
  | { kind: RobotKind; settings: RobotSettings; secrets: { url: string; key?: string } }
);

/** Throws DomainError secret-key-wrong. */
export const channelOf = ({ id, kind, settings, secrets }: ChannelRow, box: SecretBox): Channel =>
  ({ id, kind, settings: json(settings), secrets: json(box.open(secrets, purpose)) }) as Channel;

/** null where the secrets were sealed under another key. */
export function readableChannel(row: ChannelRow, box: SecretBox): Channel | null {
  try {
    return channelOf(row, box);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** Secrets as they are kept; none need no key. Throws DomainError secret-key-missing. */
export const sealedSecrets = (secrets: object, box: SecretBox): string => {
  const text = JSON.stringify(secrets);
  return holdsNone(text) ? text : box.seal(text, purpose);
};

/** Whether something stands there that was kept before secrets were sealed. */
export const isOpenSecret = (secrets: string): boolean => !isSealed(secrets) && !holdsNone(secrets);

const purpose = 'notification_channel';
const holdsNone = (secrets: string): boolean => secrets === '{}' || secrets === '{"fields":{}}';

/** Under which a field's secret value is kept. */
export const secretName = ({ place, name }: Pick<SmsField, 'place' | 'name'>): string => `${place} ${name}`;

import { isAllowedHost } from '../../platform/outgoing.js';
import { DomainError } from '../../platform/domain-error.js';
import { contactForm } from '../own/contact.form.js';
import type { SetEmailChannel, SetRobotChannel, SmsChannel } from './channel.dto.js';

import { type ChannelKind, isRobot } from './channel.kinds.js';
import {
  type Channel,
  type EmailSettings,
  type RobotSettings,
  secretName,
  type SmsSettings,
} from './channel.settings.js';

export interface Given {
  email: SetEmailChannel | null;
  sms: SmsChannel | null;
  robot: SetRobotChannel | null;
}

interface Kept {
  settings: EmailSettings | RobotSettings | SmsSettings;
  secrets: object;
}

/**
 * What is kept of a channel's settings: what may be read apart from what is secret. Secrets that were not entered anew stay,
 * unless the channel leads elsewhere now, where nobody but their owner should send them. Throws DomainError channel-settings,
 * channel-secret-needed or address-scheme.
 */
export function keptSettings(kind: ChannelKind, given: Given, former: Channel | null): Kept {
  const others = (['email', 'sms', 'robot'] as const).filter((one) => one !== (isRobot(kind) ? 'robot' : kind));
  if (others.some((one) => given[one] !== null)) throw new DomainError('channel-settings');
  if (kind === 'email' && given.email) return ofEmail(given.email, former?.kind === 'email' ? former : null);
  if (kind === 'sms' && given.sms) return ofSms(given.sms, former?.kind === 'sms' ? former : null);
  if (isRobot(kind) && given.robot) {
    const isSame = former !== null && former.kind !== 'email' && former.kind !== 'sms';
    return ofRobot(kind, given.robot, isSame ? former : null);
  }
  throw new DomainError('channel-settings');
}

function ofEmail({ password, ...settings }: SetEmailChannel, former: Extract<Channel, { kind: 'email' }> | null): Kept {
  if (contactForm('email', settings.from) === null || !isAllowedHost(settings.host))
    throw new DomainError('channel-settings');
  if (settings.user === null) return { settings, secrets: {} };
  const isSame = former?.settings.host === settings.host && former.settings.port === settings.port;
  const kept = password ?? (isSame ? former.secrets.password : undefined);
  if (kept === undefined) throw new DomainError('channel-secret-needed');
  return { settings, secrets: { password: kept } };
}

function ofRobot(
  kind: ChannelKind,
  { url, signed, key, groups }: SetRobotChannel,
  former: Exclude<Channel, { kind: 'email' | 'sms' }> | null,
): Kept {
  const address = url ?? former?.secrets.url;
  if (address === undefined) throw new DomainError('channel-secret-needed');
  const { host } = addressOf(address);
  if (!signed) return { settings: { host, signed, groups }, secrets: { url: address } };
  if (kind === 'wecom') throw new DomainError('channel-settings');
  const keptKey = key ?? (url === null ? former?.secrets.key : undefined);
  if (keptKey === undefined) throw new DomainError('channel-secret-needed');
  return { settings: { host, signed, groups }, secrets: { url: address, key: keptKey } };
}

function ofSms(given: SmsChannel, former: Extract<Channel, { kind: 'sms' }> | null): Kept {
  addressOf(given.url);
  const names = given.fields.map(secretName);
  if (new Set(names).size < names.length) throw new DomainError('channel-settings');
  const isSame = former !== null && addressOf(former.settings.url).origin === addressOf(given.url).origin;
  const hidden: Record<string, string> = {};
  for (const field of given.fields) {
    if (!field.secret && field.value === null) throw new DomainError('channel-settings');
    if (!field.secret) continue;
    const value = field.value ?? (isSame ? former.secrets.fields?.[secretName(field)] : undefined);
    if (value === undefined) throw new DomainError('channel-secret-needed');
    hidden[secretName(field)] = value;
  }
  const headers = given.fields.filter(({ place }) => place === 'header');
  if (!headers.every((field) => isHeader(field.name, field.value ?? hidden[secretName(field)] ?? '')))
    throw new DomainError('channel-settings');
  const fields = given.fields.map(({ place, name, value, secret }) => ({ place, name, value: secret ? null : value }));
  const { url, format, success } = given;
  return { settings: { url, format, fields, success }, secrets: { fields: hidden } };
}

/** Those that say how a request itself is to be read. */
const ownHeaders = /^(?:host|connection|content-length|transfer-encoding|upgrade|expect|te|trailer)$/i;

/** Whether a request can carry it: no header holds Chinese, so neither the sentence nor the title. */
const isHeader = (name: string, value: string): boolean =>
  /^[A-Za-z0-9_.-]+$/.test(name) &&
  !ownHeaders.test(name) &&
  /^[\t\x20-\x7e]*$/.test(value) &&
  !/\{\{(?:text|title)\}\}/.test(value);

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username || url.password)
    throw new DomainError('address-scheme');
  return url;
}

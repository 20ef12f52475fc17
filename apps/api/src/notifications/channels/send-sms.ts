import { OutgoingError, post } from '../../platform/outgoing.js';
import type { PersonalMessage } from '../delivery/message.js';
import { type Channel, type FieldPlace, secretName, type SmsSettings } from './channel.settings.js';
import type { Outside } from './send.js';

type SmsChannel = Extract<Channel, { kind: 'sms' }>;

/** Throws OutgoingError, refused where the answer is none that the settings call a success. */
export async function sendSms(channel: SmsChannel, message: PersonalMessage, outside: Outside): Promise<void> {
  const answer = await post({ ...requestOf(channel, message), ...outside });
  if (!isSuccess(answer, channel.settings.success)) throw new OutgoingError('refused');
}

/** The request of a gateway for short messages, as its fields are set. */
export function requestOf({ settings, secrets }: SmsChannel, { address, text, title }: PersonalMessage) {
  const words: Record<string, string> = { mobile: address, text, title };
  const fill = (value: string) => value.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole);
  const at = (place: FieldPlace) =>
    settings.fields
      .filter((field) => field.place === place)
      .map((field) => [field.name, fill(field.value ?? secrets.fields?.[secretName(field)] ?? '')] as const);
  const url = new URL(settings.url);
  for (const [name, value] of at('query')) url.searchParams.append(name, value);
  const isJson = settings.format === 'json';
  return {
    url,
    headers: {
      'content-type': isJson ? 'application/json; charset=utf-8' : 'application/x-www-form-urlencoded',
      ...Object.fromEntries(at('header').map(([name, value]) => [name.toLowerCase(), value])),
    },
    body: isJson
      ? JSON.stringify(nested(at('body')))
      : new URLSearchParams(at('body').map(([name, value]): [string, string] => [name, value])).toString(),
  };
}

/** `a.b` is b in the object a; `a[]` is a list of one. */
function nested(fields: (readonly [string, string])[]): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of fields) {
    const parts = name.split('.');
    const last = parts.pop()!;
    let at = root;
    for (const part of parts) {
      at[part] = Object.assign(Object.create(null), at[part]);
      at = at[part] as Record<string, unknown>;
    }
    if (last.endsWith('[]')) at[last.slice(0, -2)] = [value];
    else at[last] = value;
  }
  return root;
}

function isSuccess(answer: string, success: SmsSettings['success']): boolean {
  if (success === null) return true;
  try {
    let at: unknown = JSON.parse(answer);
    for (const part of success.name.split('.')) at = (at as Record<string, unknown> | null)?.[part];
    return ['string', 'number', 'boolean'].includes(typeof at) && String(at) === success.value;
  } catch {
    return false;
  }
}

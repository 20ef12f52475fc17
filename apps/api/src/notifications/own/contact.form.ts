import { isIP } from 'node:net';
import type { Medium } from '../channels/channel.kinds.js';

/** One name, one host with a dot in it, and nothing that could begin another line of a mail's head. */
const emailForm =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/i;

/** An address as it is kept, or null where it is none of the medium: an e-mail address, or a mobile number of China. */
export function contactForm(medium: Medium, text: string): string | null {
  if (medium === 'email') {
    const host = emailForm.exec(text)?.[1];
    return host !== undefined && isIP(host) === 0 ? text : null;
  }
  const digits = text.replace(/[\s()-]/g, '').replace(/^(?:\+|00)86/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null;
}

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { DomainError } from './domain-error.js';

const method = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const mark = 'sealed:1:';

/** Whether a text is one that a box has closed. */
export const isSealed = (text: string): boolean => text.startsWith(mark);

/**
 * Keeps secrets in the database so that whoever reads it or its backups reads nothing: AES-256-GCM under the key of this
 * server. What is sealed names its key by a fingerprint, so that another key is told from a damaged text.
 */
export class SecretBox {
  private readonly fingerprint: string | null;

  /** @param key 32 bytes; null: nothing can be sealed, and only what was not sealed can be read */
  constructor(private readonly key: Buffer | null) {
    this.fingerprint = key && createHmac('sha256', key).update('fingerprint').digest('hex').slice(0, 16);
  }

  get canSeal(): boolean {
    return this.key !== null;
  }

  /** Throws DomainError secret-key-missing. */
  seal(text: string, purpose: string): string {
    if (this.key === null) throw new DomainError('secret-key-missing');
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(method, this.key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${mark}${this.fingerprint}:${sealed.toString('base64')}`;
  }

  /** The text as it was sealed for the same purpose; one that never was as it is. Throws DomainError secret-key-wrong. */
  open(text: string, purpose: string): string {
    if (!isSealed(text)) return text;
    const [fingerprint, sealed = ''] = text.slice(mark.length).split(':');
    if (this.key === null || fingerprint !== this.fingerprint) throw new DomainError('secret-key-wrong');
    const bytes = Buffer.from(sealed, 'base64');
    try {
      const decipher = createDecipheriv(method, this.key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(purpose));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      const left = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
      return Buffer.concat([left, decipher.final()]).toString('utf8');
    } catch {
      throw new DomainError('secret-key-wrong');
    }
  }
}

import { readFileSync } from 'node:fs';
import { StartError } from './start-error.js';

/** A bucket of a store that speaks the S3 protocol, for files in place of the data folder. */
export interface BucketSettings {
  /** The address of the bucket itself: by path (https://host/bucket) or by host (https://bucket.host). */
  url: URL;
  region: string;
  keyId: string;
  secret: string;
}

const names = ['S3_REGION', 'S3_KEY_ID', 'S3_SECRET', 'S3_SECRET_FILE'];

/** null where S3_URL is not set: files are in the data folder. Throws StartError for what cannot be used. */
export function readBucket(setting: (name: string) => string | undefined): BucketSettings | null {
  const text = setting('S3_URL');
  if (text === undefined) {
    const left = names.find((name) => setting(name) !== undefined);
    if (left !== undefined) throw new StartError(`${left} needs S3_URL, the address of the bucket.`);
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (!isPlain || !/^https?:$/.test(url.protocol)) {
    throw new StartError(
      `S3_URL must be the address of a bucket, such as https://s3.example.gov.cn/yaodian, not "${text}".`,
    );
  }
  const keyId = setting('S3_KEY_ID');
  if (keyId === undefined) throw new StartError('S3_URL needs S3_KEY_ID, the name of the access key.');
  return { url, region: setting('S3_REGION') ?? 'us-east-1', keyId, secret: secretOf(setting) };
}

function secretOf(setting: (name: string) => string | undefined): string {
  const [secret, file] = [setting('S3_SECRET'), setting('S3_SECRET_FILE')];
  if ((secret === undefined) === (file === undefined))
    throw new StartError("S3_URL needs either S3_SECRET or S3_SECRET_FILE, which hold the access key's secret.");
  if (secret !== undefined) return secret;
  try {
    const text = readFileSync(file!, 'utf8').trim();
    if (text !== '') return text;
  } catch {
    // said below
  }
  throw new StartError(`S3_SECRET_FILE must be a file that holds the access key's secret, not "${file}".`);
}

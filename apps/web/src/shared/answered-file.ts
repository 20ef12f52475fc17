import { answerOf } from './api';

/** The file that a request for a blob is answered with, under the name that comes with it (RFC 6266). */
export async function answeredFile(
  request: Promise<{ data?: unknown; error?: unknown; response: Response }>,
  nameless: string,
): Promise<File> {
  const blob = (await answerOf(request)) as Blob;
  const { headers } = (await request).response;
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? [];
  return new File([blob], name ? decodeURIComponent(name) : nameless, { type: blob.type });
}

import type { EvidenceChannel, EvidencePlace } from '@yaodian/api-client';

export const channels = [
  'website',
  'gazette',
  'wechat',
  'weibo',
  'press-conference',
  'notice-board',
  'broadcast',
  'other',
] as const satisfies EvidenceChannel[];

/** What may be chosen; the server looks at the content. */
export const acceptedFiles = '.pdf,.ofd,.doc,.docx,.wps,.xls,.xlsx,.et,.png,.jpg,.jpeg,.gif,.webp,.bmp,.tif,.tiff';

/** The day of the earliest publication; null where nothing is public. */
export function publishedFirst(places: readonly Pick<EvidencePlace, 'publishedOn' | 'channel'>[]): string | null {
  const days = places.flatMap(({ channel, publishedOn }) => (channel !== null && publishedOn ? [publishedOn] : []));
  return days.sort()[0] ?? null;
}

/** An address that a browser may open: what was removed, or lost words, is none. */
export function isOpenable(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** The file of a paste: a screenshot, or a copied file. */
export const pastedFile = (data: DataTransfer | null): File | undefined => [...(data?.files ?? [])][0];

export const filePath = (versionId: number): string => `/api/evidence/versions/${versionId}/file`;

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** Bytes in words: 7 B, 12 KB, 3.4 MB. */
export function fileSize(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} B`;
  if (bytes < megabyte) return `${Math.round(bytes / kilobyte)} KB`;
  return `${(bytes / megabyte).toFixed(1)} MB`;
}

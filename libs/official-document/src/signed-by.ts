/** 拟稿、核稿、签发: their names; null who has not signed yet. */
export interface SignedBy {
  drafter: string | null;
  checker: string | null;
  signer: string | null;
}

/** As they stand in the note of a document. */
export function signedNote({ drafter, checker, signer }: SignedBy): string | undefined {
  const names = [
    ['签发', signer],
    ['核稿', checker],
    ['拟稿', drafter],
  ].flatMap(([role, name]) => (name === null ? [] : [`${role}：${name}`]));
  return names.length === 0 ? undefined : names.join('\u3000');
}

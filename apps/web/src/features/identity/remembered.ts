import type { Self } from '@yaodian/api-client';

const key = 'yaodian.self';
/** As long as a session lasts at most. */
const validFor = 12 * 60 * 60 * 1000;

interface Remembered {
  self: Self;
  /** When the server said it last. */
  at: number;
}

/** Who was signed in on this device last, where that is needed without a network: for those who inspect units on site. */
export function rememberSelf(self: Self, at: number): void {
  if (!self.permissions.includes('inspections.inspect')) return forgetSelf();
  try {
    localStorage.setItem(key, JSON.stringify({ self, at } satisfies Remembered));
  } catch {
    // without room for it the next page needs the network
  }
}

export const forgetSelf = (): void => localStorage.removeItem(key);

/** Null where nobody is remembered, or for so long that they have to sign in anew. */
export function rememberedSelf(now = Date.now()): Self | null {
  try {
    const { self, at } = JSON.parse(localStorage.getItem(key) ?? 'null') as Remembered;
    return now >= at && now - at < validFor ? self : null;
  } catch {
    return null;
  }
}

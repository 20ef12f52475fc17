/** A key that no other request has: crypto.randomUUID is younger than the oldest browser served. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

type Count = () => Promise<number>;

const none: Count = () => Promise.resolve(0);
let counting = none;

/** How much somebody has written that is on this device alone, and is sent once the server can be reached; the answer takes it back. */
export function countUnsentBy(count: Count): () => void {
  counting = count;
  return () => {
    if (counting === count) counting = none;
  };
}

export const unsentCount = (): Promise<number> => counting();

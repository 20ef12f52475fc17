/** How much somebody has written that is on this device alone, and is sent once the server can be reached. */
let counting: () => Promise<number> = () => Promise.resolve(0);

export const countUnsentBy = (count: () => Promise<number>): void => void (counting = count);

export const unsentCount = (): Promise<number> => counting();

/** Letters of any script, digits and . _ - @; 2 to 40 characters. */
export const accountPattern = /^[\p{L}\p{N}._@-]{2,40}$/u;

/** Every character but pictures, which belong into no list of staff. */
export const namePattern = /^[^\p{Extended_Pictographic}]+$/u;

/** The form in which accounts are compared: full width, capitals and small letters are alike. */
export const accountKey = (account: string): string => account.trim().normalize('NFKC').toLowerCase();

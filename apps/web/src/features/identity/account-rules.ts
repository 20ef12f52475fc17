/** What the server holds accounts and passwords to, for saying so before anything is sent. */
export const accountPattern = /^[\p{L}\p{N}._@-]{2,40}$/u;
export const accountLength = 40;
export const nameLength = 50;
export const telephoneLength = 40;
export const longestPassword = 200;

/** The form in which accounts are compared. */
export const accountKey = (account: string): string => account.trim().normalize('NFKC').toLowerCase();

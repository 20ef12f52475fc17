/** Characters that XML, and so a Word or Excel file, cannot hold: controls, halves of pairs, and the two non-characters. */
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a Word or Excel file can hold it: line ends are LF, half a character is �, control characters are gone. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNHOLDABLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();

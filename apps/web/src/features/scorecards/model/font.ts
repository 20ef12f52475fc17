/** The faces of the page, for drawings, which do not inherit them. */
export const fontOfPage = (): string => getComputedStyle(document.body).fontFamily;

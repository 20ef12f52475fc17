/** 整改〔2026〕3号 */
export const orderNumberOf = (year: number, number: number): string => `整改〔${year}〕${number}号`;

/**
 * How many lines a text takes in a column, with every character as wide as a Chinese one.
 * @param width of the column without its margins, in twips  @param halfPoints the size of type
 */
export function linesOf(text: string, width: number, halfPoints: number): number {
  const inLine = Math.max(1, Math.floor(width / (halfPoints * 10)));
  return text.split('\n').reduce((sum, words) => sum + Math.max(1, Math.ceil([...words].length / inLine)), 0);
}

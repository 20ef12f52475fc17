/** A figure as a Chinese keyboard may write it: ６０。５％ is 60.5. */
export const typedFigure = (text: string): string =>
  text.normalize('NFKC').replace(/。/g, '.').replace(/−/g, '-').replace(/%$/, '').trim();

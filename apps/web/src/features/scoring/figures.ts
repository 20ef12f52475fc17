/** As figures of points are printed: 3.5 is 3.50; a dash where there is none. */
export function twoDecimals(points: string | null | undefined): string {
  if (points == null) return '—';
  const [whole, fraction = ''] = points.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`.replace('-', '−');
}

import { useMode } from '../../app/appearance';

/** What charts are drawn with; the same as in the style sheets, which SVG cannot read. */
const light = {
  red: '#C4161C',
  redText: '#FFFFFF',
  yellow: '#F2B705',
  yellowEdge: '#8A5B00',
  yellowText: '#7D5200',
  yellowCell: '#FFF4D6',
  yellowLine: '#EBCF85',
  green: '#14795B',
  greenSoft: '#9CCBB9',
  done: '#52637A',
  doneSoft: '#C9D3E1',
  cell: '#F3F6F9',
  text: '#16202E',
  label: '#5E6B7F',
  axis: '#DFE5EE',
  grid: '#E9EDF3',
  primary: '#1D4C8F',
  loss: '#9DB7DC',
  second: '#52637A',
  surface: '#FFFFFF',
};

const dark: ChartColours = {
  red: '#C2362F',
  redText: '#FFFFFF',
  yellow: '#F2C14E',
  yellowEdge: '#F2C14E',
  yellowText: '#F2C14E',
  yellowCell: '#3B3114',
  yellowLine: '#6A5721',
  green: '#5CC29A',
  greenSoft: '#2F6B54',
  done: '#9AA9BF',
  doneSoft: '#36455B',
  cell: '#1A2433',
  text: '#E3E9F2',
  label: '#98A7BC',
  axis: '#263243',
  grid: '#1F2A39',
  primary: '#7FAEF0',
  loss: '#35588C',
  second: '#9AA9BF',
  surface: '#141C28',
};

export type ChartColours = typeof light;

/** The colours of the present appearance; light ones in print. */
export const useChartColours = (): ChartColours => (useMode() === 'dark' ? dark : light);

/** Colours measured for contrast and colour blindness; the meaning of each is fixed over the whole product. */
export interface Palette {
  readonly women: string;
  readonly target: string;
  readonly strength: string;
  readonly received: string;
  readonly committed: string;
  readonly pledged: string;
  readonly shortfall: string;
  readonly notReported: string;
  readonly text: string;
  readonly textSecondary: string;
  readonly gridLine: string;
  readonly axisLine: string;
  readonly background: string;
  /** Text on top of received and committed money. */
  readonly onReceived: string;
  readonly onCommitted: string;
}

export const LIGHT: Palette = {
  women: '#542788',
  target: '#222222',
  strength: '#44546A',
  received: '#00594F',
  committed: '#2F7FB5',
  pledged: '#8C8C8C',
  shortfall: '#AD1F1F',
  notReported: '#767676',
  text: '#1B1B1F',
  textSecondary: '#55555E',
  gridLine: '#E4E4E9',
  axisLine: '#8A8A94',
  background: '#FFFFFF',
  onReceived: '#FFFFFF',
  onCommitted: '#000000',
};

export const DARK: Palette = {
  women: '#D5C2F4',
  target: '#F2F2F2',
  strength: '#A9BBD3',
  received: '#4DB6A4',
  committed: '#6FB1DE',
  pledged: '#9A9AA2',
  shortfall: '#FF8F87',
  notReported: '#A3A3AB',
  text: '#F1F1F4',
  textSecondary: '#B9B9C3',
  gridLine: '#33343C',
  axisLine: '#7C7C88',
  background: '#1B1C21',
  onReceived: '#000000',
  onCommitted: '#000000',
};

/** How a picture is to look: where it is shown, not what it says. */
export interface Look {
  readonly palette: Palette;
  readonly width: number;
  /** True for paper: nothing moves, no pattern fills (they break PDF/A), one embedded font family. */
  readonly print: boolean;
  readonly animation: boolean;
}

export const fontFamily = (look: Look): string => (look.print ? 'Noto Sans' : "'Noto Sans', sans-serif");

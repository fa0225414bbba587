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
  /** How a share stands to its target. */
  readonly met: string;
  readonly below: string;
  readonly none: string;
  readonly text: string;
  readonly textSecondary: string;
  readonly gridLine: string;
  readonly axisLine: string;
  readonly background: string;
  /** Text on top of received and committed money. */
  readonly onReceived: string;
  readonly onCommitted: string;
  /** Classes from low to high, of a share of women. */
  readonly classes: readonly string[];
  /** Text on top of the classes. */
  readonly onClasses: readonly string[];
  /** Operations side by side. */
  readonly legs: readonly string[];
  /** Places without a figure. */
  readonly land: string;
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
  met: '#00695C',
  below: '#9A5B00',
  none: '#8E1B16',
  text: '#1B1B1F',
  textSecondary: '#55555E',
  gridLine: '#E4E4E9',
  axisLine: '#8A8A94',
  background: '#FFFFFF',
  onReceived: '#FFFFFF',
  onCommitted: '#000000',
  classes: ['#E4DBF1', '#BBA2DC', '#8459B6', '#542788'],
  onClasses: ['#1B1B1F', '#1B1B1F', '#FFFFFF', '#FFFFFF'],
  legs: ['#44546A', '#7A6A1F', '#8B3A62', '#1F6F8B', '#4F7330', '#6B4E3D'],
  land: '#EEEEF1',
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
  met: '#5CC8B4',
  below: '#EFB45C',
  none: '#FF9C94',
  text: '#F1F1F4',
  textSecondary: '#B9B9C3',
  gridLine: '#33343C',
  axisLine: '#7C7C88',
  background: '#1B1C21',
  onReceived: '#000000',
  onCommitted: '#000000',
  classes: ['#3D3056', '#6A4E9E', '#A287D6', '#D5C2F4'],
  onClasses: ['#F1F1F4', '#F1F1F4', '#000000', '#000000'],
  legs: ['#A9BBD3', '#CDBB6A', '#E09ABF', '#7CC3DB', '#A9CC86', '#CBAE9C'],
  land: '#2A2B32',
};

/** How a picture is to look: where it is shown, not what it says. */
export interface Look {
  readonly palette: Palette;
  readonly width: number;
  /** True for paper: nothing moves, no pattern fills (they break PDF/A), one embedded font family. */
  readonly print: boolean;
  readonly animation: boolean;
}

export const fontFamily = (look: Look): string =>
  look.print ? 'Noto Sans, Noto Sans Arabic' : "'Noto Sans', sans-serif";

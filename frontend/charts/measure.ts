/** Advance widths of Noto Sans in thousandths of the size, characters 32 to 126. */
const REGULAR = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
  572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
  273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
  444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
  361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];

const OTHER = 572;
/** Ideographs are square; ECharts takes the height of a line from one. */
const SQUARE = 1000;
const FIRST_SQUARE = 0x2e80;
const BOLDER = 1.06;

/** Width in pixels of a text in Noto Sans; accented letters count as their base. */
export function textWidth(text: string, size = 12, bold = false): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    const code = character.codePointAt(0) ?? 0;
    const accent = code >= 0x300 && code < 0x370;
    const blank = code === 0xa0 || code === 0x202f;
    width += accent ? 0 : blank ? 260 : (REGULAR[code - 32] ?? (code < FIRST_SQUARE ? OTHER : SQUARE));
  }
  return (width * size * (bold ? BOLDER : 1)) / 1000;
}

/** The same for a CSS font, for places without a browser. */
export function measureText(text: string, font = '12px'): { readonly width: number } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return { width: textWidth(text, size, /bold|[6-9]00/.test(font)) };
}

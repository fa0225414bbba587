import type { GraphicComponentOption } from 'echarts';
import { plain } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';

const LARGEST = 84;
const SMALLEST = 28;
/** Pixels between one word and the next below it. */
const EVERY = 260;
const TILT = Math.PI / 14;

/** A word across the chart, again and again when the chart is tall, over all that is drawn and without hindering it. */
export function watermark(word: string, height: number, look: Look): GraphicComponentOption[] {
  const text = plain(word).toUpperCase();
  const room = look.width * 0.8;
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor((room / textWidth(text, 100)) * 100)));
  const count = Math.max(1, Math.round(height / EVERY));
  return Array.from({ length: count }, (_, i) => ({
    type: 'text',
    id: `watermark-${i}`,
    silent: true,
    z: 100,
    x: look.width / 2,
    y: ((i + 0.5) * height) / count,
    rotation: TILT,
    style: {
      text,
      font: `bold ${size}px ${fontFamily(look)}`,
      fill: look.palette.textSecondary,
      opacity: 0.2,
      align: 'center',
      verticalAlign: 'middle',
    },
  }));
}

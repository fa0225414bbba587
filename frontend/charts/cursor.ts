import type { Reading } from './options';

/** Where a key leads from a reading: sideways within its group, up and down to the same place of another. */
export function move(readings: readonly Reading[], at: number, key: string): number | undefined {
  const group = readings[at]?.group ?? readings[0]?.group;
  if (group === undefined) return undefined;
  const own = indices(readings, group);
  switch (key) {
    case 'ArrowRight':
      return at < 0 ? 0 : Math.min(at + 1, own.at(-1) ?? at);
    case 'ArrowLeft':
      return Math.max(at - 1, own[0] ?? 0);
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const other = indices(readings, group + (key === 'ArrowDown' ? 1 : -1));
      return other[Math.min(Math.max(own.indexOf(at), 0), other.length - 1)] ?? Math.max(at, 0);
    }
    default:
      return undefined;
  }
}

function indices(readings: readonly Reading[], group: number): number[] {
  return readings.flatMap((reading, index) => (reading.group === group ? [index] : []));
}

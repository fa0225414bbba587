/** Entry for the server: `ChartEngine.java` calls these two functions. */
import { measureText } from './measure';
import { heightFor } from './options';
import { paper, picture } from './picture';
import { echarts } from './registry';
import type { ChartSpec } from './spec';

echarts.setPlatformAPI({ measureText });

Object.assign(globalThis, {
  mizani: {
    svg: (spec: string, width: number, height: number) =>
      picture(JSON.parse(spec) as ChartSpec, width, height),
    height: (spec: string, width: number) => heightFor(JSON.parse(spec) as ChartSpec, paper(width)),
  },
});

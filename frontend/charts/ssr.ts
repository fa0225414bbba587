/** Entry for the server: `ChartEngine.java` calls these two functions. */
import { heightFor } from './options';
import { paper, picture } from './picture';
import type { ChartSpec } from './spec';

Object.assign(globalThis, {
  mizani: {
    svg: (spec: string, width: number, height: number) =>
      picture(JSON.parse(spec) as ChartSpec, width, height),
    height: (spec: string, width: number) => heightFor(JSON.parse(spec) as ChartSpec, paper(width)),
  },
});

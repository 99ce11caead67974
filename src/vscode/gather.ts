// Many small changes, one refresh: a folder of articles that is being read must not redraw its views for each of them.

import type { Disposable } from 'vscode';

/** Calls `work` once, `delay` ms after the first of any number of calls. */
export function gathered(work: () => void, delay = 50): (() => void) & Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, delay);
  };
  return Object.assign(call, { dispose: () => clearTimeout(timer) });
}

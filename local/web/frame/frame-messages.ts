/** What a sandboxed frame and the page say to each other by postMessage. Types only. */

export type FromFrame =
  | { readonly regulars: 'run'; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly regulars: 'close' | 'focus' }
  | { readonly regulars: 'size'; readonly width?: number; readonly height?: number }
  /** The page keeps it for the next frame of this person. */
  | { readonly regulars: 'store'; readonly entries: Readonly<Record<string, string>> }
  | { readonly regulars: 'download'; readonly name: string; readonly file: Blob };

export type ToFrame =
  | { readonly regulars: 'result'; readonly id: number; readonly result: unknown }
  | { readonly regulars: 'failure'; readonly id: number; readonly message: string };

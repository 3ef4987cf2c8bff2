/**
 * One sandboxed frame, and the page's side of its bridge. A message counts only when it comes from this very frame's
 * window; what it may ask for is what FromFrame lists, and its calls run with this window's person and selection.
 */
import { useRef } from 'preact/hooks';
import type { FromFrame, ToFrame } from '../../frame/frame-messages';
import type { CallOutcome } from '../../wire';
import type { PageState, Pane } from '../page-state';
import { apply } from '../script-actions';
import { ask } from '../server-calls';
import { frameMemory, keepFrameMemory } from '../session-memory';
import { useWhen } from '../use-when';

interface FrameViewProps {
  readonly state: PageState;
  readonly pane: Pane;
  readonly onClose: () => void;
  readonly onResize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

export function FrameView({ state, pane, onClose, onResize }: FrameViewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef({ onClose, onResize });
  handlers.current = { onClose, onResize };
  useWhen([pane.frame], () => {
    const hear = ({ source, data }: MessageEvent<FromFrame | null>) => {
      const window = frame.current?.contentWindow;
      if (!window || source !== window || !data || typeof data !== 'object' || !('regulars' in data)) return;
      const reply = (message: ToFrame) => window.postMessage(message, '*');
      obey(state, data, reply, handlers.current);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  });
  return (
    <iframe
      ref={frame}
      key={pane.frame}
      title={pane.title}
      name={frameMemory(state.user.value)}
      src={pane.frame}
      sandbox="allow-scripts allow-forms"
      onLoad={() => frame.current?.focus()}
    />
  );
}

type Handlers = Pick<FrameViewProps, 'onClose'> & { readonly onResize: FrameViewProps['onResize'] };

function obey(state: PageState, message: FromFrame, reply: (message: ToFrame) => void, handlers: Handlers): void {
  switch (message.regulars) {
    case 'run':
      void run(state, message, reply);
      return;
    case 'close':
      handlers.onClose();
      return;
    case 'focus':
      document.getElementById('cell-input')?.focus();
      return;
    case 'size':
      handlers.onResize?.(sizeIn(message));
      return;
    case 'store':
      keepFrameMemory(state.user.value, message.entries);
      return;
    case 'download':
      if (message.file instanceof Blob) save(String(message.name), message.file);
  }
}

type RunMessage = Extract<FromFrame, { regulars: 'run' }>;

async function run(state: PageState, { id, function: name, args }: RunMessage, reply: (message: ToFrame) => void) {
  const outcome = await outcomeOf(state, name, args);
  if (outcome.kind === 'done') reply({ regulars: 'result', id, result: outcome.result });
  else reply({ regulars: 'failure', id, message: outcome.message });
  apply(state, outcome.effects);
}

async function outcomeOf(state: PageState, name: string, args: readonly unknown[]): Promise<CallOutcome> {
  try {
    return await ask('run', { function: name, args, selection: { ...state.where.value } }, state.user.value);
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error), effects: [] };
  }
}

function sizeIn({ width, height }: { readonly width?: unknown; readonly height?: unknown }) {
  return {
    ...(typeof width === 'number' ? { width } : {}),
    ...(typeof height === 'number' ? { height } : {}),
  };
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replace(/[\\/:*?"<>|]/g, '_');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

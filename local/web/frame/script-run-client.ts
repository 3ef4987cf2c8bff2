/**
 * google.script.run as a sidebar or dialog meets it, by Google's rules: what cannot be carried throws at the caller
 * ("Failed due to illegal value in property: X"), a result with a Date comes as null, a failure handler gets an Error,
 * ten calls run at once and the others wait.
 */
import type { FromFrame, ToFrame } from './frame-messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly onSuccess: Handler | null;
  readonly onFailure: Handler | null;
  readonly userObject: unknown;
}

interface Settings {
  readonly onSuccess: Handler | null;
  readonly onFailure: Handler | null;
  readonly userObject: unknown;
}

const AT_ONCE = 10;

export class ScriptRunClient {
  private readonly running = new Map<number, Call>();
  private readonly waiting: Call[] = [];
  private last = 0;

  constructor(private readonly post: (message: FromFrame) => void) {}

  /** A new one for each chain: handlers set on one must not reach another call. */
  runner(settings: Settings = { onSuccess: null, onFailure: null, userObject: undefined }): unknown {
    const chain = (set: Partial<Settings>) => this.runner({ ...settings, ...set });
    const own: Record<string, (value: never) => unknown> = {
      withSuccessHandler: (onSuccess: Handler) => chain({ onSuccess }),
      withFailureHandler: (onFailure: Handler) => chain({ onFailure }),
      withUserObject: (userObject: unknown) => chain({ userObject }),
    };
    return new Proxy(own, {
      get: (_, name) => {
        if (typeof name !== 'string' || name.endsWith('_')) return undefined;
        return (
          own[name] ??
          ((...args: unknown[]) => this.call({ function: name, args: carriedArguments(args), ...settings }))
        );
      },
    });
  }

  receive(message: ToFrame): void {
    const call = this.running.get(message.id);
    if (call === undefined) return;
    this.running.delete(message.id);
    this.next();
    if (message.regulars === 'result') call.onSuccess?.(message.result, call.userObject);
    else if (call.onFailure) call.onFailure(new Error(message.message), call.userObject);
    else console.error(`google.script.run.${call.function}: ${message.message}`);
  }

  private call(call: Call): void {
    this.waiting.push(call);
    this.next();
  }

  private next(): void {
    const call = this.running.size < AT_ONCE ? this.waiting.shift() : undefined;
    if (call === undefined) return;
    const id = ++this.last;
    this.running.set(id, call);
    this.post({ regulars: 'run', id, function: call.function, args: call.args });
  }
}

/** @throws Error naming the property that cannot be carried */
export function carriedArguments(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg, at) => carried(arg, String(at), []) ?? null);
}

function carried(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((one, at) => carried(one, String(at), within) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(property);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, carried(one, key, within)]));
}

function illegal(property: string): Error {
  return new Error(`Failed due to illegal value in property: ${property}`);
}

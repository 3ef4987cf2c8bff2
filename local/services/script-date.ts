/**
 * The Date of an execution: its clock is the execution's, its local time that of the script's zone.
 *
 * On Google both belong to the script, never to the machine. The realm's own Date.prototype is kept (so that
 * `instanceof` and literals hold) and its local getters, setters and printing are replaced.
 */
import type { HostZones } from './host';

type Parts = [year: number, month: number, day: number, hours: number, minutes: number, seconds: number, ms: number];
const GETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const MINUTE = 60_000;
const DAY_MS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
/** A text that says its own zone, or an ISO day alone, which is UTC by definition. */
const SAYS_ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}|\([^)]*\))\s*$|^\s*[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?\s*$/i;

/** The zone of a script, through the host's tables; UTC, the usual one, without asking. */
class LocalTime {
  private readonly isUtc: boolean;

  constructor(
    private readonly zones: HostZones,
    private readonly zone: string,
  ) {
    this.isUtc = /^(?:Etc\/)?(?:UTC|GMT)$/.test(zone);
  }

  offsetMinutes(instant: number): number {
    return this.isUtc || Number.isNaN(instant) ? 0 : this.zones.offsetMinutes(this.zone, instant);
  }

  /** The wall clock, as if it were UTC. */
  wall(instant: number): number {
    return instant + this.offsetMinutes(instant) * MINUTE;
  }

  instant(wall: number): number {
    if (this.isUtc || Number.isNaN(wall)) return wall;
    return this.zones.instantOf(this.zone, wall / DAY_MS + UNIX_EPOCH_SERIAL);
  }
}

/** Puts the execution's Date in the place of the realm's. */
export function installDate(realm: { Date: DateConstructor }, now: () => number, zones: HostZones, zone: string): void {
  const Real = realm.Date;
  const local = new LocalTime(zones, zone);
  const realOffset = Real.prototype.getTimezoneOffset;
  const parse = (text: string): number => {
    const machine = Real.parse(text);
    if (SAYS_ZONE.test(text) || Number.isNaN(machine)) return machine;
    return local.instant(machine - realOffset.call(new Real(machine)) * MINUTE);
  };
  const instantOf = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return local.instant(Real.UTC(...(args.map(Number) as Parts)));
    const [only] = args;
    if (only instanceof Real) return only.getTime();
    return typeof only === 'string' ? parse(only) : new Real(only as number).getTime();
  };
  function ScriptDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Real(now()).toString();
    if (new.target === ScriptDate && args.length === 1 && typeof args[0] === 'number') return new Real(args[0]);
    return Reflect.construct(Real, [instantOf(args)], new.target);
  }
  replaceLocalMethods(Real.prototype, local);
  Object.defineProperties(ScriptDate, {
    now: { value: now, configurable: true, writable: true },
    parse: { value: parse, configurable: true, writable: true },
    UTC: { value: Real.UTC, configurable: true, writable: true },
    length: { value: 7 },
    name: { value: 'Date' },
    prototype: { value: Real.prototype },
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: ScriptDate, configurable: true, writable: true });
  realm.Date = ScriptDate as unknown as DateConstructor;
}

function replaceLocalMethods(prototype: Date, local: LocalTime): void {
  const put = (name: string, value: unknown) =>
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  const Real = prototype.constructor as DateConstructor;
  const wall = (date: Date) => new Real(local.wall(date.getTime()));
  for (const name of [...GETTERS, 'Day'] as const) {
    put(`get${name}`, function (this: Date) {
      return wall(this)[`getUTC${name}`]();
    });
  }
  for (const name of GETTERS) {
    put(`set${name}`, function (this: Date, ...args: [number]) {
      const moved = wall(this);
      moved[`setUTC${name}`](...args);
      return this.setTime(local.instant(moved.getTime()));
    });
  }
  put('getTimezoneOffset', function (this: Date) {
    return Number.isNaN(this.getTime()) ? Number.NaN : -local.offsetMinutes(this.getTime()) || 0;
  });
  replacePrinting(put, wall, local);
}

function replacePrinting(
  put: (name: string, value: unknown) => void,
  wall: (date: Date) => Date,
  local: LocalTime,
): void {
  const day = (date: Date) =>
    wall(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+) .*$/, '$1 $3 $2 $4');
  const time = (date: Date) => {
    const minutes = local.offsetMinutes(date.getTime());
    const size = Math.abs(minutes);
    const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
    return `${wall(date).toISOString().slice(11, 19)} GMT${offset}`;
  };
  const printing = (print: (date: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : print(this);
    };
  put('toDateString', printing(day));
  put('toTimeString', printing(time));
  put(
    'toString',
    printing((date) => `${day(date)} ${time(date)}`),
  );
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

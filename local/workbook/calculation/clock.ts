/**
 * The clock as formulas see it: one reading sees one instant, in the spreadsheet's zone. Tells whether what was
 * computed by an earlier reading still holds.
 */
import type { WorkbookState } from '../workbook-state';
import { serialAt } from '../zone';
import type { Frame } from './recalculation';
import type { Remembered } from './remembering';

export class Clock {
  private reading: number | null = null;
  private last = { reading: Number.NaN, zone: '', serial: 0 };

  constructor(
    private readonly state: WorkbookState,
    private readonly now: () => number,
  ) {}

  newReading(): void {
    this.reading = null;
  }

  /** Now as a serial number. */
  serial(): number {
    this.reading ??= this.now();
    const zone = this.state.settings.timeZone;
    if (this.last.reading !== this.reading || this.last.zone !== zone) {
      this.last = { reading: this.reading, zone, serial: serialAt(zone, this.reading) };
    }
    return this.last.serial;
  }

  today(): number {
    return Math.floor(this.serial());
  }

  holds({ clock, day }: Remembered): boolean {
    return (clock === null || clock === this.serial()) && (day === null || day === this.today());
  }

  stampsOf(frame: Frame): Pick<Remembered, 'clock' | 'day'> {
    return { clock: frame.clock ? this.serial() : null, day: frame.day ? this.today() : null };
  }

  thisYear(): number {
    const serial = serialAt(this.state.settings.timeZone, this.now());
    return new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
  }
}

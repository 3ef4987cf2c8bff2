/**
 * Who holds which lock of a workbook, among executions alive at the same time.
 */
export class LockRegistry {
  private readonly holders = new Map<string, number>();

  acquire(name: string, execution: number): boolean {
    const holder = this.holders.get(name) ?? execution;
    if (holder !== execution) return false;
    this.holders.set(name, execution);
    return true;
  }

  holds(name: string, execution: number): boolean {
    return this.holders.get(name) === execution;
  }

  release(name: string, execution: number): void {
    if (this.holds(name, execution)) this.holders.delete(name);
  }

  /** Locks end with their run. */
  releaseAll(execution: number): void {
    for (const [name, holder] of this.holders) if (holder === execution) this.holders.delete(name);
  }
}

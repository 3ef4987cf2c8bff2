/**
 * The simple onEdit runs once at a time and lets two more edits wait; further ones are lost, as on Google
 * (platform.md: "onEdit queues at most two events").
 */
export class EditQueue<T> {
  private static readonly MOST_WAITING = 2;
  private readonly waiting: (() => void)[] = [];
  private isRunning = false;

  /** @returns null when it has to wait, or is lost: nobody waits for its outcome then */
  run(edit: () => T): T | null {
    if (this.isRunning) {
      if (this.waiting.length < EditQueue.MOST_WAITING) this.waiting.push(edit);
      return null;
    }
    this.isRunning = true;
    try {
      return edit();
    } finally {
      this.isRunning = false;
      const next = this.waiting.shift();
      if (next !== undefined) this.run(next as () => T);
    }
  }
}

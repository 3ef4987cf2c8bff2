/**
 * The buffer between a write and its judgement.
 *
 * On Google a setter returns before its cells are judged; a refusal surfaces at the next read, at flush or when the
 * run ends. A block with one refused cell is void as a whole. What was queued behind a refused block is dropped with
 * it: whether Google applies it is unknown, and a product that relied on either would be wrong.
 */
import type { Area, Op } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception, PROTECTED } from './exception';

/** Judges at the moment of application, since formats and rules queued before it then hold. */
export interface PendingWrite {
  /** null: a setting of the tab, which needs the right to edit the file but no cell. */
  readonly area: Area | null;
  /** @throws Exception when a cell of the block is refused */
  readonly judge: () => readonly Op[];
}

export class WriteQueue {
  private pending: PendingWrite[] = [];

  constructor(private readonly document: OpenDocument) {}

  add(write: PendingWrite): void {
    this.pending.push(write);
  }

  apply(): void {
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) this.applyOne(write);
  }

  private applyOne({ area, judge }: PendingWrite): void {
    if (area !== null) this.document.expectInside(area);
    const allowed = area === null ? this.document.mayEditFile() : this.document.mayEdit(area);
    if (!allowed) throw new Exception(PROTECTED);
    for (const op of judge()) this.document.change(op);
  }

  /** What a killed execution leaves behind lands after all: each write that stands on its own, no error to anybody. */
  land(): void {
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) {
      try {
        this.applyOne(write);
      } catch {
        return;
      }
    }
  }

  drop(): void {
    this.pending = [];
  }
}

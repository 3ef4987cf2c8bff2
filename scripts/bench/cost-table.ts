/** Prints one line a piece of work: service calls, cells, modelled seconds on Google, seconds of CPU here, the budget. */
export interface Cost {
  readonly work: string;
  readonly calls: number;
  readonly cells: number;
  /** By the model of docs/decisions/0003-cost-model.md. */
  readonly modelled: number;
  readonly cpu: number;
  readonly budget: string;
  readonly within: boolean;
}

const HEADS = ['work', 'calls', 'cells', 'model s', 'CPU s', 'budget', ''];

export function costTable(title: string, costs: readonly Cost[]): string {
  const rows = costs.map((cost) => [
    cost.work,
    String(cost.calls),
    String(cost.cells),
    cost.modelled.toFixed(2),
    cost.cpu.toFixed(2),
    cost.budget,
    cost.within ? 'ok' : 'OVER',
  ]);
  const widths = HEADS.map((head, index) =>
    rows.reduce((width, row) => Math.max(width, row[index]!.length), head.length),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 || index > 4 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!)))
      .join('  ');
  return [`\n${title}`, line(HEADS), ...rows.map(line)].join('\n');
}

/** Draws a chart as Sheets would, with the labels and numbers that the tab shows. The drawing is chart.js's. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';
import type { ShownChart } from '../wire';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
);

export type DrawnChart = Pick<Chart, 'destroy'>;

interface Kind {
  readonly type: 'bar' | 'line' | 'pie' | 'scatter';
  readonly across?: true;
  readonly filled?: true;
}

/** By Google's Charts.ChartType; what is missing is drawn as columns. */
const KINDS: Readonly<Record<string, Kind>> = {
  COLUMN: { type: 'bar' },
  HISTOGRAM: { type: 'bar' },
  COMBO: { type: 'bar' },
  BAR: { type: 'bar', across: true },
  LINE: { type: 'line' },
  AREA: { type: 'line', filled: true },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter' },
};

/** Google's own order of colours. */
const COLOURS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];

export function drawChart(canvas: HTMLCanvasElement, shown: ShownChart): DrawnChart {
  return new Chart(canvas, configuration(shown));
}

function configuration(shown: ShownChart): ChartConfiguration {
  const kind = KINDS[shown.type] ?? { type: 'bar' };
  const isPie = kind.type === 'pie';
  const [x, y] = kind.across ? [shown.yTitle, shown.xTitle] : [shown.xTitle, shown.yTitle];
  const scale = (title: string) => ({
    stacked: shown.stacked,
    title: { display: title !== '', text: title },
    ticks: { autoSkip: false },
    beginAtZero: true,
  });
  return {
    type: kind.type,
    data: { labels: [...shown.labels], datasets: datasets(shown, kind) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind.across ? 'y' : 'x',
      layout: { padding: 12 },
      plugins: {
        title: { display: shown.title !== '', text: shown.title, align: 'start', font: { size: 16 }, color: '#3c4043' },
        legend: { display: isPie || shown.series.length > 1, position: 'right' },
        tooltip: { callbacks: { label: ({ datasetIndex, dataIndex }) => said(shown, datasetIndex, dataIndex) } },
      },
      ...(isPie ? {} : { scales: { x: scale(x), y: scale(y) } }),
    },
  } as ChartConfiguration;
}

/** The number as the tab writes it. */
function said({ series }: ShownChart, at: number, point: number): string {
  const one = series[at];
  return one === undefined ? '' : `${one.name}: ${one.shown[point] ?? ''}`;
}

function datasets({ series, labels, colors }: ShownChart, kind: Kind) {
  const colour = (at: number): string => colors[at] ?? COLOURS[at % COLOURS.length] ?? '#4285f4';
  return series.map(({ name, values }, at) => ({
    label: name,
    data:
      kind.type === 'scatter' ? values.map((value, point) => ({ x: Number(labels[point]), y: value })) : [...values],
    backgroundColor: kind.type === 'pie' ? values.map((_, point) => colour(point)) : colour(at),
    borderColor: kind.type === 'line' ? colour(at) : '#ffffff',
    borderWidth: kind.type === 'line' ? 2 : 0,
    fill: kind.filled ?? false,
  }));
}

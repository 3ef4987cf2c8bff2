/**
 * The ten segments by recency and frequency scores, the first row that fits wins and every pair fits one. They are the
 * segments of the usual R×F map; the order is that of the report.
 */
export interface SegmentBand {
  readonly segment: Segment;
  readonly recency: readonly [from: number, to: number];
  readonly frequency: readonly [from: number, to: number];
}

export const SEGMENTS = [
  'champion',
  'loyal',
  'potentialLoyalist',
  'newCustomer',
  'promising',
  'needAttention',
  'aboutToSleep',
  'atRisk',
  'cantLose',
  'hibernating',
] as const;

export type Segment = (typeof SEGMENTS)[number];

export const SEGMENT_BANDS: readonly SegmentBand[] = [
  { segment: 'champion', recency: [5, 5], frequency: [4, 5] },
  { segment: 'loyal', recency: [3, 4], frequency: [4, 5] },
  { segment: 'potentialLoyalist', recency: [4, 5], frequency: [2, 3] },
  { segment: 'newCustomer', recency: [5, 5], frequency: [1, 1] },
  { segment: 'promising', recency: [4, 4], frequency: [1, 1] },
  { segment: 'needAttention', recency: [3, 3], frequency: [3, 3] },
  { segment: 'aboutToSleep', recency: [3, 3], frequency: [1, 2] },
  { segment: 'atRisk', recency: [1, 2], frequency: [3, 4] },
  { segment: 'cantLose', recency: [1, 2], frequency: [5, 5] },
  { segment: 'hibernating', recency: [1, 2], frequency: [1, 2] },
];

/** The only place that asks what time it is; everything below entry is told. */
import { type Instant, instantOfEpoch } from '../domain/calendar/instant';

export const now = (): Instant => instantOfEpoch(Date.now());

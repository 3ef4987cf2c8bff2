/**
 * The segment report's figures: one row a segment, in the report's order, with the money of the chosen scoring.
 */
import { type GroupFigures, groupFigures } from './group-figures';
import { monetaryOf, type RfmScore, type RfmScoring, type ScoredCustomer } from './rfm-scores';
import { SEGMENTS, type Segment } from './segment-table';

/** @param scores as rfmScores gave them: one for each customer, in the same order */
export function segmentFigures(
  customers: readonly ScoredCustomer[],
  scores: readonly RfmScore[],
  scoring: RfmScoring,
): GroupFigures<Segment>[] {
  return groupFigures(
    SEGMENTS,
    customers.map((customer, index) => ({
      group: scoreOf(customer, scores[index]).segment,
      recencyDays: Math.max(0, customer.recencyDays),
      orders: customer.orders,
      sales: monetaryOf(customer, scoring),
    })),
  );
}

function scoreOf(customer: ScoredCustomer, score: RfmScore | undefined): RfmScore {
  if (score?.customerId !== customer.customerId) throw new RangeError(`no score beside ${customer.customerId}`);
  return score;
}

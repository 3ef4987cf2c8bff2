import { chance } from './builders/chance';
import { LONG } from './builders/faults';
import { COLUMN_EDITS, TAB_EDITS } from './builders/rearranged-grid';
import { ROW_EDITS } from './builders/rearranged-rows';
import { openForBusiness, SAVES } from './builders/twin-saves';
import { FIRED, Twins } from './builders/twins';

const EDITS = 1_000;
const REARRANGEMENTS = [...COLUMN_EDITS, ...TAB_EDITS, ...ROW_EDITS, ...SAVES];
const SEEDS = LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];

/** What the product keeps of its own doings only grows: it is compared now and then. */
const RECORDS = ['log', 'batches', 'imports'] as const;
const RECORDS_EVERY = 50;

it.each(SEEDS)(
  'a thousand edits of a shared sheet, with columns and tabs renamed, moved, hidden, inserted, copied and deleted, rows sorted, filtered, pasted: every field of every row stays right (seed %i)',
  (seed) => {
    const twins = new Twins();
    const random = chance(seed);
    openForBusiness(twins);
    for (let step = 1; step <= EDITS; step += 1) {
      const { title, act } = random.weighted(REARRANGEMENTS);
      const found = act(twins, random, step) ?? [];
      const troubles = [...found, ...twins.troubles(step % RECORDS_EVERY === 0 ? [...FIRED, ...RECORDS] : FIRED)];
      // a sentence at a time: a thousand expectations would hide which edit it was
      if (troubles.length > 0) throw new Error(`edit ${step}, somebody ${title}: ${troubles.slice(0, 5).join('\n')}`);
    }
  },
  600_000,
);

/**
 * Lets V8 optimise later than usual. An execution runs in a realm of its own, and what V8 compiled for it dies with it:
 * optimised as early as usual, tests spend a third of their time on code that is never run again.
 */
require('node:v8').setFlagsFromString('--interrupt-budget=1000000'); // 67,584 in Node 20

import type { FuzzTarget } from './fuzz-target.ts';
import { comparing } from './targets/comparing.ts';
import { configuring } from './targets/configuring.ts';
import { fixing } from './targets/fixing.ts';
import { formatting } from './targets/formatting.ts';
import { importing } from './targets/importing.ts';
import { merging } from './targets/merging.ts';
import { reading } from './targets/reading.ts';

/** Everything that is tried with texts of chance. */
export const TARGETS: readonly FuzzTarget[] = [reading, formatting, fixing, comparing, merging, importing, configuring];

import type { Catalogue } from '../../messages/catalogue.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';

/** What a layout needs beside what it lays out. */
export interface Surroundings {
  readonly measurer: TextMeasurer;
  readonly catalogue: Catalogue;
}

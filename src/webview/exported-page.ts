import { showViews } from './show-views.ts';

/* The script of a page that a canvas was exported to. */

showViews();

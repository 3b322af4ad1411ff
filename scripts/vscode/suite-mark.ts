/** How a suite marks its own lines among everything else that an extension host logs. */
export const suiteMark = '[suite] ';

/** The environment variable by which a suite in the Node host finds the hands (`hands.ts`); the web worker host has none. */
export const handsVariable = 'BMC_TEST_HANDS';

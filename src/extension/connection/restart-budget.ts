/** How often a server may die within how many milliseconds before it is left alone. */
const PATIENCE = { deaths: 4, within: 180_000 };

/** Whether a server that died should be started again by itself: a few times, but not for ever. */
export class RestartBudget {
  #deaths: readonly number[] = [];

  /** How often it died lately. */
  get deaths(): number {
    return this.#deaths.length;
  }

  /** Counts a death at this time, in milliseconds; gives whether it is worth another try. */
  allows(now: number): boolean {
    this.#deaths = [...this.#deaths.filter((death) => now - death < PATIENCE.within), now];
    return this.#deaths.length <= PATIENCE.deaths;
  }

  /** Begins anew, as when a person asked for the restart. */
  refill(): void {
    this.#deaths = [];
  }
}

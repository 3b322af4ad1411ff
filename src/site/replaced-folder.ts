/** A folder is there that was not written by us: it is not replaced. */
export class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
}

/** What writing a folder needs of a file system. Each rejects with the system's error. */
export interface FolderSystem<Place> {
  /** What lies in a folder; undefined where there is nothing at all. Rejects with a `ForeignFolder` where it is none. */
  names(folder: Place): Promise<readonly string[] | undefined>;
  /** The place of another name beside a folder. */
  beside(folder: Place, name: (own: string) => string): Place;
  /** Makes a folder in one that is there. */
  make(folder: Place): Promise<void>;
  /** Writes a file below a folder, making the folders that it takes. */
  write(folder: Place, path: string, content: string | Uint8Array): Promise<void>;
  rename(from: Place, to: Place): Promise<void>;
  /** Takes a folder away with all that is in it; nothing where it is not there. */
  remove(folder: Place): Promise<void>;
}

/** So many files are written at a time, while the next ones are made. */
const MOST_AT_ONCE = 8;

/**
 * A folder that is written whole or not at all: into a new one beside its place, which takes that place when all is
 * written. One that is there already is replaced where it is empty, or holds the file that marks what we wrote.
 */
export class ReplacedFolder<Place> {
  readonly #system: FolderSystem<Place>;
  readonly #target: Place;
  readonly #beside: Place;
  readonly #isThere: boolean;
  readonly #written = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  private constructor(system: FolderSystem<Place>, target: Place, beside: Place, isThere: boolean) {
    this.#system = system;
    this.#target = target;
    this.#beside = beside;
    this.#isThere = isThere;
  }

  /** Begins with a folder. Rejects with a `ForeignFolder` where it may not be replaced. @param marker names the file that marks it */
  static async at<Place>(system: FolderSystem<Place>, target: Place, marker: string): Promise<ReplacedFolder<Place>> {
    const names = await system.names(target);
    if (names && names.length > 0 && !names.includes(marker)) throw new ForeignFolder(String(target));
    const beside = system.beside(target, (own) => `.${own}-${crypto.randomUUID()}.tmp`);
    await system.make(beside);
    return new ReplacedFolder(system, target, beside, names !== undefined);
  }

  /** Writes a file; resolves when the next one may be made. Rejects where this or one before could not be written. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const writing = this.#system.write(this.#beside, path, content).then(
      () => void this.#written.delete(writing),
      (error: unknown) => {
        this.#written.delete(writing);
        this.#failure ??= { error };
      },
    );
    this.#written.add(writing);
    if (this.#written.size >= MOST_AT_ONCE) await Promise.race(this.#written);
    this.#complain();
  }

  /** Puts what was written into its place. Rejects where that cannot be done; what was there is there then, as before. */
  async finish(): Promise<void> {
    await Promise.all(this.#written);
    this.#complain();
    const { rename } = this.#system;
    if (!this.#isThere) return rename(this.#beside, this.#target);
    const old = this.#system.beside(this.#beside, (own) => `${own}.old`);
    await rename(this.#target, old);
    try {
      await rename(this.#beside, this.#target);
    } catch (error) {
      await rename(old, this.#target);
      throw error;
    }
    // All is in its place: what cannot be cleared away, as where another program has it open, is no failure of it.
    await this.#system.remove(old).catch(() => undefined);
  }

  /** Takes away what was written so far. */
  async abandon(): Promise<void> {
    await Promise.all(this.#written);
    await this.#system.remove(this.#beside).catch(() => undefined);
  }

  #complain(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

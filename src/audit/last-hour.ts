/** Counts what came within the last 60 minutes, each once; what comes again within them is no further one. */

const hourMs = 60 * 60 * 1000;

export class LastHour {
  private readonly came: { readonly at: string; readonly what: readonly string[] }[] = [];
  private first = 0;
  private readonly times = new Map<string, number>();

  /** How many with these; they come in the order of their instants. */
  countWith(at: string, what: readonly string[]): number {
    this.came.push({ at, what });
    this.add(what, 1);
    const since = Date.parse(at) - hourMs;
    for (let oldest = this.came[this.first]; oldest !== undefined && Date.parse(oldest.at) <= since; oldest = this.came[this.first]) {
      this.add(oldest.what, -1);
      this.first += 1;
    }
    return this.times.size;
  }

  private add(what: readonly string[], more: 1 | -1): void {
    for (const one of what) {
      const times = (this.times.get(one) ?? 0) + more;
      if (times === 0) this.times.delete(one);
      else this.times.set(one, times);
    }
  }
}

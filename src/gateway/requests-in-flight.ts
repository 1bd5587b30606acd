/** Counts the requests that are being answered, so that something may wait until all that began before it are done. */
export class RequestsInFlight {
  private readonly running = new Set<Promise<unknown>>();

  async run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = work();
    this.running.add(answer);
    try {
      return await answer;
    } finally {
      this.running.delete(answer);
    }
  }

  /** Resolves when every request that runs now has been answered; later ones are not waited for. */
  async drained(): Promise<void> {
    await Promise.allSettled([...this.running]);
  }
}

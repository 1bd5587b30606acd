/** Names of places by their code. */
export function usePlaceName(): (code: string) => string {
  return (code) => code;
}

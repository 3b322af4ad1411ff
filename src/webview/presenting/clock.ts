/** How long something has been running, given in milliseconds: `4:07`, `1:02:33`. */
export function runningTime(elapsed: number): string {
  const seconds = Math.max(0, Math.floor(elapsed / 1000));
  const two = (count: number) => String(count).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** The time of day of a moment, given in milliseconds since 1970, as a language writes it: `14:05`, `2:05 PM`. */
export function clockTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language || undefined, { hour: 'numeric', minute: '2-digit' }).format(moment);
}

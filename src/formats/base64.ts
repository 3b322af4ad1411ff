/** Bytes as text, in base64. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // A function takes so many arguments at once.
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}

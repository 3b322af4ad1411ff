/** A line at the foot of the page for what it has to tell; nothing is seen of it while it is empty. One for each name. */
export function notice(name: string): HTMLElement {
  const known = document.getElementById(name);
  if (known) return known;
  const made = document.createElement('p');
  made.id = name;
  made.className = 'notice';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

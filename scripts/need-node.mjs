/**
 * Loaded before every script of the project, which are TypeScript that Node runs as it is: says what to do where Node
 * is too old for that. `npm ci` puts a newer one into node_modules/.bin, which comes first in `npm run`.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This project's scripts need Node 22.18 or newer, and this is ${process.versions.node}.
\`npm ci\` brings a newer one along, in the package \`node\`, and run by npm (\`npm start\`, \`npm test\`) a script finds it.
If you did that, the install script of that package did not run: \`--ignore-scripts\` or npm's setting of that name
skips it. Run \`npm rebuild node --ignore-scripts=false\`, or use a newer Node.`,
  );
  process.exit(1);
}

import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { forEveryone, knowTheTree, type Layer, layers, packageDoor } from './layers.ts';

/** One rule for dependency-cruiser; its name is the sentence that a violation is told with. */
type Rule = IRegularForbiddenRuleType;

const oneOf = (names: readonly string[]) => `(${names.map((name) => name.replace(/[.*+?]/g, '\\$&')).join('|')})`;
const inLayer = (name: string) => `^src/${name}/`;

/** A rule for each arrow that `layers.ts` does not draw, and those that hold for all folders alike. */
export function importRules(): Rule[] {
  return [...Object.entries(layers).flatMap(([name, layer]) => rulesOf(name, layer)), ...everywhere];
}

function rulesOf(name: string, { layers: others, types = [], files = [], packages, node }: Layer): Rule[] {
  const open = [...new Set([name, forEveryone, ...others])];
  const at = [`^src/${oneOf(open)}/`, ...files.map((file) => `^src/${file.replaceAll('.', '\\.')}$`)];
  const forTypes = [...at, ...types.map(inLayer)];
  const rules: Rule[] = [
    forbid(`${name}/ may not import this folder`, { path: inLayer(name) }, { path: '^src/', pathNot: forTypes }),
    forbid(
      `${name}/ may not import this package`,
      { path: inLayer(name) },
      {
        pathNot: ['^src/', ...(packages.length > 0 ? [`^(node_modules/)?${oneOf(packages)}(/|$)`] : [])],
        dependencyTypesNot: ['core', 'local'],
      },
    ),
  ];
  if (types.length > 0) {
    const to = {
      path: `^src/${oneOf(types)}/`,
      // Single files of it may be open all the same.
      pathNot: at,
      dependencyTypesNot: ['type-only', 'type-import'],
    } satisfies Rule['to'];
    rules.push(forbid(`${name}/ may import types alone from this folder`, { path: inLayer(name) }, to));
  }
  if (node !== true) {
    const from = { path: inLayer(name), ...(node ? { pathNot: node.source } : {}) };
    rules.push(forbid("Node's own modules have no place here", from, { dependencyTypes: ['core'] }));
  }
  return rules;
}

const everywhere: readonly Rule[] = [
  forbid('an import leads back to where it came from', {}, { circular: true }),
  // Of these there are types alone.
  forbid('this import leads nowhere', {}, { couldNotResolve: true, pathNot: '^(vscode|mdast)$' }),
  forbid(
    'nothing is passed on from another file: import it where it is',
    { pathNot: ['/compiled/', '/generated/', `^${packageDoor}$`] },
    { dependencyTypes: ['export'] },
  ),
  forbid(
    'the syntax tree is known to the language, the model, the formatting and the server',
    { path: '^src/', pathNot: `^src/${oneOf(knowTheTree)}/` },
    { path: '^src/language/(?:compiled|generated)/' },
  ),
];

function forbid(name: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, severity: 'error', from, to };
}

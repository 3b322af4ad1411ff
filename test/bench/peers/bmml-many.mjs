/* Checks a folder with BMML: `node bmml-many.mjs shipped|once FOLDER`; with its schema compiled for each file, or once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { lint } from './node_modules/bmml/dist/linter.js';
import { loadSchema, parseYaml, validateDocument } from './node_modules/bmml/dist/validator.js';

const [how, folder] = process.argv.slice(2);

function compiledOnce() {
  const ajv = new (Ajv.default ?? Ajv)({ allErrors: true, verbose: true });
  (addFormats.default ?? addFormats)(ajv);
  const isValid = ajv.compile(loadSchema());
  return (data) => ({ valid: isValid(data) });
}

const validate = how === 'once' ? compiledOnce() : validateDocument;
for (const name of readdirSync(folder)) {
  const { data } = parseYaml(readFileSync(join(folder, name), 'utf8'));
  if (validate(data).valid) lint(data);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from './run';

/** The JSON Schema of a site rule, for editors that check while somebody writes. */
export const SCHEMA_FILE = join(ROOT, 'docs/site-rule.schema.json');

/** Writes the schema of the TypeScript type, comments as descriptions. */
export function schemaOfRules(): string {
  const generator = createGenerator({
    path: join(ROOT, 'src/rules/rule.ts'),
    tsconfig: join(ROOT, 'src/rules/tsconfig.json'),
    type: 'SiteRule',
    skipTypeCheck: true, // the build checks types; this library has a compiler of its own
  });
  return `${JSON.stringify(generator.createSchema('SiteRule'), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, schemaOfRules());

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The script of axe. */
export const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

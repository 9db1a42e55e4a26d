import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Runs a command of an installed package in the project's folder, or another, its output on the terminal.
 * @returns whether it succeeded
 */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, folder = ROOT): boolean {
  const path = `${resolve(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } });
  return status === 0;
}

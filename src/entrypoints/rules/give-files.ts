import { downloadFile } from '../../platform/download';
import { type FtrExport, ftrExport, packFiles, ruleParts, ruleText, type TextFile } from '../../rules/export-rules';
import type { SiteRule } from '../../rules/rule';
import { makeRest } from '../../view/make-rest';

/** Gives the person rules as JSON: one file as far as one part of a rule set may hold them, else an archive of parts. */
export async function giveJson(rules: readonly SiteRule[]): Promise<void> {
  const [only] = rules;
  if (only && rules.length === 1) return giveText({ name: `${fileName(only.id)}.json`, text: ruleText(only) }, 'application/json');
  const parts = ruleParts(rules);
  if (parts.length === 1) return giveText({ name: 'limpid-rules.json', text: parts.join() }, 'application/json');
  const files = parts.map((text, index) => ({ name: `limpid-rules-${index + 1}.json`, text }));
  await giveArchive('limpid-rules.zip', files);
}

/** Gives the person rules as files of FiveFilters; returns what these cannot say. */
export async function giveFtr(rules: readonly SiteRule[]): Promise<FtrExport['told']> {
  const { files, told } = ftrExport(rules);
  const [only] = files;
  if (only && files.length === 1) giveText(only, 'text/plain');
  else if (only) await giveArchive('limpid-rules-ftr.zip', files);
  return told;
}

function giveText({ name, text }: TextFile, type: string): void {
  downloadFile(name, new Blob([text], { type }));
}

async function giveArchive(name: string, files: readonly TextFile[]): Promise<void> {
  downloadFile(name, new Blob(await packFiles(files, makeRest()), { type: 'application/zip' }));
}

/** Names of rules may hold what names of files may not. */
const fileName = (id: string) => id.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 100);

import type { ShippedPart } from './shipped-parts';

/**
 * What ships, as a bill of materials in CycloneDX's JSON. Written here, because npm's own (`npm sbom`) lists what is installed rather
 * than what the bundler kept, and puts a time and a random number into every one.
 */
export function sbomOf(version: string, parts: readonly ShippedPart[]): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { 'bom-ref': `limpid@${version}`, type: 'application', name: 'limpid', version, licenses: [{ license: { id: 'MIT' } }] },
    },
    components: parts.map(componentOf),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf({ name, version, licence, source, hash }: ShippedPart) {
  const isPackage = source === 'npm';
  return {
    'bom-ref': `${name}@${version}`,
    type: isPackage ? 'library' : 'machine-learning-model',
    name,
    version,
    hashes: [{ alg: isPackage ? 'SHA-512' : 'SHA-256', content: hash }],
    licenses: licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(isPackage ? { purl: `pkg:npm/${name.replace('@', '%40')}@${version}` } : {}),
  };
}

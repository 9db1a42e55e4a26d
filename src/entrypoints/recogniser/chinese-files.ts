import type { ChineseModelFiles } from '../../entities/chinese/chinese-model';
import kernel from '../../entities/chinese/model/kernel.wasm?url&inline';
import vocabulary from '../../entities/chinese/model/vocabulary.json?raw';
import weights from '../../entities/chinese/model/weights.bin?url&inline';

/** The files of the Chinese model: a script of its own, which only Chinese text asks for. */
export function readChineseFiles(): ChineseModelFiles {
  return { weights: decode(weights).buffer, vocabulary: JSON.parse(vocabulary), kernel: decode(kernel) };
}

function decode(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}

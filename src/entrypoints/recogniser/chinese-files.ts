import type { ChineseModelFiles } from '../../entities/chinese/chinese-model';
import kernel from '../../entities/chinese/model/kernel.wasm?url&inline';
import vocabulary from '../../entities/chinese/model/vocabulary.json?raw';
import weights from '../../entities/chinese/model/weights.bin?url&inline';

/** The files of the Chinese model: a script of its own, which only Chinese text asks for. */
export function readChineseFiles(): ChineseModelFiles {
  return { weights: decode(weights).buffer, vocabulary: JSON.parse(vocabulary), kernel: decode(kernel) };
}

/** In a loop: `Uint8Array.from` makes a list of two million characters first, which is most of the memory of a reading. */
function decode(address: string): Uint8Array<ArrayBuffer> {
  const characters = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

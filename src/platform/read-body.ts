/** What is left of what may be read, in bytes: answers that come at the same time may share it. */
export interface Room {
  left: number;
}

/** Reads an answer as long as it is not too large: what its server says of that, and then what comes. */
export async function readBody(answer: Response, room: Room, most: number): Promise<Blob | undefined> {
  const { headers, body } = answer;
  const length = headers.get('content-length');
  const fits = (size: number) => size <= most && size <= room.left;
  if (!body || !fits(Number(length ?? 0))) return undefined;
  // Firefox reads no stream where scripts are switched off: the whole is taken there, if its true size was told.
  if (matchMedia('(scripting: none)').matches) {
    if (length === null || headers.has('content-encoding')) return undefined;
    room.left -= Number(length);
    return answer.blob();
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let [size, isWhole] = [0, false];
  try {
    for (let part = await reader.read(); part.value; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.byteLength;
      room.left -= part.value.byteLength;
      if (size > most || room.left < 0) return undefined;
    }
    isWhole = true;
  } finally {
    if (!isWhole) room.left += size;
  }
  return new Blob(parts);
}

/**
 * Makes a function that folds Traditional characters into Simplified ones, one to one, so that offsets stay.
 * @param table - characters, and what each becomes at the same place
 */
export function makeSimplifier({ traditional, simplified }: { readonly traditional: string; readonly simplified: string }) {
  const targets = Array.from(simplified);
  const byCharacter = new Map(Array.from(traditional, (character, place) => [character, targets[place] ?? character]));
  return (text: string) => Array.from(text, (character) => byCharacter.get(character) ?? character).join('');
}

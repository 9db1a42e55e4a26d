/** Takes one step of leaving: what it meets on a page that has changed meanwhile must not keep the others from being taken. */
export function tryTo(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.warn(error);
  }
}

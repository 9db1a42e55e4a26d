/** Files that become part of the script, as `data:` addresses: extension pages connect to nothing, not even to themselves. */
declare module '*?url&inline' {
  const address: string;
  export default address;
}

declare module '*?raw' {
  const text: string;
  export default text;
}

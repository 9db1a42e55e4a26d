/** Milliseconds that this process has computed: what else the machine does is not counted. */
export function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

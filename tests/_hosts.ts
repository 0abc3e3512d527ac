/** Two hosts of one machine, joined by a cable: network namespaces of Linux, which need root and `ip` of iproute2. */
import { join } from "node:path";

/** A job's launcher on these hosts, and what brings its other processes there. */
export interface Hosts {
  /** Words before `mpirun` and its own. */
  readonly launcher: readonly string[];
  /** Flags of `mpirun`. */
  readonly flags: readonly string[];
}

const NETWORK = "10.213.0";

async function run(command: string, ...args: string[]): Promise<boolean> {
  const { success } = await new Deno.Command(command, { args, stdout: "null", stderr: "null" })
    .output().catch(() => ({ success: false }));
  return success;
}

/** Whether such hosts can be made here. */
export async function canMakeHosts(): Promise<boolean> {
  const name = `nash${Deno.pid}t`;
  const made = await run("ip", "netns", "add", name);
  if (made) await run("ip", "netns", "delete", name);
  return made && await run("unshare", "-u", "true");
}

/** Makes two hosts, and takes them away in the end. */
export async function withHosts(folder: string, body: (hosts: Hosts) => Promise<void>) {
  const names = ["a", "b"].map((letter) => `nash${Deno.pid}${letter}`);
  const agent = join(folder, "agent.sh");
  const rights = "OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1";
  await Deno.writeTextFile(
    agent,
    `#!/bin/sh\nhost=$1; shift\nexec ip netns exec $host unshare -u sh -c "hostname $host; export ${rights}; $*"\n`,
    { mode: 0o755 },
  );
  try {
    for (const name of names) await run("ip", "netns", "add", name);
    const [a, b] = names;
    await run("ip", "link", "add", a, "netns", a, "type", "veth", "peer", "name", b, "netns", b);
    for (const [i, name] of names.entries()) {
      const within = (...args: string[]) => run("ip", "-n", name, ...args);
      await within("address", "add", `${NETWORK}.${i + 1}/24`, "dev", name);
      await within("link", "set", name, "up");
      await within("link", "set", "lo", "up");
    }
    const mca = (name: string, value: string) => ["--mca", name, value];
    await body({
      launcher: [
        "ip",
        "netns",
        "exec",
        a,
        "unshare",
        "-u",
        "sh",
        "-c",
        `hostname ${a}; exec "$@"`,
        "-",
      ],
      flags: [
        ...mca("plm_rsh_agent", agent),
        ...mca("btl", "tcp,self"), // No shared memory: all by the network.
        ...mca("btl_tcp_if_include", `${NETWORK}.0/24`),
        ...mca("oob_tcp_if_include", `${NETWORK}.0/24`),
        ...["--host", `${a}:1,${b}:1`],
      ],
    });
  } finally {
    for (const name of names) await run("ip", "netns", "delete", name);
  }
}

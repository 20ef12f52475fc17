import { requireFreePort } from './free-port.mjs';
import { requireSameNode } from './same-node.mjs';
import { serve } from './serve.mjs';
import { startHelp, startOptions } from './start-options.mjs';

/** Runs the server of an unpacked archive until it is stopped; answers with its exit code. */
export async function startPacked(root, args) {
  const { mode, port, help } = startOptions(args);
  if (help) {
    console.log(startHelp);
    return 0;
  }
  requireSameNode(root);
  await requireFreePort(port);
  return serve(root, { mode, port });
}

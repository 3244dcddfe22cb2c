import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Has V8 free what nobody holds any more. By itself it waits until the heap has grown
 * by a multiple of what is alive, run by run: by hundreds of megabytes for a
 * document of a thousand operations.
 */
export function freeGarbage(): void {
  // There is no other way to it where the process was not begun with the flag.
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

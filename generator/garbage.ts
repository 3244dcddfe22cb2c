import { getHeapStatistics, setFlagsFromString } from "node:v8";
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

/** Bytes of a heap that is worth the time: small documents never come to that. */
const much = 64 * 2 ** 20;

/** The same in the middle of a run, where it is a large one: what is made next does not come on top. */
export function freeMuchGarbage(): void {
  if (getHeapStatistics().used_heap_size > much) freeGarbage();
}

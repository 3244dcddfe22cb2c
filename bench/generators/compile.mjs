// Compiles a file, as a process of its own: what it took, and what is wrong. As in
// most projects, declarations are taken as they are; code is not.
import ts from "typescript";
import { strict } from "./check.mjs";

const program = ts.createProgram([process.argv[2]], {
  ...strict,
  skipLibCheck: true,
});
const [first] = ts.getPreEmitDiagnostics(program);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    milliseconds: (userCPUTime + systemCPUTime) / 1000,
    complaint: first && ts.flattenDiagnosticMessageText(first.messageText, " "),
  }),
);

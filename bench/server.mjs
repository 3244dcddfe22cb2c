// The other end of the loopback calls, in a process of its own: answers every
// request with the smallest success.
import { createServer } from "node:http";

const answer = JSON.stringify({ ok: true });
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": answer.length,
    });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.send?.(server.address().port);
});
process.on("disconnect", () => process.exit());

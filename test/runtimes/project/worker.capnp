# No compatibility flags. A date says which defaults a worker gets: the oldest
# have the web platform alone, the newest much of Node.
using Workerd = import "/workerd/workerd.capnp";

const oldest :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = .modules,
      compatibilityDate = "2022-11-30",
      globalOutbound = "network",
    )),
    .network,
  ],
  sockets = .sockets,
);

const newest :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = .modules,
      compatibilityDate = "2026-11-17",
      globalOutbound = "network",
    )),
    .network,
  ],
  sockets = .sockets,
);

const modules :List(Workerd.Worker.Module) = [
  (name = "worker.js", esModule = embed "worker.bundle.js"),
];

# Unless it is told otherwise, a worker may not call loopback.
const network :Workerd.Service = (
  name = "network",
  network = (allow = ["private", "public"]),
);

const sockets :List(Workerd.Socket) = [
  (name = "http", address = "127.0.0.1:0", http = (), service = "main"),
];

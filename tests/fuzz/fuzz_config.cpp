// SPDX-License-Identifier: Apache-2.0
// The configuration file of a server. What is taken is printed, and what is printed can be read again.
#include "fuzz_targets_p.h"

#include "core_harness.h"
#include "fuzz_folder.h"
#include "server_config.h"

namespace alongside::fuzz {

void readConfig(ByteView input)
{
    static const Scratch kFile("server.conf");
    static const Scratch kPrinted("printed.conf");
    kFile.write(input);
    const auto options = server::configure(kFile.path(), {});
    if (!isTaken(options))
        return;
    const auto text = server::configText(*options);
    kPrinted.write(asBytes(text));
    const auto again = server::configure(kPrinted.path(), {});
    check(isTaken(again), "what is printed can be read");
    check(server::configText(*again) == text, "what is printed is what was taken");
}

Seeds configSeeds()
{
    const auto all = server::configText(test::must(server::configure({}, {})));
    return {{"all", toBytes(all)},
        {"some",
            toBytes("# a comment\n\nconnections = 10 # after it\nidle-seconds=30\n"
                    "data = \"/srv/along side\"\noutbox-bytes = 16MiB\n")},
        {"certificate", toBytes("cert = /a.pem\nkey = '/b.pem'\nlog = debug\nlog-format=json\n")},
        {"postgres", toBytes("postgres = \"postgres://user:word@host/plans\"\nmetrics = nobody")},
        {"wrong", toBytes("[section]\nconections = 10\ndata = [1, 2]\nlisten = \"a\\\"b\"\n")}};
}

}

// SPDX-License-Identifier: Apache-2.0
#include "text_trace.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace alongside::bench {

TextTrace TextTrace::read(const std::string& path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(path + " cannot be read");
    const auto json = nlohmann::json::parse(file);
    TextTrace trace;
    trace.isConcurrent = json.value("kind", "") == "concurrent";
    trace.end = json.at("endContent");
    for (const auto& txn : json.at("txns")) {
        Transaction transaction;
        if (trace.isConcurrent) {
            transaction.parents = txn.at("parents").get<std::vector<std::size_t>>();
            transaction.agent = txn.at("agent");
        }
        for (const auto& patch : txn.at("patches"))
            transaction.patches.push_back({patch.at(0), patch.at(1), patch.at(2)});
        if (!trace.isConcurrent)
            trace.patches.insert(
                trace.patches.end(), transaction.patches.begin(), transaction.patches.end());
        else
            trace.transactions.push_back(std::move(transaction));
    }
    return trace;
}

}

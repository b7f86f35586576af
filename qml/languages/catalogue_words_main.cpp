// SPDX-License-Identifier: Apache-2.0
//
// Writes every text of the catalogue as a source that lupdate reads: the core has no Qt, and its words
// are translated where they are shown.
#include "catalogue/kinds.h"

#include <iostream>
#include <set>
#include <string>
#include <string_view>

namespace {

std::set<std::string> g_said;

void say(std::string_view words)
{
    if (words.empty() || !g_said.insert(std::string(words)).second)
        return;
    std::cout << "QT_TRANSLATE_NOOP(\"Catalogue\", \"";
    for (const char c : words) {
        if (c == '"' || c == '\\')
            std::cout << '\\';
        std::cout << c;
    }
    std::cout << "\");\n";
}

}

int main()
{
    using namespace alongside::catalogue;
    for (const auto& kind : kinds()) {
        say(kind.label);
        say(kind.plural);
        for (const auto& field : kind.fields) {
            say(field.label);
            say(field.help);
            for (const auto& choice : field.choices)
                say(choice.label);
        }
    }
    for (const auto& face : faces())
        say(face.label);
}

// SPDX-License-Identifier: Apache-2.0
#include "cli/record_text.h"

#include "base/text.h"
#include "cli/sharing_text.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    constexpr std::size_t kLabelCharactersMax = 16;
    constexpr std::size_t kListCharactersMax = 60;
    constexpr std::size_t kNarrowListCharacters = 34;

    std::string signedBy(const store::MemberCard& who, TimeMs when)
    {
        return nameOf(who) + ", " + localTime(when);
    }

    // What a list shows beside a short title such as "Bedtime": the words themselves.
    std::string listTitle(const plan::RecordInfo& record)
    {
        const auto* kind = catalogue::findKind(record.kind());
        const auto* title = kind != nullptr ? kind->field(kind->titleField) : nullptr;
        if (title == nullptr || title->type == catalogue::FieldType::Text)
            return record.title;
        for (const auto& field : kind->fields)
            if (field.type == catalogue::FieldType::Text
                || field.type == catalogue::FieldType::Together)
                if (const auto words = record.text(field.name); !words.empty())
                    return record.title + ": " + words;
        return record.title;
    }

    std::string marks(const plan::RecordInfo& record, bool withSharing = true)
    {
        std::string text;
        const auto add = [&text](bool when, std::string_view words) {
            if (when)
                text += (text.empty() ? "" : ", ") + std::string(words);
        };
        add(record.hasOpenVersions(), "several versions");
        add(withSharing && record.sharing == plan::Sharing::JustMe, "just me");
        add(withSharing && record.sharing == plan::Sharing::Some, record.sharedWith);
        add(record.retired, "put away");
        add(record.broughtBack, "brought back");
        add(record.fromNewerApp, "made with a newer app");
        return text.empty() ? text : "  [" + text + "]";
    }

    void printField(Output& out, const plan::RecordInfo& record, const plan::FieldInfo& field,
        std::size_t labelWidth)
    {
        const std::size_t indent = labelWidth + 4;
        const auto lead = "  " + padded(field.name, labelWidth) + "  ";
        const auto put = [&](std::string_view head, const std::string& text) {
            auto block = wrapped(text, out.width(), indent);
            block.replace(0, std::min(indent, block.size()), head);
            out.line(block);
        };
        if (field.versions.size() == 1) {
            put(lead, field.latest().text);
            return;
        }
        put(lead,
            counted(field.versions.size(), "version", "versions")
                + (field.open ? "; nobody has chosen yet. See: alongside versions "
                            + shortened(record.id())
                              : std::string("; all are kept")));
        const std::string blank(indent, ' ');
        for (const auto& version : field.versions)
            put(blank, nameOf(version.by) + ": " + version.text);
    }

}

std::string shortened(const RecordId& id)
{
    return id.hex().substr(0, kShortIdDigits);
}

std::string nameOf(const store::MemberCard& member)
{
    return member.name.empty() ? "somebody" : member.name;
}

std::string nameOf(const plan::SpaceInfo& space)
{
    return space.name.empty() ? "(joining " + space.id.hex().substr(0, kShortIdDigits) + ")"
                              : space.name;
}

std::string oneLine(std::string_view text, std::size_t charactersMax)
{
    std::string out;
    std::size_t count = 0;
    for (const char c : text) {
        const bool starts = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (starts && ++count > charactersMax)
            return out + "…";
        out += c == '\n' || c == '\t' ? ' ' : c;
    }
    return out;
}

std::string padded(std::string text, std::size_t characters)
{
    const auto length = isValidUtf8(text) ? codePoints(text) : text.size();
    if (length < characters)
        text.append(characters - length, ' ');
    return text;
}

void printRecord(Output& out, const plan::RecordInfo& record)
{
    out.line(shortened(record.id()) + "  " + record.kindLabel + " (" + record.kind() + "); "
        + sharingWords(record) + marks(record, false));
    std::size_t width = 0;
    for (const auto& field : record.fields)
        width = std::max(width, std::min(field.name.size(), kLabelCharactersMax));
    for (const auto& field : record.fields)
        printField(out, record, field, width);
    out.line("  changed by " + signedBy(record.changedBy, record.changedAt));
}

void printList(Output& out, const std::vector<plan::RecordInfo>& records)
{
    std::vector<std::string> order;
    for (const auto& kind : catalogue::kinds())
        order.emplace_back(kind.name);
    for (const auto& record : records)
        if (std::find(order.begin(), order.end(), record.kind()) == order.end())
            order.push_back(record.kind());

    const auto titleMax = out.width() >= 80 ? kListCharactersMax - 10
        : out.width() != 0                  ? kNarrowListCharacters
                                            : kListCharactersMax;
    bool first = true;
    for (const auto& name : order) {
        bool heading = false;
        for (const auto& record : records) {
            if (record.kind() != name)
                continue;
            if (!heading) {
                const auto* kind = catalogue::findKind(name);
                out.line((first ? "" : "\n") + (kind != nullptr ? std::string(kind->plural) : name)
                    + " (" + name + ")");
                heading = true;
                first = false;
            }
            out.line("  " + shortened(record.id()) + "  "
                + padded(oneLine(listTitle(record), titleMax), titleMax + 1) + "  "
                + nameOf(record.changedBy) + marks(record));
        }
    }
}

void printVersions(Output& out, const plan::RecordInfo& record, bool all)
{
    out.line(shortened(record.id()) + "  " + record.kindLabel + ": "
        + oneLine(record.title, kListCharactersMax)
        + (record.postponedUntil.empty() ? "" : "  (put off until " + record.postponedUntil + ")"));
    for (const auto& field : record.fields) {
        if (!all && !field.open)
            continue;
        out.line("  " + field.name + ": "
            + (field.versions.size() == 1 ? std::string("one version")
                    : field.open
                    ? counted(field.versions.size(), "version", "versions")
                        + "; nobody has chosen yet"
                    : counted(field.versions.size(), "version", "versions") + ", all kept"
                        + (field.keptBy ? " by " + signedBy(*field.keptBy, field.keptAt) : "")));
        for (std::size_t i = 0; i < field.versions.size(); ++i) {
            const auto& version = field.versions[i];
            out.line("    " + std::to_string(i + 1) + "  " + signedBy(version.by, version.at)
                + "  (" + version.id + ")");
            out.line(wrapped(version.text.empty() ? "(nothing)" : version.text, out.width(), 7));
        }
        if (field.open) {
            const auto command = "alongside choose " + shortened(record.id()) + " " + field.name;
            out.line("    to keep one:  " + command + " 1");
            out.line("    to keep all:  " + command + " --both");
        }
    }
}

std::string marked(const std::vector<plan::DifferencePiece>& pieces)
{
    std::string text;
    for (const auto& piece : pieces) {
        if (piece.kind == crdt::Step::Remove)
            text += "[-" + piece.text + "-]";
        else if (piece.kind == crdt::Step::Insert)
            text += "{+" + piece.text + "+}";
        else
            text += piece.text;
    }
    return text;
}

}

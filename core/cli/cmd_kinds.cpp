// SPDX-License-Identifier: Apache-2.0
// What can be in a plan: the catalogue, in words.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_text.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    struct KindsArgs {
        std::string kind;
        std::string field;
        bool names = false;
    };

    std::string_view typeName(catalogue::FieldType type)
    {
        using enum catalogue::FieldType;
        switch (type) {
        case Text:
            return "text";
        case Choice:
            return "choice";
        case Number:
            return "number";
        case Whole:
            return "whole";
        case Date:
            return "date";
        case Flag:
            return "flag";
        case Faces:
            return "faces";
        case Reference:
            return "reference";
        case Together:
            return "together";
        case State:
            return "state";
        case Media:
            return "media";
        case Names:
            break;
        }
        return "names";
    }

    bool hasRange(catalogue::FieldType type)
    {
        return type == catalogue::FieldType::Number || type == catalogue::FieldType::Whole
            || type == catalogue::FieldType::Faces;
    }

    Json fieldJson(const catalogue::Field& field)
    {
        Json document{{"name", field.name}, {"label", field.label}, {"help", field.help},
            {"type", typeName(field.type)}, {"required", field.required}};
        if (field.charactersMax != 0)
            document["charactersMax"] = field.charactersMax;
        if (hasRange(field.type)) {
            document["min"] = field.min;
            document["max"] = field.max;
        }
        if (!field.choices.empty()) {
            document["choices"] = Json::array();
            for (const auto& choice : field.choices)
                document["choices"].push_back(Json{{"name", choice.name}, {"label", choice.label}});
        }
        if (!field.refersTo.empty())
            document["refersTo"] = field.refersTo;
        if (!field.when.field.empty())
            document["when"] = Json{{"field", field.when.field}, {"choice", field.when.choice}};
        return document;
    }

    Json kindJson(const catalogue::Kind& kind)
    {
        auto fields = Json::array();
        for (const auto& field : kind.fields)
            fields.push_back(fieldJson(field));
        return {{"name", kind.name}, {"label", kind.label}, {"plural", kind.plural},
            {"place", kind.place}, {"single", kind.single}, {"fields", std::move(fields)}};
    }

    std::string typeText(const catalogue::Field& field)
    {
        if (field.type == catalogue::FieldType::Reference)
            return "the id of a " + std::string(field.refersTo);
        std::string text(catalogue::typeWords(field.type));
        if (!field.choices.empty()) {
            text = "one of";
            for (const auto& choice : field.choices)
                text += (&choice == field.choices.data() ? " " : ", ") + std::string(choice.name);
        }
        if (field.charactersMax != 0)
            text += ", at most " + std::to_string(field.charactersMax) + " characters";
        return text;
    }

    void printField(Output& out, const catalogue::Field& field)
    {
        std::string needed;
        if (field.required && !field.when.field.empty())
            needed = " (needed with " + std::string(field.when.field) + "="
                + std::string(field.when.choice) + ")";
        else if (field.required)
            needed = " (needed)";
        out.line("  " + std::string(field.name) + needed + "  " + std::string(field.label));
        out.line(wrapped(std::string(field.help) + "\n" + typeText(field), out.width(), 6));
    }

    void printKind(Output& out, const catalogue::Kind& kind)
    {
        out.line(std::string(kind.name) + ": " + std::string(kind.label));
        if (kind.single)
            out.line("A plan has one.");
        else if (!kind.place.empty())
            out.line(
                "A plan has one for each '" + std::string(kind.place) + "'; more with --beside.");
        for (const auto& field : kind.fields) {
            out.line();
            printField(out, field);
        }
    }

    void printKinds(Output& out)
    {
        std::size_t width = 0;
        for (const auto& kind : catalogue::kinds())
            width = std::max(width, kind.name.size());
        for (const auto& kind : catalogue::kinds())
            out.line(padded(std::string(kind.name), width + 2) + std::string(kind.label));
        out.line(
            "\nThe fields of one: alongside kinds " + std::string(catalogue::kinds().front().name));
    }

    // Of the kinds, of one's fields, or of a field's choices.
    void printNames(Output& out, const catalogue::Kind* kind, const catalogue::Field* field)
    {
        if (field != nullptr)
            for (const auto& choice : field->choices)
                out.line(choice.name);
        else if (kind != nullptr)
            for (const auto& one : kind->fields)
                out.line(one.name);
        else
            for (const auto& one : catalogue::kinds())
                out.line(one.name);
    }

    Result<void> kinds(Session& session, const KindsArgs& args)
    {
        const catalogue::Kind* kind = nullptr;
        const catalogue::Field* field = nullptr;
        if (!args.kind.empty()) {
            ALONGSIDE_TRY_LET(named, catalogue::requireKind(args.kind));
            kind = named;
        }
        if (!args.field.empty()) {
            ALONGSIDE_TRY_LET(named, catalogue::requireField(*kind, args.field));
            field = named;
        }
        auto& out = session.out();
        out.result()["kinds"] = Json::array();
        for (const auto& one : catalogue::kinds())
            if (kind == nullptr || kind == &one)
                out.result()["kinds"].push_back(kindJson(one));
        if (args.names)
            printNames(out, kind, field);
        else if (field != nullptr)
            printField(out, *field);
        else if (kind != nullptr)
            printKind(out, *kind);
        else
            printKinds(out);
        return {};
    }

}

void addKindCommands(Commands& commands)
{
    auto args = std::make_shared<KindsArgs>();
    auto& app = commands.add(commands.root(), "kinds", "Show what can be in a plan", args, kinds);
    app.group(kGroupRecords);
    app.add_option("KIND", args->kind, "Show its fields, and what each takes")->type_name("");
    app.add_option("FIELD", args->field, "Only this one")->type_name("");
    app.add_flag("--names", args->names,
        "Only the names, one on each line: of the kinds, the fields, or the choices");
    app.footer("Examples:\n  alongside kinds\n  alongside kinds outcome\n  alongside kinds "
               "statement part --names\n"
               "  alongside kinds --json");
}

}

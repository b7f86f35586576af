// SPDX-License-Identifier: Apache-2.0
#include "cli/field_text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace alongside::cli {

namespace {

    Result<std::string> readAll(std::istream& in, std::string_view name, std::size_t bytesMax)
    {
        std::string text;
        std::array<char, 1U << 16U> block{};
        while (in.read(block.data(), block.size()) || in.gcount() > 0) {
            text.append(block.data(), static_cast<std::size_t>(in.gcount()));
            if (text.size() > bytesMax)
                return fail(ErrorCode::TooLong,
                    std::string(name) + ": at most " + std::to_string(bytesMax) + " bytes");
        }
        if (in.bad())
            return fail(ErrorCode::FileUnreadable, std::string(name));
        return text;
    }

    Result<std::string> readValue(const std::string& name, std::string_view value,
        std::istream& standardInput, bool& inputUsed)
    {
        if (value == "-") {
            if (inputUsed)
                return fail(ErrorCode::BadArgument,
                    name + ": standard input can be read once, and another field reads it");
            inputUsed = true;
            return readWhole("-", standardInput, kValueBytesMax);
        }
        if (value.starts_with('@'))
            return readWhole(std::string(value.substr(1)), standardInput, kValueBytesMax);
        if (value.size() >= 2 && value[0] == '\\'
            && (value[1] == '@' || value[1] == '-' || value[1] == '\\'))
            value.remove_prefix(1);
        return std::string(value);
    }

    // "add goal words=Swim every week": the shell has cut the value at its spaces.
    std::string noEqualsSign(const std::vector<std::string>& arguments, std::size_t index)
    {
        auto text = "'" + arguments[index] + "' is not field=value";
        if (index == 0)
            return text;
        const auto equals = arguments[index - 1].find('=');
        auto whole = arguments[index - 1].substr(0, equals + 1) + '\''
            + arguments[index - 1].substr(equals + 1);
        for (auto i = index; i < arguments.size() && arguments[i].find('=') == std::string::npos;
             ++i)
            whole += ' ' + arguments[i];
        return text + "; put quotes around a value with spaces: " + whole + "'";
    }

}

Result<std::vector<FieldText>> readFieldTexts(
    const std::vector<std::string>& arguments, std::istream& standardInput)
{
    std::vector<FieldText> fields;
    bool inputUsed = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const auto equals = argument.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return fail(ErrorCode::BadArgument, noEqualsSign(arguments, i));
        std::string name(argument.substr(0, equals));
        if (std::any_of(
                fields.begin(), fields.end(), [&](const FieldText& f) { return f.name == name; }))
            return fail(ErrorCode::BadArgument, "'" + name + "' is given twice");
        ALONGSIDE_TRY_LET(
            text, readValue(name, argument.substr(equals + 1), standardInput, inputUsed));
        fields.push_back({std::move(name), std::move(text)});
    }
    return fields;
}

Result<std::string> readWhole(
    const std::string& path, std::istream& standardInput, std::size_t bytesMax)
{
    if (path == "-")
        return readAll(standardInput, "standard input", bytesMax);
    std::error_code code;
    if (std::filesystem::is_directory(path, code))
        return fail(ErrorCode::FileUnreadable, path + ": it is a folder");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::FileUnreadable,
            path + ": " + (errno != 0 ? std::strerror(errno) : "it cannot be opened"));
    return readAll(file, path, bytesMax);
}

Result<std::string> readArgument(const std::string& argument, std::istream& standardInput)
{
    if (argument == "-")
        return readWhole("-", standardInput, kValueBytesMax);
    if (argument.starts_with('@'))
        return readWhole(argument.substr(1), standardInput, kValueBytesMax);
    return argument;
}

}

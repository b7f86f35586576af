// SPDX-License-Identifier: Apache-2.0
#include "plan/media.h"

#include <algorithm>
#include <array>

namespace alongside::plan {

namespace {

    struct Magic {
        std::size_t at;
        std::string_view bytes;
        std::string_view type;
    };

    // The first that fits. Of ISO media (ISO/IEC 14496-12) the brand says whether there is a picture.
    constexpr std::array kMagic{
        Magic{0, "\xFF\xD8\xFF", "image/jpeg"},
        Magic{0, "\x89PNG\r\n\x1A\n", "image/png"},
        Magic{0, "GIF8", "image/gif"},
        Magic{8, "WEBP", "image/webp"},
        Magic{4, "ftypavif", "image/avif"},
        Magic{4, "ftyphei", "image/heic"},
        Magic{4, "ftypM4A", "audio/mp4"},
        Magic{4, "ftyp", "video/mp4"},
        Magic{0, "OggS", "audio/ogg"},
        Magic{0, "fLaC", "audio/flac"},
        Magic{8, "WAVE", "audio/wav"},
        Magic{0, "ID3", "audio/mpeg"},
        Magic{0, "\xFF\xFB", "audio/mpeg"},
        Magic{0, "\x1A\x45\xDF\xA3", "video/webm"},
    };

}

std::string mediaTypeOf(ByteView begin)
{
    const auto text = asText(begin);
    const auto* const it = std::find_if(kMagic.begin(), kMagic.end(), [&](const Magic& magic) {
        return text.size() >= magic.at && text.substr(magic.at).starts_with(magic.bytes);
    });
    return it == kMagic.end() ? std::string() : std::string(it->type);
}

}

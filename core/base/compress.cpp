// SPDX-License-Identifier: Apache-2.0
#include "base/compress.h"

#include <zstd.h>

#include <memory>
#include <stdexcept>

namespace alongside {

namespace {

    struct FreeContext {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };

    // Making one costs more than compressing a note, so each thread keeps its own.
    ZSTD_CCtx* compressor()
    {
        thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
        return context.get();
    }

    ZSTD_DCtx* decompressor()
    {
        thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
        return context.get();
    }

    // RFC 8878, 3.1.1.2: a block has three bytes before it and one in it at least, and holds this much at
    // most. A frame that says it holds more than its blocks can is not believed.
    constexpr std::size_t kBlockBytesMin = 4;
    constexpr std::size_t kBlockContentMax = 128U << 10U;

    constexpr int kQuick = 3;
    constexpr int kThorough = 19;

}

Bytes compress(ByteView bytes, Effort effort)
{
    Bytes out(ZSTD_compressBound(bytes.size()));
    const auto size = ZSTD_compressCCtx(compressor(), out.data(), out.size(), bytes.data(),
        bytes.size(), effort == Effort::Quick ? kQuick : kThorough);
    if (ZSTD_isError(size) != 0)
        throw std::bad_alloc(); // with room for the worst case, nothing else can go wrong
    out.resize(size);
    return out;
}

Result<Bytes> decompress(ByteView frame, std::size_t sizeMax)
{
    const auto size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return fail(ErrorCode::BadMessage, "not a compressed block");
    if (size > sizeMax)
        return fail(ErrorCode::LimitExceeded,
            "a compressed block of " + std::to_string(size) + " bytes; at most "
                + std::to_string(sizeMax) + " are taken");
    if (size / kBlockContentMax > frame.size() / kBlockBytesMin)
        return fail(ErrorCode::BadMessage, "a compressed block says that it holds more than it can");
    Bytes out(static_cast<std::size_t>(size));
    const auto got
        = ZSTD_decompressDCtx(decompressor(), out.data(), out.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) != 0 || got != size)
        return fail(ErrorCode::BadMessage, "a compressed block is damaged");
    return out;
}

}

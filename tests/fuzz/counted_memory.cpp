// SPDX-License-Identifier: Apache-2.0
//
// malloc and its relatives stand before glibc's in this program. A sanitizer has its own: there is no such
// test then.
#include "counted_memory.h"

#include <malloc.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <thread>

namespace {

bool isCounting = false;
std::thread::id counted;
std::int64_t now = 0;
std::int64_t highest = 0;

void took(std::size_t bytes)
{
    if (!isCounting || std::this_thread::get_id() != counted)
        return;
    now += static_cast<std::int64_t>(bytes);
    highest = std::max(highest, now);
}
void gave(std::size_t bytes)
{
    if (isCounting && std::this_thread::get_id() == counted)
        now -= static_cast<std::int64_t>(bytes);
}

}

extern "C" {

void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

void* malloc(std::size_t size)
{
    auto* at = __libc_malloc(size);
    took(malloc_usable_size(at));
    return at;
}
void* calloc(std::size_t count, std::size_t size)
{
    auto* at = __libc_calloc(count, size);
    took(malloc_usable_size(at));
    return at;
}
void* realloc(void* from, std::size_t size)
{
    const auto before = malloc_usable_size(from);
    auto* at = __libc_realloc(from, size);
    if (at != nullptr || size == 0) {
        gave(before);
        took(malloc_usable_size(at));
    }
    return at;
}
void* memalign(std::size_t alignment, std::size_t size)
{
    auto* at = __libc_memalign(alignment, size);
    took(malloc_usable_size(at));
    return at;
}
void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    return memalign(alignment, size);
}
int posix_memalign(void** at, std::size_t alignment, std::size_t size)
{
    *at = memalign(alignment, size);
    return *at == nullptr ? ENOMEM : 0;
}
void free(void* at)
{
    gave(malloc_usable_size(at));
    __libc_free(at);
}
}

namespace alongside::fuzz {

CountedMemory::CountedMemory()
{
    counted = std::this_thread::get_id();
    now = 0;
    highest = 0;
    isCounting = true;
}

CountedMemory::~CountedMemory()
{
    isCounting = false;
}

std::size_t CountedMemory::peak() const
{
    return static_cast<std::size_t>(highest);
}

}

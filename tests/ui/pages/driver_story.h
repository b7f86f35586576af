#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QTest>

#include <exception>

// A failure in the driver fails the test with its words.
#define STORY(...)                                                                                 \
    try {                                                                                          \
        __VA_ARGS__                                                                                \
    } catch (const std::exception& problem) {                                                      \
        QFAIL(problem.what());                                                                     \
    }

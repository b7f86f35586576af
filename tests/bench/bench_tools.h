#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace alongside::bench {

/// Milliseconds that a call takes.
template<class F>
double millisecondsOf(F&& f)
{
    const auto start = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

[[nodiscard]] double median(std::vector<double> values);
/// To a hundredth.
[[nodiscard]] double rounded(double value);

/// What this process holds in memory, once what it gave back is returned to the system.
[[nodiscard]] double residentMb();
[[nodiscard]] double peakResidentMb();

/// One JSON object on one line of standard output.
void print(const nlohmann::json& object);

/// `f`, up to `reps` times or until a few seconds are spent; `check` afterwards, outside the clock.
struct Timed {
    double median = 0;
    double smallest = 0;
    int times = 0;
};
Timed timed(int reps, const std::function<void()>& f, const std::function<void()>& check);

}

// SPDX-License-Identifier: Apache-2.0
#include "bench_tools.h"

#include "process_figures.h"

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <malloc.h>

namespace alongside::bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

double residentMb()
{
    malloc_trim(0);
    return test::residentMb();
}

double peakResidentMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void print(const nlohmann::json& object)
{
    std::cout << object.dump() << std::endl;
}

Timed timed(int reps, const std::function<void()>& f, const std::function<void()>& check)
{
    constexpr double kBudgetMs = 15'000;
    std::vector<double> times;
    double spent = 0;
    for (int i = 0; i < reps && (i == 0 || spent < kBudgetMs); ++i) {
        times.push_back(millisecondsOf(f));
        spent += times.back();
        check();
    }
    return {rounded(median(times)), rounded(*std::min_element(times.begin(), times.end())),
        static_cast<int>(times.size())};
}

}

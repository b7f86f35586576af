# SPDX-License-Identifier: Apache-2.0
# The catalogue: its declarations, the checks on the way in, and the sample area against both.
alongside_test(NAME catalogue_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/catalogue_kinds_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/catalogue_format_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/catalogue_parse_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/catalogue_place_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/catalogue_tools_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/catalogue_validate_test.cpp
    LIBRARIES alongside_catalogue)
alongside_test(NAME catalogue_sample_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/catalogue_sample_test.cpp
    LIBRARIES alongside_catalogue nlohmann_json::nlohmann_json)
target_precompile_headers(catalogue_test PRIVATE <gtest/gtest.h> <algorithm> <set> <string> <vector>)
alongside_test(NAME concern_test SOURCES ${CMAKE_CURRENT_LIST_DIR}/concern_test.cpp
    LIBRARIES alongside_plan)

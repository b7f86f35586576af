# SPDX-License-Identifier: Apache-2.0
# core/cli: its parts, and the real program with a real server, as people and scripts use it.
alongside_test(NAME cli_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/cli_process.cpp ${CMAKE_CURRENT_LIST_DIR}/cli_process.h
            ${CMAKE_CURRENT_LIST_DIR}/cli_words_test.cpp ${CMAKE_CURRENT_LIST_DIR}/cli_import_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/cli_media_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/cli_json_test.cpp ${CMAKE_CURRENT_LIST_DIR}/cli_refusal.h
            ${CMAKE_CURRENT_LIST_DIR}/cli_refusal_test.cpp ${CMAKE_CURRENT_LIST_DIR}/cli_store_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/cli_bundle_test.cpp ${CMAKE_CURRENT_LIST_DIR}/cli_completion_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/cli_departure_test.cpp ${CMAKE_CURRENT_LIST_DIR}/cli_device_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/cli_documents.h ${CMAKE_CURRENT_LIST_DIR}/cli_invitation_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/cli_qr_test.cpp
    LIBRARIES alongside_cli ZXing::ZXing)
target_include_directories(cli_test PRIVATE ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(cli_test PRIVATE ALONGSIDE_PROGRAM="$<TARGET_FILE:alongside>"
    ALONGSIDE_SERVER_PROGRAM="$<TARGET_FILE:alongside-server>")
add_dependencies(cli_test alongside alongside-server)
target_precompile_headers(cli_test PRIVATE <gtest/gtest.h> <nlohmann/json.hpp> <filesystem> <string> <vector>)

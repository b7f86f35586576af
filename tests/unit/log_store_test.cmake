# SPDX-License-Identifier: Apache-2.0
# The server's two stores, one suite; what several servers on one PostgreSQL do to each other.
add_library(alongside_private_postgres STATIC ${CMAKE_CURRENT_LIST_DIR}/private_postgres.cpp
    ${CMAKE_CURRENT_LIST_DIR}/private_postgres.h)
target_include_directories(alongside_private_postgres PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(alongside_private_postgres
    PRIVATE ALONGSIDE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(alongside_private_postgres
    PUBLIC PkgConfig::pqxx PRIVATE alongside_test_tools alongside_warnings)

alongside_test(NAME log_store_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/log_store_harness.cpp
            ${CMAKE_CURRENT_LIST_DIR}/log_store_harness.h
            ${CMAKE_CURRENT_LIST_DIR}/blob_maker.h
            ${CMAKE_CURRENT_LIST_DIR}/log_store_blobs_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/log_store_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/postgres_log_store_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/membership_maker.cpp
    LIBRARIES alongside_private_postgres alongside_server_lib alongside_core_harness)

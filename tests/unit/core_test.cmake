# SPDX-License-Identifier: Apache-2.0
# core/base, crypto, crdt, log, store, plan's workspace and sync. All share one precompiled header,
# so all link the same libraries.
add_library(alongside_core_harness STATIC ${CMAKE_CURRENT_LIST_DIR}/core_harness.cpp
    ${CMAKE_CURRENT_LIST_DIR}/core_harness.h)
target_include_directories(alongside_core_harness PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(alongside_core_harness
    PUBLIC alongside_test_tools alongside_plan alongside_sync PkgConfig::sodium SQLite::SQLite3 GTest::gtest
    PRIVATE alongside_warnings)

alongside_test(NAME core_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/base_archive_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/base_text_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/crypto_keys_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/crdt_edits_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/crdt_record_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/crdt_text_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/log_chain_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/log_invitation_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/log_snapshot_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/membership_audience_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/membership_device_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/membership_maker.cpp
            ${CMAKE_CURRENT_LIST_DIR}/membership_maker.h
            ${CMAKE_CURRENT_LIST_DIR}/membership_order_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/membership_rules_test.cpp
    LIBRARIES alongside_core_harness)
target_precompile_headers(core_test PRIVATE
    <gtest/gtest.h> <map> <set> <string> <vector> <filesystem>
    "${CMAKE_SOURCE_DIR}/core/plan/workspace.h" "${CMAKE_SOURCE_DIR}/core/sync/session.h")
add_executable(alongside-write-store ${CMAKE_CURRENT_LIST_DIR}/released_store.cpp
    ${CMAKE_CURRENT_LIST_DIR}/released_store.h ${CMAKE_CURRENT_LIST_DIR}/released_store_main.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.cpp)
target_link_libraries(alongside-write-store PRIVATE alongside_core_harness)
target_compile_definitions(alongside-write-store PRIVATE ALONGSIDE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
alongside_test(NAME spool_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/spool_test.cpp ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.cpp
            ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.h
    LIBRARIES alongside_core_harness)
target_precompile_headers(spool_test REUSE_FROM core_test)
alongside_test(NAME store_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/replica_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/blob_maker.h
            ${CMAKE_CURRENT_LIST_DIR}/blob_table_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/released_store.cpp
            ${CMAKE_CURRENT_LIST_DIR}/released_store.h
            ${CMAKE_CURRENT_LIST_DIR}/released_store_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/replica_audience_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/replica_snapshot_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/replica_verify_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.cpp
            ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.h
            ${CMAKE_CURRENT_LIST_DIR}/vault_blobs_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/vault_faults_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/vault_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/view_search_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/ways_in_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/workspace_proposals_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/workspace_test.cpp
    LIBRARIES alongside_core_harness)
target_precompile_headers(store_test REUSE_FROM core_test)
alongside_test(NAME sync_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/bundle_form_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/bundle_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/messages_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/session_blobs_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/session_flow_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/session_handshake_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/session_peer.cpp
            ${CMAKE_CURRENT_LIST_DIR}/session_snapshot_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/session_peer.h
            ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.cpp
    LIBRARIES alongside_core_harness)
target_precompile_headers(sync_test REUSE_FROM core_test)
alongside_test(NAME checked_pages_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/checked_pages_test.cpp
    LIBRARIES alongside_core_harness)
target_precompile_headers(checked_pages_test REUSE_FROM core_test)
alongside_test(NAME replica_world_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/../property/replica_world_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.cpp
    LIBRARIES alongside_core_harness)
target_precompile_headers(replica_world_test REUSE_FROM core_test)
# Groups and boards: votes in every order, and questions there and back.
alongside_test(NAME group_core_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/ballots_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/board_loop_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/tablet_harness.cpp
    LIBRARIES alongside_core_harness)
target_precompile_headers(group_core_test REUSE_FROM core_test)

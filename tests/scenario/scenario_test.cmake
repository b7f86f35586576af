add_library(alongside_simulation STATIC scenario/simulated_link.cpp scenario/simulated_link.h
    scenario/two_people.cpp scenario/two_people.h scenario/faulty_links.cpp scenario/faulty_links.h)
target_include_directories(alongside_simulation PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(alongside_simulation
    PUBLIC alongside_test_tools alongside_server_lib alongside_plan alongside_sync alongside_net GTest::gtest
    PRIVATE alongside_warnings)
alongside_test(NAME scenario_story_test SOURCES scenario/story_test.cpp LIBRARIES alongside_simulation)
alongside_test(NAME scenario_test
    SOURCES scenario/audience_scenario_test.cpp scenario/bundle_scenario_test.cpp scenario/copies_scenario_test.cpp scenario/devices_scenario_test.cpp scenario/snapshot_scenario_test.cpp scenario/exchange_scenario_test.cpp scenario/records_scenario_test.cpp scenario/membership_scenario_test.cpp
    LIBRARIES alongside_simulation)
alongside_test(NAME media_scenario_test SOURCES scenario/media_scenario_test.cpp
    LIBRARIES alongside_simulation)
alongside_test(NAME link_scenario_test SOURCES scenario/cut_scenario_test.cpp scenario/unreliable_scenario_test.cpp scenario/stewards_scenario_test.cpp
            scenario/forgetful_server_scenario_test.cpp scenario/peers_scenario_test.cpp
    LIBRARIES alongside_simulation TIMEOUT 300)
target_compile_definitions(link_scenario_test PRIVATE ALONGSIDE_CUT_STRIDE=13)
alongside_test(NAME cut_scenario_test SOURCES scenario/cut_scenario_test.cpp
    LIBRARIES alongside_simulation LABEL slow TIMEOUT 600)
target_compile_definitions(cut_scenario_test PRIVATE ALONGSIDE_CUT_STRIDE=1)
alongside_test(NAME keeping_scenario_test SOURCES scenario/keeping_scenario_test.cpp
    LIBRARIES alongside_simulation)
add_library(alongside_released_server_store STATIC scenario/released_server_store.cpp
    scenario/released_server_store.h)
target_link_libraries(alongside_released_server_store PUBLIC alongside_simulation
    PRIVATE nlohmann_json::nlohmann_json alongside_warnings)
add_executable(alongside-write-server-store scenario/released_server_store_main.cpp)
target_link_libraries(alongside-write-server-store PRIVATE alongside_released_server_store)
alongside_test(NAME released_server_store_test SOURCES scenario/released_server_store_test.cpp
    LIBRARIES alongside_released_server_store)
add_library(alongside_server_program STATIC scenario/server_program.cpp scenario/server_program.h
    unit/net_raw_peer.cpp unit/net_raw_peer.h)
target_include_directories(alongside_server_program PUBLIC ${CMAKE_CURRENT_LIST_DIR}/../unit)
target_link_libraries(alongside_server_program PUBLIC alongside_simulation PRIVATE alongside_warnings)
target_compile_definitions(alongside_server_program
    PUBLIC ALONGSIDE_SERVER_PROGRAM="$<TARGET_FILE:alongside-server>")
add_dependencies(alongside_server_program alongside-server)
alongside_test(NAME server_process_test SOURCES scenario/server_process_test.cpp
    LIBRARIES alongside_server_program)
alongside_test(NAME processes_scenario_test SOURCES scenario/processes_scenario_test.cpp
    LIBRARIES alongside_server_program)
alongside_test(NAME hostile_member_test SOURCES scenario/hostile_member_test.cpp
    LIBRARIES alongside_server_program alongside_core_harness)
alongside_test(NAME hostile_client_test SOURCES scenario/hostile_client_test.cpp
    scenario/hostile_crowd.cpp scenario/hostile_crowd.h LIBRARIES alongside_server_program)
alongside_test(NAME hostile_thousands_test SOURCES scenario/hostile_thousands_test.cpp
    scenario/hostile_crowd.cpp LIBRARIES alongside_server_program LABEL slow TIMEOUT 300)
# Several servers on one PostgreSQL: in one process, and as real programs.
alongside_test(NAME several_servers_test
    SOURCES scenario/several_servers_test.cpp scenario/server_programs_test.cpp
            unit/cli_process.cpp unit/cli_process.h
    LIBRARIES alongside_private_postgres alongside_simulation nlohmann_json::nlohmann_json)
target_include_directories(several_servers_test PRIVATE unit)
target_compile_definitions(several_servers_test PRIVATE ALONGSIDE_PROGRAM=""
    ALONGSIDE_SERVER_PROGRAM="$<TARGET_FILE:alongside-server>")
add_dependencies(several_servers_test alongside-server)

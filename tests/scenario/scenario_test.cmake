add_library(alongside_simulation STATIC scenario/simulated_link.cpp scenario/simulated_link.h
    scenario/two_people.cpp scenario/two_people.h)
target_include_directories(alongside_simulation PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(alongside_simulation
    PUBLIC alongside_server_lib alongside_plan alongside_sync alongside_net GTest::gtest
    PRIVATE alongside_warnings)
alongside_test(NAME scenario_story_test SOURCES scenario/story_test.cpp LIBRARIES alongside_simulation)
alongside_test(NAME scenario_test
    SOURCES scenario/audience_scenario_test.cpp scenario/snapshot_scenario_test.cpp scenario/exchange_scenario_test.cpp scenario/records_scenario_test.cpp scenario/membership_scenario_test.cpp
    LIBRARIES alongside_simulation)
alongside_test(NAME keeping_scenario_test SOURCES scenario/keeping_scenario_test.cpp
    LIBRARIES alongside_simulation)

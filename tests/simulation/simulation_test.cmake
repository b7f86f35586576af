# SPDX-License-Identifier: Apache-2.0
# Whole worlds with all their faults, from a seed; README.md here.
add_library(alongside_worlds STATIC simulation/defects.cpp simulation/defects.h
    simulation/life.cpp simulation/life.h simulation/oracle.cpp
    simulation/oracle.h simulation/simulated_disk.cpp simulation/simulated_disk.h simulation/world.cpp
    simulation/world.h simulation/world_actor_p.h simulation/world_end.cpp
    simulation/world_faults.cpp simulation/world_members.cpp simulation/world_people.cpp
    simulation/world_tell_p.h)
target_include_directories(alongside_worlds PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(alongside_worlds PUBLIC alongside_simulation SQLite::SQLite3 PkgConfig::sodium
    PRIVATE alongside_warnings)
add_executable(alongside-simulate simulation/simulate_main.cpp)
target_link_libraries(alongside-simulate PRIVATE alongside_worlds CLI11::CLI11 alongside_warnings)
alongside_test(NAME simulation_test SOURCES simulation/simulation_test.cpp
    LIBRARIES alongside_worlds TIMEOUT 300)

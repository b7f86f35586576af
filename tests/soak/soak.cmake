# SPDX-License-Identifier: Apache-2.0
# A long time with the real server: README.md here.
add_executable(alongside-soak soak/faulty_way.cpp soak/faulty_way.h soak/soak_main.cpp
    soak/somebody.cpp soak/somebody.h)
target_link_libraries(alongside-soak PRIVATE alongside_server_program CLI11::CLI11 fmt::fmt alongside_warnings)
add_test(NAME soak_quick COMMAND alongside-soak --clients 40 --minutes 1 --sample 1)
set_tests_properties(soak_quick PROPERTIES LABELS slow TIMEOUT 400)

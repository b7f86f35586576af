# SPDX-License-Identifier: Apache-2.0
# sync-server: its parts, without sockets.
alongside_test(NAME server_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/server_config_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/server_parts_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/server_readme_test.cpp
    LIBRARIES alongside_server_lib)

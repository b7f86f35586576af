# SPDX-License-Identifier: Apache-2.0
# What must hold for every input. ALONGSIDE_LONG=1 tries fifty times as many.
alongside_test(NAME property_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/bytes_property_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/property_settings.cpp
            ${CMAKE_CURRENT_LIST_DIR}/record_property_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/record_world.cpp
            ${CMAKE_CURRENT_LIST_DIR}/record_world.h
            ${CMAKE_CURRENT_LIST_DIR}/text_property_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/view_property_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/text_world.cpp
            ${CMAKE_CURRENT_LIST_DIR}/text_world.h
    LIBRARIES alongside_sync alongside_store rapidcheck)

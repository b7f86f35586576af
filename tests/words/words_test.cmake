# SPDX-License-Identifier: Apache-2.0
# Easy Read, for every text that people see.
alongside_test(NAME easy_words_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/easy_words_test.cpp ${CMAKE_CURRENT_LIST_DIR}/easy_words.cpp
            ${CMAKE_CURRENT_LIST_DIR}/easy_words.h
    LIBRARIES alongside_catalogue)

# SPDX-License-Identifier: Apache-2.0
# How everything is compiled: language, warnings, ccache, linker, sanitizers,
# and the functions by which a folder declares what it builds.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Debug CACHE STRING "" FORCE)
endif()

find_program(ALONGSIDE_CCACHE ccache)
if(ALONGSIDE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${ALONGSIDE_CCACHE})
endif()
find_program(ALONGSIDE_LLD ld.lld)
if(ALONGSIDE_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_library(alongside_warnings INTERFACE)
target_compile_options(alongside_warnings INTERFACE
    -Wall -Wextra -Wconversion -Wshadow $<$<CXX_COMPILER_ID:Clang>:-Wthread-safety>
    $<$<BOOL:${ALONGSIDE_WERROR}>:-Werror>)

if(ALONGSIDE_SANITIZE)
    add_compile_options(-fsanitize=${ALONGSIDE_SANITIZE})
    add_link_options(-fsanitize=${ALONGSIDE_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # What checks calls through pointers cannot be put before a coroutine (Clang 14); and a fuzzer
        # notices nothing that goes on.
        add_compile_options(-fno-sanitize=function -fno-sanitize-recover=all)
    endif()
endif()

# alongside_layer(NAME sync SOURCES a.cpp … USES log store LIBRARIES Boost::headers)
# One static library per core layer; USES names other layers. OWN_PRECOMPILED: it does not share the
# precompiled header of base, because its libraries bring definitions, or because its own pays more.
function(alongside_layer)
    cmake_parse_arguments(arg "OWN_PRECOMPILED" "NAME" "SOURCES;USES;LIBRARIES" ${ARGN})
    add_library(alongside_${arg_NAME} STATIC ${arg_SOURCES})
    add_library(Alongside::${arg_NAME} ALIAS alongside_${arg_NAME})
    target_include_directories(alongside_${arg_NAME} PUBLIC
        $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/core> $<INSTALL_INTERFACE:include/alongside>)
    list(TRANSFORM arg_USES PREPEND alongside_)
    target_link_libraries(alongside_${arg_NAME} PUBLIC ${arg_USES} ${arg_LIBRARIES}
        PRIVATE $<BUILD_INTERFACE:alongside_warnings>)
    if(NOT arg_OWN_PRECOMPILED AND NOT arg_NAME STREQUAL "base")
        target_precompile_headers(alongside_${arg_NAME} REUSE_FROM alongside_base)
    endif()
endfunction()

# alongside_test(NAME log_test SOURCES … LIBRARIES … [LABEL fast|slow|ui] [TIMEOUT s])
# A GoogleTest program, one ctest entry for the whole program.
function(alongside_test)
    cmake_parse_arguments(arg "" "NAME;LABEL;TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT arg_LABEL)
        set(arg_LABEL fast)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${arg_NAME} ${arg_SOURCES})
    target_link_libraries(${arg_NAME} PRIVATE ${arg_LIBRARIES} alongside_test_tools GTest::gtest_main
        alongside_warnings)
    target_compile_definitions(${arg_NAME} PRIVATE
        ALONGSIDE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ALONGSIDE_BUILD_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    math(EXPR seconds "${arg_TIMEOUT} * ${ALONGSIDE_PATIENCE}")
    set_tests_properties(${arg_NAME} PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${seconds})
endfunction()

# SPDX-License-Identifier: Apache-2.0
# core/net: addresses, certificates, connections over loopback, peers that misbehave.
alongside_test(NAME net_test
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/net_harness.h ${CMAKE_CURRENT_LIST_DIR}/net_raw_peer.cpp
            ${CMAKE_CURRENT_LIST_DIR}/net_raw_peer.h ${CMAKE_CURRENT_LIST_DIR}/net_address_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/net_certificate_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/net_connection_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/net_http_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/net_hostile_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/net_stop_test.cpp
    LIBRARIES alongside_net
    TIMEOUT 120)
target_include_directories(net_test PRIVATE ${CMAKE_CURRENT_LIST_DIR})
target_precompile_headers(net_test PRIVATE <gtest/gtest.h> <boost/asio/io_context.hpp>
    <boost/asio/ip/tcp.hpp> <boost/asio/ssl.hpp> <functional> <memory> <string>)

# SPDX-License-Identifier: Apache-2.0
# Every library the core and the server use, with what it is for. All are Debian 12 packages
# (platform/linux/packages.txt). Qt is looked for in qml/, so that core and server do without.

find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED)           # Asio, Beast: network
find_package(OpenSSL 3.0 REQUIRED)          # TLS 1.3
find_package(SQLite3 3.40 REQUIRED)         # store on disk, view in memory
find_package(cereal REQUIRED)               # messages
find_package(fmt 9 REQUIRED)                # text
find_package(spdlog 1.10 REQUIRED)          # the server's log
find_package(CLI11 2.1 REQUIRED)            # command lines
find_package(nlohmann_json 3.11 REQUIRED)   # --json, import, export
find_package(prometheus-cpp REQUIRED CONFIG) # what the server counts
find_package(tl-expected REQUIRED)          # Result
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)   # keys, hashes, encryption
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd) # what is kept or sent, compressed
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc) # text of every language
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode>=4) # invitations as codes to scan
pkg_check_modules(pqxx REQUIRED IMPORTED_TARGET libpqxx>=6.4)  # the server's store in PostgreSQL
pkg_check_modules(pq REQUIRED IMPORTED_TARGET libpq)           # reading its address
if(ALONGSIDE_TESTS)
    find_package(GTest 1.12 REQUIRED)
    find_package(rapidcheck REQUIRED)       # property tests
endif()
if(ALONGSIDE_TESTS OR ALONGSIDE_TABLET)
    find_package(ZXing REQUIRED)            # reads the codes that we make: for tests, and from photos
endif()

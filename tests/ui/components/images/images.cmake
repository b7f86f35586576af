# SPDX-License-Identifier: Apache-2.0
# Every sheet of the gallery, compared with the picture that is kept of it.
set(images ${CMAKE_CURRENT_SOURCE_DIR}/images)
add_executable(gallery_images_test images/gallery_images_test.cpp images/kept_pictures.cpp images/kept_pictures.h
    images/picture_comparison.cpp images/picture_comparison.h)
set_target_properties(gallery_images_test PROPERTIES AUTOMOC ON)
# Pixel by pixel, also in a build for debugging.
set_source_files_properties(images/picture_comparison.cpp PROPERTIES COMPILE_OPTIONS -O2)
alongside_use_qml(gallery_images_test theme symbols media components bridge gallery)
target_include_directories(gallery_images_test PRIVATE ${images})
target_link_libraries(gallery_images_test PRIVATE Qt6::Test Qt6::Svg alongside_warnings)
target_compile_definitions(gallery_images_test PRIVATE
    ALONGSIDE_SHEETS_DIR="${ALONGSIDE_QML_DIR}/gallery/sheets" ALONGSIDE_KEPT_DIR="${images}/kept"
    ALONGSIDE_FONTS_FILE="${images}/fonts.conf" ALONGSIDE_DIFFERENCES_DIR="${CMAKE_CURRENT_BINARY_DIR}/differences")
add_test(NAME gallery_images_test COMMAND gallery_images_test)
set_tests_properties(gallery_images_test PROPERTIES LABELS ui TIMEOUT 180)

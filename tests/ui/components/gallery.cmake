# SPDX-License-Identifier: Apache-2.0
# The walk over every page of the gallery, the defects it must find, and the composite components.
if(NOT TARGET alongside_gallery)
    return()
endif()

# The walk itself, for every test that shows a page.
if(NOT TARGET alongside_accessibility_walk)
    add_library(alongside_accessibility_walk STATIC
        ${ALONGSIDE_QML_DIR}/../tests/ui/accessibility_walk.cpp
        ${ALONGSIDE_QML_DIR}/../tests/ui/accessibility_walk.h)
    target_include_directories(alongside_accessibility_walk PUBLIC ${ALONGSIDE_QML_DIR}/../tests/ui)
    target_link_libraries(alongside_accessibility_walk PUBLIC Qt6::Quick
        PRIVATE Qt6::GuiPrivate Qt6::Test alongside_warnings)
endif()

add_executable(gallery_walk_test gallery_walk_test.cpp)
set_target_properties(gallery_walk_test PROPERTIES AUTOMOC ON)
alongside_use_qml(gallery_walk_test theme symbols media components bridge gallery)
target_link_libraries(gallery_walk_test PRIVATE alongside_accessibility_walk Qt6::Test Qt6::Svg
    alongside_warnings)
add_test(NAME gallery_walk_test COMMAND gallery_walk_test)
set_tests_properties(gallery_walk_test PROPERTIES LABELS ui TIMEOUT 180
    ENVIRONMENT "${components_test_environment}")

add_test(NAME components_tst_composite_cards COMMAND components_quick_test
    -input ${CMAKE_CURRENT_SOURCE_DIR}/tst_composite_cards.qml)
add_test(NAME components_tst_composite_frames COMMAND components_quick_test
    -input ${CMAKE_CURRENT_SOURCE_DIR}/tst_composite_frames.qml)
set_tests_properties(components_tst_composite_cards components_tst_composite_frames
    PROPERTIES LABELS ui TIMEOUT 60 ENVIRONMENT "${components_test_environment}")

include(images/images.cmake)

# The gallery's own options, as somebody would type them.
add_test(NAME gallery_list COMMAND alongside-gallery --list)
set_tests_properties(gallery_list PROPERTIES LABELS ui TIMEOUT 60
    PASS_REGULAR_EXPRESSION "versions +Two answers")
add_test(NAME gallery_unknown_page COMMAND alongside-gallery --page nowhere --pictures .)
set_tests_properties(gallery_unknown_page PROPERTIES LABELS ui TIMEOUT 60
    PASS_REGULAR_EXPRESSION "There is no page nowhere")
add_test(NAME gallery_unknown_option COMMAND alongside-gallery --colour)
set_tests_properties(gallery_unknown_option PROPERTIES LABELS ui TIMEOUT 60
    ENVIRONMENT "${components_test_environment}" PASS_REGULAR_EXPRESSION "alongside-gallery --help")
add_test(NAME gallery_pictures COMMAND alongside-gallery --page versions
    --pictures ${CMAKE_CURRENT_BINARY_DIR}/gallery_pictures)
set_tests_properties(gallery_pictures PROPERTIES LABELS ui TIMEOUT 60
    PASS_REGULAR_EXPRESSION "8 pictures in ")

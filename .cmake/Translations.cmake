# SPDX-License-Identifier: GPL-3.0-or-later
# Catalogues of translated texts: translations/orderpilot_<language>.ts become resources :/i18n/orderpilot_<language>.qm.
# Only two tools are needed, so they are looked for by name instead of asking for Qt's whole set of them.

set(ORDERPILOT_QT_TOOLS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}")
find_program(ORDERPILOT_LRELEASE NAMES lrelease lrelease-qt6 lrelease6 HINTS "${ORDERPILOT_QT_TOOLS}" REQUIRED)
find_program(ORDERPILOT_LUPDATE NAMES lupdate lupdate-qt6 lupdate6 HINTS "${ORDERPILOT_QT_TOOLS}")

# Puts the catalogues into TARGET. Being a static library, it has to call Q_INIT_RESOURCE(translations).
function(orderpilot_translations TARGET)
    file(GLOB catalogues CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
    set(compiled)
    set(entries "")
    foreach(catalogue IN LISTS catalogues)
        get_filename_component(name "${catalogue}" NAME_WE)
        set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(OUTPUT "${output}"
            COMMAND "${ORDERPILOT_LRELEASE}" -silent "${catalogue}" -qm "${output}"
            DEPENDS "${catalogue}"
            VERBATIM)
        list(APPEND compiled "${output}")
        string(APPEND entries "<file alias=\"${name}.qm\">${output}</file>")
    endforeach()
    set(list "${CMAKE_CURRENT_BINARY_DIR}/translations.qrc")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp")
    file(CONFIGURE OUTPUT "${list}" @ONLY
        CONTENT "<RCC><qresource prefix=\"/i18n\">${entries}</qresource></RCC>\n")
    add_custom_command(OUTPUT "${source}"
        COMMAND Qt6::rcc --name translations --output "${source}" "${list}"
        DEPENDS "${list}" ${compiled}
        VERBATIM)
    set_source_files_properties("${source}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${TARGET} PRIVATE "${source}")
endfunction()

# `ninja -C build/dev update_translations` brings new and changed source texts into the catalogues, to be translated.
# The English one holds plural forms only. tests/unit/tst_translations.cpp compares with the same command lines.
if(ORDERPILOT_LUPDATE)
    set(ORDERPILOT_LUPDATE_OPTIONS -silent -no-obsolete -locations none -source-language en core app ui -ts)
    add_custom_target(update_translations
        COMMAND "${ORDERPILOT_LUPDATE}" -pluralonly ${ORDERPILOT_LUPDATE_OPTIONS} translations/orderpilot_en.ts
        COMMAND "${ORDERPILOT_LUPDATE}" ${ORDERPILOT_LUPDATE_OPTIONS}
            translations/orderpilot_nl.ts translations/orderpilot_de.ts translations/orderpilot_fr.ts
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        VERBATIM)
endif()

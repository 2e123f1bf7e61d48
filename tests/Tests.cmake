# SPDX-License-Identifier: GPL-3.0-or-later

set(ORDERPILOT_LOCALES "${CMAKE_BINARY_DIR}/locale")
if(NOT EXISTS "${ORDERPILOT_LOCALES}/de_DE.UTF-8")
    # A comma-decimal locale for the second run of the unit tests, made here so that the machine need not have it.
    find_program(ORDERPILOT_LOCALEDEF NAMES localedef)
    if(ORDERPILOT_LOCALEDEF)
        file(MAKE_DIRECTORY "${ORDERPILOT_LOCALES}")
        execute_process(
            COMMAND "${ORDERPILOT_LOCALEDEF}" -i de_DE -f UTF-8 "${ORDERPILOT_LOCALES}/de_DE.UTF-8"
            OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE ignored)
    endif()
endif()

set(ORDERPILOT_TEST_ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen"
    "LC_ALL=C.UTF-8"
    "TZ=UTC"
    "ORDERPILOT_TEST_DATA=${PROJECT_SOURCE_DIR}/tests/data"
    "ORDERPILOT_SOURCE=${PROJECT_SOURCE_DIR}"
    "ORDERPILOT_BIN=${CMAKE_BINARY_DIR}/bin"
    "QT_LOGGING_RULES=*.debug=false"
    "ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp"
    "UBSAN_OPTIONS=print_stacktrace=1"
    "TSAN_OPTIONS=second_deadlock_stack=1")

# Qt names the folders of this checkout to every test, for a way to find data that ours do not use: with them, the
# compiler cache of one checkout is worth nothing to the next.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX "^QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")

set(ORDERPILOT_TEST_QT Qt6::Core Qt6::Network Qt6::Sql Qt6::Test)

orderpilot_precompiled(op_pch_test
    LINK ${ORDERPILOT_TEST_QT}
    HEADERS <functional> <memory> <optional> <utility> <variant> <vector>
        <QDateTime> <QHash> <QList> <QString> <QVariant> <QObject> <QtTest>)
# QtTest's headers look otherwise to a test that links widgets.
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg)
orderpilot_precompiled(op_pch_test_ui
    LINK ${ORDERPILOT_TEST_QT} Qt6::Widgets
    HEADERS <functional> <memory> <optional> <utility> <variant> <vector>
        <QDateTime> <QHash> <QList> <QString> <QVariant> <QtWidgets> <QtTest>)

file(GLOB_RECURSE support CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/support/*.cpp")
file(GLOB_RECURSE supportHeaders CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/support/*.h")
if(support)
    add_library(op_test_support STATIC ${support} ${supportHeaders})
    target_include_directories(op_test_support PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(op_test_support PUBLIC op_services op_demo ${ORDERPILOT_TEST_QT})
    set_target_properties(op_test_support PROPERTIES AUTOMOC ON)
    if(ORDERPILOT_PCH)
        target_precompile_headers(op_test_support REUSE_FROM op_pch_test)
    endif()
else()
    add_library(op_test_support INTERFACE)
endif()

# Reads the values of a "// KEY: a b c" comment of SOURCE's first lines into OUT.
function(orderpilot_comment SOURCE KEY OUT)
    file(STRINGS "${SOURCE}" lines LIMIT_COUNT 15 REGEX "^// ${KEY}:")
    set(values)
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^// ${KEY}:[ \t]*" "" line "${line}")
        separate_arguments(words UNIX_COMMAND "${line}")
        list(APPEND values ${words})
    endforeach()
    set(${OUT} "${values}" PARENT_SCOPE)
endfunction()

# Has the programs named after NAME built before it; one that does not exist yet is left out.
function(orderpilot_needs NAME)
    foreach(program IN LISTS ARGN)
        if(TARGET ${program})
            add_dependencies(${NAME} ${program})
        endif()
    endforeach()
endfunction()

# orderpilot_test(NAME tst_x KIND unit SOURCE file LIBS ... [LABELS ...] [TIMEOUT s] [NEEDS target...] [RUN_SERIAL]
#                 [BOTH_TRANSPORTS])
function(orderpilot_test)
    cmake_parse_arguments(PARSE_ARGV 0 ARG "RUN_SERIAL;BOTH_TRANSPORTS" "NAME;KIND;SOURCE;TIMEOUT" "LIBS;LABELS;NEEDS")
    if(TARGET ${ARG_NAME})
        message(FATAL_ERROR "two tests are called ${ARG_NAME}: names are unique across kinds")
    endif()
    add_executable(${ARG_NAME} "${ARG_SOURCE}")
    set_target_properties(${ARG_NAME} PROPERTIES
        AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
    target_include_directories(${ARG_NAME} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${ARG_NAME} PRIVATE ${ARG_LIBS} op_base ${ORDERPILOT_TEST_QT})
    if(ORDERPILOT_PCH AND "op_ui" IN_LIST ARG_LIBS)
        target_precompile_headers(${ARG_NAME} REUSE_FROM op_pch_test_ui)
    elseif(ORDERPILOT_PCH)
        target_precompile_headers(${ARG_NAME} REUSE_FROM op_pch_test)
    endif()
    orderpilot_needs(${ARG_NAME} ${ARG_NEEDS})

    orderpilot_ctest(${ARG_KIND}.${ARG_NAME} "")
    if(ARG_KIND STREQUAL "unit")
        orderpilot_ctest(${ARG_KIND}.${ARG_NAME}.abroad
            "LC_ALL=de_DE.UTF-8;LANG=de_DE.UTF-8;LOCPATH=${ORDERPILOT_LOCALES};TZ=Asia/Kathmandu")
    endif()
    if(ARG_BOTH_TRANSPORTS)
        orderpilot_ctest(${ARG_KIND}.${ARG_NAME}.json2 "ORDERPILOT_TEST_TRANSPORT=json2")
    endif()
endfunction()

# One ctest entry for the test that orderpilot_test() is registering; EXTRA overrides its environment. What may take
# longest starts first.
macro(orderpilot_ctest ENTRY EXTRA)
    add_test(NAME ${ENTRY} COMMAND ${ARG_NAME})
    set_tests_properties(${ENTRY} PROPERTIES
        ENVIRONMENT "${ORDERPILOT_TEST_ENVIRONMENT};${EXTRA}"
        LABELS "${ARG_KIND};${ARG_LABELS}"
        TIMEOUT ${ARG_TIMEOUT}
        COST ${ARG_TIMEOUT}
        SKIP_RETURN_CODE 77
        RUN_SERIAL ${ARG_RUN_SERIAL})
endmacro()

file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*/tst_*.cpp")
foreach(source IN LISTS tests)
    get_filename_component(name "${source}" NAME_WE)
    get_filename_component(folder "${source}" DIRECTORY)
    get_filename_component(kind "${folder}" NAME)
    orderpilot_comment("${source}" LIBS libs)
    orderpilot_comment("${source}" LABELS labels)
    orderpilot_comment("${source}" TIMEOUT timeout)
    orderpilot_comment("${source}" SERIAL serial)
    orderpilot_comment("${source}" NEEDS needs)
    orderpilot_comment("${source}" TRANSPORTS transports)
    if(NOT timeout)
        set(timeout 120)
    endif()
    if(serial)
        set(serial RUN_SERIAL)
    endif()
    if(transports STREQUAL "both")
        set(transports BOTH_TRANSPORTS)
    endif()
    orderpilot_test(NAME ${name} KIND ${kind} SOURCE "${source}" LIBS ${libs} LABELS ${labels}
        TIMEOUT ${timeout} NEEDS ${needs} ${serial} ${transports})
endforeach()

# Benchmarks are programs, not tests: ./dev bench builds them optimised and runs them one after the other.
if(ORDERPILOT_BENCH)
    find_package(benchmark REQUIRED)
    add_custom_target(benchmarks)
    file(GLOB benches CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_*.cpp")
    foreach(source IN LISTS benches)
        get_filename_component(name "${source}" NAME_WE)
        orderpilot_comment("${source}" LIBS libs)
        orderpilot_comment("${source}" NEEDS needs)
        add_executable(${name} "${source}")
        set_target_properties(${name} PROPERTIES
            AUTOMOC ON
            RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/bench")
        orderpilot_needs(${name} ${needs})
        target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
        target_link_libraries(${name} PRIVATE ${libs} op_base Qt6::Core benchmark::benchmark)
        add_dependencies(benchmarks ${name})
    endforeach()
endif()

# Fuzz targets: tests/fuzz/fuzz_*.cpp define LLVMFuzzerTestOneInput.
if(ORDERPILOT_FUZZ)
    file(GLOB fuzzers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_*.cpp")
    foreach(source IN LISTS fuzzers)
        get_filename_component(name "${source}" NAME_WE)
        orderpilot_comment("${source}" LIBS libs)
        add_executable(${name} "${source}")
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/fuzz")
        target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
        target_link_libraries(${name} PRIVATE ${libs} op_base Qt6::Core)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    endforeach()
endif()
